import Emulation
import Glibc

/// Some files of an archive with their headers, compressed as one gzip member.
struct ArchiveChunk: Sendable {
  var files: [File] = []
  /// What was to be put in and is no ordinary file, or too large, by path.
  var leftOut: [String] = []
  private(set) var bytes: [UInt8] = []

  struct File: Sendable {
    var path: String
    var sum: Digest
    var size: Int

    /// Bytes in the archive, header and padding included.
    fileprivate var span: Int { TarHeader.blockSize + size + TarHeader.padding(size) }
  }

  /// So many records are compressed together: enough for the window, few enough to be done again quickly.
  static let fileCount = 256

  /// Reads and compresses files; one that is gone in the meantime is passed over.
  ///
  /// - Throws: what cannot be read.
  init(_ listed: [WalkedFile], modified: Int) throws(FileFailure) {
    var tar: [UInt8] = []
    for file in listed {
      do throws(ReadFailure) {
        add(file.path, try file.folder.read(file.name, limit: file.kind.limit), file.kind.mode, modified, to: &tar)
      } catch {
        switch error {
        case .notAFile, .tooLarge: leftOut.append(file.path)
        case .failed(let failure): if failure.isMissing { continue } else { throw failure }
        }
      }
    }
    bytes = GzipWriter.member(tar)
  }

  /// Compresses files that were read already.
  init(_ contents: [(path: String, bytes: [UInt8])], modified: Int) {
    var tar: [UInt8] = []
    for (path, bytes) in contents { add(path, bytes, DataPath(path)?.mode ?? 0o660, modified, to: &tar) }
    bytes = GzipWriter.member(tar)
  }

  private mutating func add(_ path: String, _ bytes: [UInt8], _ mode: UInt32, _ modified: Int, to tar: inout [UInt8]) {
    tar += TarHeader(path: path, size: bytes.count, mode: mode, modified: modified).block
    tar += bytes
    tar += repeatElement(0, count: TarHeader.padding(bytes.count))
    files.append(File(path: path, sum: Digest(of: bytes), size: bytes.count))
  }

  /// The same without some files.
  func without(_ paths: Set<String>) -> ArchiveChunk {
    guard files.contains(where: { paths.contains($0.path) }) else { return self }
    let whole = files.reduce(0) { $0 + $1.span }
    guard let tar = GzipReader.expand(bytes, limit: whole) else { return self }
    var kept: [UInt8] = []
    var start = 0
    for file in files {
      if !paths.contains(file.path) { kept += tar[start..<start + file.span] }
      start += file.span
    }
    var chunk = self
    chunk.files.removeAll { paths.contains($0.path) }
    chunk.bytes = GzipWriter.member(kept)
    return chunk
  }
}

extension FileFailure {
  /// Whether there is nothing of the name.
  var isMissing: Bool { code == ENOENT }
}
