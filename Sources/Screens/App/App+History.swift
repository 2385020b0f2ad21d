import Emulation
import TermUI

extension App {
  /// Shows the newest acts of the journal; the others come while nobody types.
  mutating func showLog(size: Size) {
    switch services.history.log() {
    case .success(let reading):
      var screen = LogScreen(readAt: journalCount)
      screen.read(reading, context(size: size))
      screens.append(screen)
      logReading = reading
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }

  /// Reads on in the log, when that is on top.
  ///
  /// - Returns: whether there is more.
  mutating func readLog(size: Size) -> Bool {
    guard var screen = screens.last as? LogScreen else {
      logReading = nil
      return false
    }
    guard screen.isReading else { return false }
    if let logReading {
      screen.read(logReading, context(size: size))
    } else {
      // Another screen was above it: where the reading stood is no longer known.
      guard case .success(let reading) = services.history.log() else { return false }
      screen.readAgain(reading, context(size: size))
      logReading = reading
    }
    screens[screens.count - 1] = screen
    return screen.isReading
  }

  /// Shows the versions of a record.
  mutating func showHistory(of key: RecordKey, size: Size) {
    switch services.history.versions(key) {
    case .success(let versions):
      screens.append(HistoryScreen(key, versions, context(size: size), readAt: journalCount))
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }

  /// Shows a screen that tells which act put a record in.
  mutating func show(_ screen: (LogItem?) -> any Screen, withOriginOf key: RecordKey) {
    switch services.history.origin(key) {
    case .success(let item): screens.append(screen(item))
    case .failure(let failure):
      screens.append(screen(nil))
      notice = Notice(.error, failure.message)
    }
  }

  /// Lets a screen of the journal on top read again where there may be more than it shows.
  ///
  /// What cannot be read leaves it as it is: the next act or F5 tries again.
  mutating func showNewActs(size: Size) {
    guard var screen = screens.last as? any JournalScreen, screen.readAt != journalCount else { return }
    screen.readAt = journalCount
    let context = context(size: size)
    if var log = screen as? LogScreen, case .success(let reading) = services.history.log() {
      log.readAgain(reading, context)
      logReading = reading
      screen = log
    } else if var history = screen as? HistoryScreen,
      case .success(let versions) = services.history.versions(history.key)
    {
      history.show(versions, context)
      screen = history
    }
    screens[screens.count - 1] = screen
  }

  /// Asks why a record is to be given back the content of an earlier version.
  mutating func askToGoBack(_ key: RecordKey, to version: VersionName, size: Size) {
    switch services.history.record(key, version.act) {
    case .success(let record?):
      // Before anybody types a reason for what cannot be.
      let reason = String(repeating: "x", count: max(1, loaded.workspace.province.minimumReasonLength))
      if case .failure(let rejection) = context(size: size).plan(.goBack(record, why: reason)) {
        notice = Notice(.warning, rejection.message)
        return
      }
      screens.append(ChangeForm.goBack(to: record, version, context(size: size)))
    case .success(nil): notice = Notice(.warning, texts.versionHasNoRecord)
    case .failure(let failure): notice = Notice(.error, failure.message)
    }
  }
}
