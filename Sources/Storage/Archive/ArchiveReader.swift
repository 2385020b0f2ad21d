import Glibc

/// Reads an archive from front to back, never more of it in memory than a piece.
struct ArchiveReader {
  private let descriptor: ArchiveFile
  private let gzip = GzipReader()
  private var input: ArraySlice<UInt8> = []
  /// Expanded and not read yet.
  private var output: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// Expanded so far.
  private var expanded = 0
  /// The most bytes the archive may expand to.
  private let limit: Int

  private static let pieceSize = 256 << 10
  /// Text of records is compressed to a tenth; what expands to far more is made to fill the disk.
  private static let greatestRatio = 200
  private static let smallLimit = 64 << 20

  /// - Throws: `cannotRead`, `notAFile`.
  init(_ path: String, probe: FileProbe? = nil) throws(ArchiveError) {
    descriptor = try ArchiveFile(path)
    limit = Self.smallLimit + descriptor.size * Self.greatestRatio
  }

  /// The header of the next file; nil at the end.
  ///
  /// - Throws: `foreign` where nothing of the archive was right so far, `truncated`, `damaged`, `tooLarge`,
  ///   `cannotRead`.
  mutating func next() throws(ArchiveError) -> TarHeader? {
    let isFirst = expanded == 0
    let block: [UInt8]
    do throws(ArchiveError) { block = try read(TarHeader.blockSize) } catch {
      throw isFirst && (error == .damaged || error == .truncated && descriptor.size == 0) ? .foreign : error
    }
    if block.allSatisfy({ $0 == 0 }) {
      guard !isFirst, try read(TarHeader.blockSize).allSatisfy({ $0 == 0 }) else { throw .damaged }
      guard try isFinished() else { throw .damaged }
      return nil
    }
    guard let header = TarHeader(block) else { throw isFirst ? .foreign : .damaged }
    return header
  }

  /// Gives the bytes of the file whose header was just read, piece by piece.
  mutating func content(
    _ header: TarHeader, _ body: ([UInt8]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    var rest = header.size
    while rest > 0 {
      let piece = try read(min(rest, Self.pieceSize))
      try body(piece)
      rest -= piece.count
    }
    guard try read(TarHeader.padding(header.size)).allSatisfy({ $0 == 0 }) else { throw .damaged }
  }

  private mutating func read(_ count: Int) throws(ArchiveError) -> [UInt8] {
    while output.count < count {
      guard try expand() else { throw .truncated }
    }
    let bytes = Array(output.prefix(count))
    output = output.dropFirst(count)
    return bytes
  }

  /// Whether nothing follows.
  private mutating func isFinished() throws(ArchiveError) -> Bool {
    while output.isEmpty {
      guard try expand() else { return true }
    }
    return false
  }

  /// Expands a piece more; false at the end of the file.
  private mutating func expand() throws(ArchiveError) -> Bool {
    while true {
      if input.isEmpty, !isAtEnd {
        input = try descriptor.read(Self.pieceSize)[...]
        isAtEnd = input.isEmpty
      }
      guard let (used, bytes) = gzip.read(input, room: Self.pieceSize) else { throw .damaged }
      input = input.dropFirst(used)
      if !bytes.isEmpty {
        expanded += bytes.count
        guard expanded <= limit else { throw .tooLarge }
        output = output.isEmpty ? bytes[...] : output + bytes
        return true
      }
      if isAtEnd, used == 0 {
        guard gzip.isBetweenMembers else { throw .truncated }
        return false
      }
    }
  }
}

/// The file of an archive, open for reading.
final class ArchiveFile {
  private let descriptor: Int32
  let size: Int

  init(_ path: String) throws(ArchiveError) {
    // Without O_NONBLOCK a named pipe would keep the program waiting.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(FileFailure(.open, path, code: errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  func read(_ count: Int) throws(ArchiveError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      while true {
        let result = Glibc.read(descriptor, buffer.baseAddress, count)
        if result >= 0 {
          got = result
          return
        }
        if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw .cannotRead(FileFailure(.read, "", code: failure)) }
    return bytes
  }
}
