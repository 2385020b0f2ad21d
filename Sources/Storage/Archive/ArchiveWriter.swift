import Emulation
import Glibc

/// Writes an archive: chunks, long files piece by piece, and at the end the list of all sums.
struct ArchiveWriter {
  private let file: NewFile
  private let modified: Int
  private(set) var files: [ArchiveManifest.File] = []
  /// Of all files, uncompressed.
  private(set) var bytes = 0

  /// How much of a long file is read at a time.
  private static let pieceSize = 1 << 20

  init(_ file: NewFile, modified: Int) {
    (self.file, self.modified) = (file, modified)
  }

  /// - Parameter goOn: is told how many files are written; false stops it.
  mutating func write(_ chunk: ArchiveChunk, _ goOn: (Int) -> Bool) throws(ArchiveError) {
    guard goOn(files.count) else { throw .stopped }
    try put(chunk.bytes)
    for file in chunk.files { note(file.path, file.sum, file.size) }
  }

  /// Writes the first bytes of a file that never changes there.
  mutating func write(_ source: WalkedFile, size: Int, _ goOn: (Int) -> Bool) throws(ArchiveError) {
    let gzip = GzipWriter()
    let digest = DigestStream()
    var output: [UInt8] = []
    gzip.write(
      TarHeader(path: source.path, size: size, mode: source.kind.mode, modified: modified).block, to: &output)
    var start = 0
    while start < size {
      guard goOn(files.count) else { throw .stopped }
      let wanted = min(Self.pieceSize, size - start)
      let piece: [UInt8]
      do throws(ReadFailure) { piece = try source.folder.read(source.name, from: start, count: wanted) } catch {
        throw .cannotReadData(error.failure(source.path))
      }
      guard piece.count == wanted else { throw .cannotReadData(FileFailure(.read, source.path, code: EIO)) }
      digest.update(piece)
      gzip.write(piece, to: &output)
      start += wanted
      if output.count >= Self.pieceSize { try flush(&output) }
    }
    gzip.write([UInt8](repeating: 0, count: TarHeader.padding(size)), isLast: true, to: &output)
    try flush(&output)
    note(source.path, digest.finish(), size)
  }

  /// Writes the list of sums and the end, and gives the file its name.
  func finish(at: Moment, heads: [JournalHead], isWithoutPersonal: Bool, isReplacing: Bool) throws(ArchiveError) {
    let manifest = ArchiveManifest(at: at, heads: heads, isWithoutPersonal: isWithoutPersonal, files: files)
    let list = Array(manifest.text.utf8)
    var tar = TarHeader(path: ArchiveManifest.path, size: list.count, mode: 0o660, modified: modified).block
    tar += list
    tar += repeatElement(0, count: TarHeader.padding(list.count) + 2 * TarHeader.blockSize)
    try put(GzipWriter.member(tar))
    do throws(FileFailure) { try file.publish(isReplacing: isReplacing) } catch {
      throw error.code == EEXIST && !isReplacing ? .exists : .cannotWrite(error)
    }
  }

  private mutating func note(_ path: String, _ sum: Digest, _ size: Int) {
    files.append(ArchiveManifest.File(path: path, sum: sum))
    bytes += size
  }

  private func flush(_ output: inout [UInt8]) throws(ArchiveError) {
    try put(output)
    output.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8]) throws(ArchiveError) {
    do throws(FileFailure) { try file.write(bytes) } catch { throw .cannotWrite(error) }
  }
}

extension ReadFailure {
  /// The failed call; something else than a file counts as one that cannot be opened.
  func failure(_ path: String) -> FileFailure {
    switch self {
    case .failed(let failure): failure
    case .notAFile: FileFailure(.open, path, code: ELOOP)
    case .tooLarge: FileFailure(.read, path, code: EFBIG)
    }
  }
}
