import Glibc

/// Why the bytes of a file cannot be had.
public enum ReadFailure: Error, Hashable, Sendable {
  case failed(FileFailure)
  /// A link, a folder, a pipe or a device stands where a file is wanted.
  case notAFile
  case tooLarge(bytes: Int, limit: Int)
}

extension Folder {
  /// The bytes of a regular file of at most `limit` bytes.
  func read(_ name: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    let file = try openForReading(name)
    defer { close(file) }
    var status = stat()
    try reading { () throws(FileFailure) in try call(.read, name) { fstat(file, &status) } }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    // Capacity for one byte more shows whether the file has grown since.
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got == 0 { return }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw .failed(FileFailure(.read, path(of: name), code: failure)) }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  /// Whether there is something with a name, a link included.
  func contains(_ name: String) throws(FileFailure) -> Bool {
    var status = stat()
    do throws(FileFailure) {
      try call(.read, name) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
      return true
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }

  /// The permission bits of something in the folder.
  func mode(of name: String) throws(FileFailure) -> UInt32 {
    var status = stat()
    try call(.read, name) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    return status.st_mode & 0o7777
  }

  /// Writes a new file for the owner and the group.
  ///
  /// - Parameter isSynced: whether the bytes are on the disk on return.
  func create(_ name: String, _ bytes: [UInt8], isSynced: Bool) throws(FileFailure) {
    let file = try call(.create, name) {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o660)
    }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = try call(.write, name) {
        bytes.withUnsafeBytes { buffer in
          Int32(clamping: write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written))
        }
      }
      guard count > 0 else { throw FileFailure(.write, path(of: name), code: ENOSPC) }
      written += Int(count)
    }
    if isSynced { try call(.sync, name) { fsync(file) } }
  }

  /// Renames a file within the folder, in place of one that has the name.
  func rename(_ old: String, to new: String) throws(FileFailure) {
    try call(.rename, new) { renameat(descriptor, old, descriptor, new) }
  }

  func remove(_ name: String) throws(FileFailure) {
    try call(.remove, name) { unlinkat(descriptor, name, 0) }
  }

  private func openForReading(_ name: String) throws(ReadFailure) -> Int32 {
    do throws(FileFailure) {
      // Without O_NONBLOCK a named pipe would keep the program waiting.
      return try call(.open, name) { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    } catch {
      throw error.code == ELOOP ? .notAFile : .failed(error)
    }
  }

  private func reading(_ body: () throws(FileFailure) -> Int32) throws(ReadFailure) {
    do throws(FileFailure) { _ = try body() } catch { throw .failed(error) }
  }
}
