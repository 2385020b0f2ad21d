import CDigest
import Emulation

extension Store {
  /// The last act on a record that the journals know; nil when none of their newest lines has it.
  ///
  /// Looks from the end of each machine's journal, at most `recentBytes` of it.
  public func lastAct(on key: RecordKey) -> JournalEntry? {
    let needle = Array("\"id\":\"\(key.id)\"".utf8)
    var last: (revision: Int, entry: JournalEntry)?
    for (_, folder) in (try? Journal(tree: FolderTree(root: root)).machines()) ?? [] {
      guard let found = lastAct(on: key, named: needle, in: folder), found.revision > last?.revision ?? 0 else {
        continue
      }
      last = found
    }
    return last?.entry
  }

  private static var recentBytes: Int { 32 << 20 }

  private func lastAct(
    on key: RecordKey, named needle: [UInt8], in folder: Folder
  ) -> (revision: Int, entry: JournalEntry)? {
    var left = Self.recentBytes
    for name in ((try? Journal(tree: FolderTree(root: root)).files(folder)) ?? []).reversed() where left > 0 {
      guard let size = try? folder.size(of: name) else { continue }
      let start = max(0, size - left)
      left -= size - start
      guard let bytes = try? folder.read(name, from: start, count: size - start) else { continue }
      for line in bytes.split(separator: 0x0A).reversed() {
        let mayHave = line.withUnsafeBufferPointer { digest_find($0.baseAddress, $0.count, needle, needle.count) >= 0 }
        guard mayHave, let entry = try? JournalEntry(line: line),
          let edit = entry.edits.first(where: { $0.key == key })
        else { continue }
        return (edit.revision, entry)
      }
    }
    return nil
  }
}
