import CDigest
import Emulation

extension Store {
  /// The last number of saved changes that the journals know of a record, also of one that was taken away; nil when no
  /// act has named it.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  func lastRevision(of key: RecordKey) throws(StorageError) -> Int? {
    // Nobody makes a record more than a year before its own.
    let from = key.year.flatMap { Day(year: $0 - 1, month: 1, day: 1) }
    let edits = try log(LogQuery(record: key, from: from)).flatMap(\.edits)
    if let last = edits.filter({ $0.key.isSameRecord(as: key) }).map(\.revision).max() { return last }
    return try isListed(key) ? 1 : nil
  }

  /// Whether a record was put in together with very many others.
  private func isListed(_ key: RecordKey) throws(StorageError) -> Bool {
    let path = Array("  \(RecordPath(key).text)\n".utf8)
    for (_, folder) in try Journal(tree: FolderTree(root: root)).machines() {
      let names: [String]
      do throws(FileFailure) { names = try folder.names() } catch { throw .failed(error, .nothingWritten) }
      for name in names where name.hasSuffix(".sha256") {
        guard let bytes = try? folder.read(name, limit: JournalFile.lineLimit) else { continue }
        if digest_find(bytes, bytes.count, path, path.count) >= 0 { return true }
      }
    }
    return false
  }
}
