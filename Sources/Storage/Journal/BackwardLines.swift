/// The whole lines of a journal's file from the last one back to the first, read as far as they are asked for.
///
/// What follows the last newline is no whole line and is passed over.
struct BackwardLines {
  private let file: JournalFile
  /// What is still to be read ends here.
  private var place: Int
  /// What stands from `place` on and is not given out yet.
  private var rest: [UInt8] = []
  /// Where newlines stand in it.
  private var newlines: [Int] = []
  /// Where the line that is looked for ends in it.
  private var end = 0
  /// Whether a newline was met that ends this line.
  private var isWhole = false

  /// - Parameter limit: where the file ends for this reader, in bytes; nil for all there is.
  /// - Throws: `failed`, `journalUnreadable`.
  init(_ file: JournalFile, upTo limit: Int? = nil) throws(StorageError) {
    self.file = file
    place = min(try file.size(), limit ?? .max)
  }

  /// The line before, without its newline; nil when there is none.
  ///
  /// - Throws: `failed`; `journalDamaged` for a line longer than any, or a file that others cut.
  mutating func next() throws(StorageError) -> ArraySlice<UInt8>? {
    while true {
      while let newline = newlines.popLast() {
        let (line, wasWhole) = ((newline + 1)..<end, isWhole)
        (isWhole, end) = (true, newline)
        if wasWhole { return rest[line] }
      }
      rest.removeLast(rest.count - end)
      guard rest.count <= JournalFile.lineLimit else { throw damage }
      guard place > 0 else {
        guard isWhole else { return nil }
        isWhole = false
        return rest[...]
      }
      try readPiece()
    }
  }

  private mutating func readPiece() throws(StorageError) {
    let count = min(place, max(JournalFile.pieceSize, rest.count))
    let piece = try file.read(from: place - count, count: count)
    guard piece.count == count else { throw damage }
    place -= count
    newlines = piece.newlines(from: 0)
    rest = piece + rest
    end = rest.count
  }

  private var damage: StorageError { .journalDamaged(path: file.folder.path(of: file.name)) }
}
