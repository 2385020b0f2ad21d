import Glibc

/// A new file being written piece by piece, open until the value is gone.
///
/// Every new file of the store is written by one of these, so that each of its calls can be seen, let fail and recorded.
final class FileWriter {
  private let folder: Folder
  private let name: String
  private let descriptor: Int32
  /// How many bytes were written.
  private(set) var size = 0

  /// Makes the file, where nothing has the name.
  ///
  /// - Parameter mode: the permission bits.
  init(_ name: String, in folder: Folder, mode: UInt32 = 0o660) throws(FileFailure) {
    (self.folder, self.name) = (folder, name)
    descriptor = try folder.call(.create, name, .create(folder.path(of: name))) {
      openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    }
  }

  /// Opens a file that is there, to see whether anybody still writes it.
  ///
  /// - Throws: `ELOOP`, `ENXIO` or `EISDIR` for something else than a file.
  init(leftBehind name: String, in folder: Folder) throws(FileFailure) {
    (self.folder, self.name) = (folder, name)
    descriptor = try folder.call(.open, name) {
      openat(folder.descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    }
  }

  deinit { close(descriptor) }

  /// Writes bytes after those that were written.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    try folder.write(bytes, to: descriptor, name, at: size, operation: .write)
    size += bytes.count
  }

  /// Makes the bytes safe against a power cut.
  func sync() throws(FileFailure) {
    let own = descriptor
    try folder.call(.sync, name, .sync(folder.path(of: name))) { fsync(own) }
  }

  /// Keeps others from taking the file for a left-over, as long as it is open.
  ///
  /// - Throws: `EWOULDBLOCK` when another program has it.
  func lock() throws(FileFailure) {
    let own = descriptor
    do throws(FileFailure) { try folder.call(.lock, name) { Self.lockSoon(own) } } catch {
      // Some file systems of sticks and servers know no such locks.
      guard error.code == ENOLCK || error.code == ENOSYS || error.code == EOPNOTSUPP else { throw error }
    }
  }

  /// Waits half a second for a program that is just ending.
  private static func lockSoon(_ descriptor: Int32) -> Int32 {
    for _ in 0..<250 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return 0 }
      guard errno == EWOULDBLOCK else { return -1 }
      usleep(2_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Whether the name is still that of this file.
  func isInPlace() throws(FileFailure) -> Bool {
    var (own, named) = (stat(), stat())
    let descriptor = descriptor
    try folder.call(.read, name) { fstat(descriptor, &own) }
    guard try folder.contains(name) else { return false }
    try folder.call(.read, name) { fstatat(folder.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) }
    return own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }
}
