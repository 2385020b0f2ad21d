import Emulation
import Screens
import Storage

/// The log from the newest act back, turned into what screens show as far as they ask for it.
final class LogPages {
  private var reader: LogReader
  private var known: [ActID: Deed] = [:]
  /// What takes back an act that is not read yet.
  private var waiting: [LogItem] = []

  init(_ reader: LogReader) { self.reader = reader }

  /// The next acts, at most so many.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  func next(_ count: Int) throws(StorageError) -> LogPage {
    let entries = try reader.next(count)
    for entry in entries { known[entry.id] = Deed(entry) }
    let items = entries.map { $0.item(among: known) }
    var (completed, waiting): ([LogItem], [LogItem]) = ([], [])
    for item in self.waiting {
      if let act = item.reverts, let reverted = ActDetail.Reverted.taken(back: act, known) {
        completed.append(item)
        completed[completed.count - 1].detail.reverted = reverted
      } else {
        waiting.append(item)
      }
    }
    self.waiting = waiting + items.filter { $0.reverts != nil && $0.detail.reverted == nil }
    return LogPage(items: items, completed: completed, isLast: entries.count < count)
  }
}
