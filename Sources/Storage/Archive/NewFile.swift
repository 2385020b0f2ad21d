import CFiles
import Glibc

/// A file being written under a temporary name; it gets its own name when all of it is on the disk, or goes.
final class NewFile {
  private let folder: Folder
  private let name: String
  private let temporary: String
  private var descriptor: Int32
  private(set) var size = 0
  private var isPublished = false

  /// - Throws: what failed; a left-over file of the temporary name is replaced.
  init(_ name: String, in folder: Folder) throws(FileFailure) {
    self.folder = folder
    self.name = name
    let temporary = RecordPath.temporary(for: name)
    self.temporary = temporary
    if try folder.contains(temporary) { try folder.remove(temporary) }
    descriptor = try folder.call(.create, temporary) {
      openat(folder.descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o660)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isPublished { try? folder.remove(temporary) }
  }

  func write(_ bytes: [UInt8]) throws(FileFailure) {
    try folder.write(bytes, to: descriptor, temporary, at: size, operation: .write)
    size += bytes.count
  }

  /// Makes the bytes safe and gives the file its name.
  ///
  /// - Parameter isReplacing: whether a file that has the name gives way; else that is an error, `EEXIST`.
  func publish(isReplacing: Bool) throws(FileFailure) {
    let (own, temporary, name) = (descriptor, temporary, name)
    try folder.call(.sync, temporary) { fsync(own) }
    if isReplacing {
      try folder.rename(temporary, to: name)
    } else {
      let place = folder.descriptor
      try folder.call(.rename, name) { files_rename_new(place, temporary, name) }
    }
    isPublished = true
    do throws(FileFailure) { try folder.sync() } catch {
      // Nobody knows whether the name is on the disk; what took the place of another file has to stay.
      if !isReplacing { try? folder.remove(name) }
      throw error
    }
  }
}

extension Folder {
  /// The folder a path leads to something in, opened, and the name there.
  static func parent(of path: String, probe: FileProbe? = nil) throws(FileFailure) -> (folder: Folder, name: String) {
    guard let end = path.lastIndex(where: { $0 != "/" }) else { throw FileFailure(.open, path, code: EISDIR) }
    let whole = path[...end]
    guard let slash = whole.lastIndex(of: "/") else { return (try open(root: ".", probe: probe), String(whole)) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (try open(root: folder, probe: probe), String(path[path.index(after: slash)...end]))
  }
}
