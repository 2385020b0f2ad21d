import CDigest
import Glibc

extension JournalFile {
  /// How much of the file is read at a time, in bytes.
  static let pieceSize = 1 << 20

  /// How many bytes the file has.
  ///
  /// - Throws: `failed`, `journalDamaged` when something else than a file has the name.
  func size() throws(StorageError) -> Int {
    do throws(ReadFailure) { return try folder.fileSize(name) } catch { throw failure(error) }
  }

  /// Goes through whole lines from a place on, without their newlines; what follows the last newline is left for later.
  ///
  /// - Parameter limit: where the file ends for this reader, in bytes; nil for all there is.
  /// - Returns: where the next line begins.
  /// - Throws: `failed`; `journalDamaged` for something else than a file or a line longer than any.
  @discardableResult
  func readLines(
    from start: Int = 0, upTo limit: Int? = nil, _ body: (ArraySlice<UInt8>) throws(StorageError) -> Void
  ) throws(StorageError) -> Int {
    let total = min(try size(), limit ?? .max)
    var place = start
    // The beginning of a line that goes on in the next piece; it begins at `place`.
    var rest: [UInt8] = []
    while place + rest.count < total {
      let next = place + rest.count
      let piece = try read(from: next, count: min(max(Self.pieceSize, rest.count), total - next))
      // The file was cut meanwhile.
      if piece.isEmpty { break }
      let searched = rest.count
      rest += piece
      var begin = 0
      for end in rest.newlines(from: searched) {
        try body(rest[begin..<end])
        begin = end + 1
      }
      place += begin
      rest.removeFirst(begin)
      guard rest.count <= Self.lineLimit else { throw .journalDamaged(path: folder.path(of: name)) }
    }
    return place
  }

  /// Goes through whole lines from the last one back to the first, without their newlines.
  ///
  /// - Parameter body: gives false when it has seen enough.
  /// - Throws: as `readLines`.
  func readLinesBackward(_ body: (ArraySlice<UInt8>) throws(StorageError) -> Bool) throws(StorageError) {
    var lines = try BackwardLines(self)
    while let line = try lines.next(), try body(line) {}
  }

  /// Some bytes of the file; fewer when it ends before.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  func read(from start: Int, count: Int) throws(StorageError) -> [UInt8] {
    do throws(ReadFailure) { return try folder.read(name, from: start, count: count) } catch { throw failure(error) }
  }

  private func failure(_ failure: ReadFailure) -> StorageError {
    switch failure {
    case .failed(let failure): .failed(failure, .nothingWritten)
    case .notAFile, .tooLarge: .journalUnreadable(path: folder.path(of: name), failure)
    }
  }
}

extension [UInt8] {
  /// Where newlines stand, from a place on.
  func newlines(from start: Int) -> [Int] {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var places: [Int] = []
      var place = start
      while place < bytes.count, let found = memchr(base + place, 0x0A, bytes.count - place) {
        let end = UnsafeRawPointer(found) - base
        places.append(end)
        place = end + 1
      }
      return places
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a piece stands somewhere in the bytes.
  func contains(_ piece: [UInt8]) -> Bool { place(of: piece) != nil }

  /// Where a piece begins that stands somewhere in the bytes.
  func place(of piece: [UInt8]) -> Int? {
    let found = withUnsafeBufferPointer { digest_find($0.baseAddress, $0.count, piece, piece.count) }
    return found >= 0 ? startIndex + Int(found) : nil
  }
}
