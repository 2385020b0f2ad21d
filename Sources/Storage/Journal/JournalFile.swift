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
      length = min(total, length * 8)
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

  private static let pieceSize = 16 << 20

  /// Gives the whole lines from a place on, without their newlines; what follows the last newline is left for later.
  ///
  /// No more of the file is in memory than a piece and the longest line.
  ///
  /// - Returns: where the next line begins.
  /// - Throws: `failed`, `journalDamaged` where a line is longer than any.
  func forEachLine(
    from start: Int, _ body: (ArraySlice<UInt8>) throws(StorageError) -> Void
  ) throws(StorageError) -> Int {
    let total = try size()
    var (place, next) = (start, start)
    var rest: [UInt8] = []
    while place < total {
      let piece = try read(from: place, count: min(Self.pieceSize, total - place))
      guard !piece.isEmpty else { break }
      place += piece.count
      rest += piece
      guard let last = rest.lastIndex(of: 0x0A) else {
        try refuse(longerThanAnyLine: rest)
        continue
      }
      for line in rest[..<last].split(separator: 0x0A, omittingEmptySubsequences: false) { try body(line) }
      next += last + 1
      rest.removeSubrange(...last)
    }
    return next
  }

  /// Gives the whole lines from the last one on backwards, until the answer is false.
  ///
  /// - Throws: `failed`, `journalDamaged` where a line is longer than any.
  func forEachLineBackwards(_ body: (ArraySlice<UInt8>) throws(StorageError) -> Bool) throws(StorageError) {
    var place = try size()
    // What stands before the lines that were given, and is not known to begin a line.
    var rest: [UInt8] = []
    var isEndKnown = false
    while place > 0 {
      let count = min(Self.pieceSize, place)
      place -= count
      rest = try read(from: place, count: count) + rest
      if !isEndKnown {
        guard let last = rest.lastIndex(of: 0x0A) else {
          try refuse(longerThanAnyLine: rest)
          continue
        }
        rest.removeSubrange(last...)
        isEndKnown = true
      }
      let first = place == 0 ? rest.startIndex : rest.firstIndex(of: 0x0A).map { $0 + 1 }
      guard let first else {
        try refuse(longerThanAnyLine: rest)
        continue
      }
      for line in rest[first...].split(separator: 0x0A, omittingEmptySubsequences: false).reversed() {
        guard try body(line) else { return }
      }
      rest.removeSubrange(max(first - 1, 0)...)
    }
  }

  private func refuse(longerThanAnyLine bytes: [UInt8]) throws(StorageError) {
    guard bytes.count <= Self.lineLimit else { throw .journalDamaged(path: folder.path(of: name)) }
  }

  private func size() throws(StorageError) -> Int {
    do throws(FileFailure) { return try folder.size(of: name) } catch { throw .failed(error, .nothingWritten) }
  }

  private func read(from start: Int, count: Int) throws(StorageError) -> [UInt8] {
    guard count <= Self.lineLimit else {
      throw .journalUnreadable(path: folder.path(of: name), .tooLarge(bytes: count, limit: Self.lineLimit))
    }
    do throws(ReadFailure) {
      return try folder.read(name, from: start, count: count)
    } catch {
      switch error {
      case .failed(let failure): throw .failed(failure, .nothingWritten)
      case .notAFile, .tooLarge: throw .journalUnreadable(path: folder.path(of: name), error)
      }
    }
  }
}
