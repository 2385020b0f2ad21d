import Emulation
import TermUI

extension App {
  /// Shows the newest acts of the journal.
  mutating func showLog(size: Size) {
    switch services.history.log(LogScreen.limit) {
    case .success(let items): screens.append(LogScreen(items, context(size: size)))
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }

  /// Shows the versions of a record.
  mutating func showHistory(of key: RecordKey, size: Size) {
    switch services.history.versions(key) {
    case .success(let versions): screens.append(HistoryScreen(key, versions, context(size: size)))
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }

  /// Asks why a record is to be given back the content of an earlier version.
  mutating func askToGoBack(_ key: RecordKey, to revision: Int, size: Size) {
    switch services.history.record(key, revision) {
    case .success(let record?):
      // Before anybody types a reason for what cannot be.
      let reason = String(repeating: "x", count: max(1, loaded.workspace.province.minimumReasonLength))
      if case .failure(let rejection) = context(size: size).plan(.goBack(record, why: reason)) {
        notice = Notice(.warning, rejection.message)
        return
      }
      screens.append(ChangeForm.goBack(to: record, revision: revision, context(size: size)))
    case .success(nil): notice = Notice(.warning, texts.versionHasNoRecord)
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }
}
