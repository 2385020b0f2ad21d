import Emulation
import Glibc

/// The journal of one machine and month: `2026-11.jsonl`, a line an act, only ever appended to.
struct JournalFile {
  var folder: Folder
  var name: String

  static let suffix = ".jsonl"
  /// The longest line that is read, in bytes.
  static let lineLimit = 256 << 20

  static func name(for day: Day) -> String { String(day.iso.prefix(7)) + suffix }

  /// Whether a name is that of a month's file.
  static func isName(_ name: String) -> Bool {
    name.hasSuffix(suffix) && Day(iso: name.dropLast(suffix.count) + "-01") != nil
  }

  /// What stands at the end of the file.
  struct End {
    /// The last act; nil when the file has none.
    var entry: JournalEntry?
    /// Where its line begins.
    var start = 0
    /// How many bytes are whole lines.
    var size = 0
    var torn = JournalTail.Torn.nothing
  }

  /// Reads the end of the file.
  ///
  /// A last line that is not whole was never acknowledged: the one before it counts.
  ///
  /// - Throws: `journalDamaged`, `journalUnreadable`, `journalNewer`, `failed`.
  func end() throws(StorageError) -> End {
    let total = try size()
    var length = min(total, 1 << 16)
    while true {
      let bytes = try read(from: total - length, count: length)
      if let end = try end(of: bytes[...], base: total - length, isAll: length == total) { return end }
      guard length < min(total, Self.lineLimit) else { throw .journalDamaged(path: folder.path(of: name)) }
      length = min(total, length * 8, Self.lineLimit)
    }
  }

  /// The end in the last bytes of the file; nil when it takes more bytes to tell.
  private func end(of bytes: ArraySlice<UInt8>, base: Int, isAll: Bool) throws(StorageError) -> End? {
    var end = End()
    var rest = bytes
    if let newline = rest.lastIndex(of: 0x0A) {
      if newline + 1 < rest.endIndex { end.torn = .beginning }
      rest = rest[...newline]
    } else {
      guard isAll else { return nil }
      end.torn = rest.isEmpty ? .nothing : .beginning
      return end
    }
    for attempt in 0..<2 {
      guard !rest.isEmpty else { return isAll ? end : nil }
      let line = rest.dropLast()
      let before = line.lastIndex(of: 0x0A)
      guard before != nil || isAll else { return nil }
      let start = before.map { $0 + 1 } ?? rest.startIndex
      do throws(JournalEntry.LineFailure) {
        end.entry = try JournalEntry(line: line[start...])
        (end.start, end.size) = (base + start, base + rest.endIndex)
        return end
      } catch {
        if case .unknown = error { throw .journalNewer(path: folder.path(of: name)) }
        // One bad line is what a power cut may leave. Two were damaged later, and nothing may be built on that.
        guard attempt == 0 else { throw .journalDamaged(path: folder.path(of: name)) }
        end.torn = .line
        rest = rest[..<start]
      }
    }
    return nil
  }
}
