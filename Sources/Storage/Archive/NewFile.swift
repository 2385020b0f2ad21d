import CFiles
import Glibc

/// A file being written under a temporary name; it gets its own name when all of it is on the disk, or goes.
///
/// Who writes it keeps it locked, so that two programs that make a file of one name never write the same one.
final class NewFile {
  private let folder: Folder
  private let name: String
  private let temporary: String
  private let writer: FileWriter
  private var isPublished = false

  /// - Throws: what failed, `EWOULDBLOCK` when another program is making the file; a left-over file of the temporary
  ///   name is replaced.
  init(_ name: String, in folder: Folder) throws(FileFailure) {
    self.folder = folder
    self.name = name
    temporary = RecordPath.temporary(for: name)
    writer = try Self.make(temporary, in: folder)
  }

  deinit {
    if !isPublished, (try? writer.isInPlace()) == true { try? folder.remove(temporary) }
  }

  private static func make(_ name: String, in folder: Folder) throws(FileFailure) -> FileWriter {
    if try folder.contains(name) { try removeLeftOver(name, in: folder) }
    let writer: FileWriter
    do throws(FileFailure) { writer = try FileWriter(name, in: folder) } catch {
      throw error.code == EEXIST ? FileFailure(.lock, error.path, code: EWOULDBLOCK) : error
    }
    do throws(FileFailure) {
      try writer.lock()
      // Between making and locking it another program may have taken it for a left-over.
      guard try writer.isInPlace() else { throw FileFailure(.lock, folder.path(of: name), code: EWOULDBLOCK) }
      return writer
    } catch {
      if error.code != EWOULDBLOCK { try? folder.remove(name) }
      throw error
    }
  }

  /// Takes away what a program that died has left behind.
  private static func removeLeftOver(_ name: String, in folder: Folder) throws(FileFailure) {
    do throws(FileFailure) {
      let leftOver = try FileWriter(leftBehind: name, in: folder)
      defer { withExtendedLifetime(leftOver) {} }
      try leftOver.lock()
      guard try leftOver.isInPlace() else { throw FileFailure(.lock, folder.path(of: name), code: EWOULDBLOCK) }
      try folder.remove(name)
    } catch {
      switch error.code {
      case ENOENT: break
      // A link, a pipe: nobody writes it.
      case ELOOP, ENXIO: try folder.remove(name)
      default: throw error
      }
    }
  }

  /// How many bytes were written.
  var size: Int { writer.size }

  func write(_ bytes: [UInt8]) throws(FileFailure) { try writer.write(bytes) }

  /// Makes the bytes safe and gives the file its name.
  ///
  /// - Parameter isReplacing: whether a file that has the name gives way; else that is an error, `EEXIST`.
  func publish(isReplacing: Bool) throws(FileFailure) {
    try writer.sync()
    // Only what was written here may get the name.
    guard try writer.isInPlace() else { throw FileFailure(.rename, folder.path(of: temporary), code: ESTALE) }
    if isReplacing {
      try folder.rename(temporary, to: name)
    } else {
      let (place, temporary, name) = (folder.descriptor, temporary, name)
      try folder.call(.rename, name, .rename(from: folder.path(of: temporary), to: folder.path(of: name))) {
        files_rename_new(place, temporary, name)
      }
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
    guard let slash = whole.lastIndex(of: "/") else {
      return (try open(root: ".", named: ".", probe: probe), String(whole))
    }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (try open(root: folder, named: folder, probe: probe), String(path[path.index(after: slash)...end]))
  }
}
