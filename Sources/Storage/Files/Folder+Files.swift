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
    let bytes = try read(file, name, from: 0, count: size + 1)
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  /// Some bytes of a regular file; fewer when it ends before.
  func read(_ name: String, from start: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    let file = try openForReading(name)
    defer { close(file) }
    var status = stat()
    try reading { () throws(FileFailure) in try call(.read, name) { fstat(file, &status) } }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return try read(file, name, from: start, count: count)
  }

  /// How many bytes a regular file has.
  func fileSize(_ name: String) throws(ReadFailure) -> Int {
    var status = stat()
    try reading { () throws(FileFailure) in
      try call(.read, name) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return Int(status.st_size)
  }

  private func read(_ file: Int32, _ name: String, from start: Int, count wanted: Int) throws(ReadFailure) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = pread(file, buffer.baseAddress.map { $0 + count }, wanted - count, start + count)
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
    // The bits of a link mean nothing.
    guard status.st_mode & S_IFMT != S_IFLNK else { throw FileFailure(.read, path(of: name), code: ELOOP) }
    return status.st_mode & 0o7777
  }

  /// Writes a new file for the owner and the group.
  ///
  /// - Parameters:
  ///   - isSynced: whether the bytes are on the disk on return.
  ///   - mode: the permission bits.
  func create(_ name: String, _ bytes: [UInt8], isSynced: Bool, mode: UInt32 = 0o660) throws(FileFailure) {
    let file = try FileWriter(name, in: self, mode: mode)
    try file.write(bytes)
    if isSynced { try file.sync() }
  }

  /// Writes bytes at the end of a file; when this returns they are on the disk.
  ///
  /// - Parameter end: how many bytes the file has.
  /// - Throws: what failed, `ESTALE` when the file has more or fewer bytes; nothing is then written.
  func append(_ bytes: [UInt8], to name: String, at end: Int) throws(FileFailure) {
    let file = try call(.open, name) { openat(descriptor, name, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC) }
    defer { close(file) }
    var status = stat()
    try call(.read, name) { fstat(file, &status) }
    guard status.st_size == end else { throw FileFailure(.append, path(of: name), code: ESTALE) }
    try write(bytes, to: file, name, at: end, operation: .append)
    try call(.sync, name, .sync(path(of: name))) { fdatasync(file) }
  }

  /// Writes bytes again where they stand already, and makes sure that they are on the disk.
  ///
  /// Syncing alone would not do: after a failed sync the kernel takes them for written.
  func rewrite(_ bytes: [UInt8], in name: String, at start: Int) throws(FileFailure) {
    let file = try call(.open, name) { openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC) }
    defer { close(file) }
    try write(bytes, to: file, name, at: start, operation: .append)
    try call(.sync, name, .sync(path(of: name))) { fdatasync(file) }
  }

  /// Makes sure that what was changed in a file is on the disk, whoever did it.
  func syncData(of name: String) throws(FileFailure) {
    let file = try call(.open, name) { openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC) }
    defer { close(file) }
    try call(.sync, name, .sync(path(of: name))) { fdatasync(file) }
  }

  /// Cuts a file back to so many bytes.
  func truncate(_ name: String, to size: Int) throws(FileFailure) {
    let file = try call(.open, name) { openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC) }
    defer { close(file) }
    try call(.truncate, name, .truncate(path(of: name), size: size)) { ftruncate(file, size) }
  }

  /// Keeps what stands in a file from a place on in a new file beside it.
  func copyEnd(of name: String, from start: Int, to copy: String) throws(FileFailure) {
    let count = try size(of: name) - start
    let bytes: [UInt8]
    do throws(ReadFailure) { bytes = try read(name, from: start, count: count) } catch {
      guard case .failed(let failure) = error else { throw FileFailure(.read, path(of: name), code: EINVAL) }
      throw failure
    }
    if try !contains(copy) { try create(copy, bytes, isSynced: true) }
    try sync()
  }

  /// How many bytes a file has.
  func size(of name: String) throws(FileFailure) -> Int {
    var status = stat()
    try call(.read, name) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    return Int(status.st_size)
  }

  func write(
    _ bytes: [UInt8], to file: Int32, _ name: String, at start: Int, operation: FileOperation
  ) throws(FileFailure) {
    if let probe, probe.pretends(operation, path(of: name)) { return }
    var written = 0
    while written < bytes.count {
      let limit = probe?.longestWrite(operation, path(of: name)) ?? bytes.count
      let count = try call(operation, name) {
        bytes.withUnsafeBytes { buffer in
          let rest = min(buffer.count - written, limit)
          return Int32(clamping: pwrite(file, buffer.baseAddress.map { $0 + written }, rest, start + written))
        }
      }
      guard count > 0 else { throw FileFailure(operation, path(of: name), code: ENOSPC) }
      if let probe {
        let part = Array(bytes[written..<written + Int(count)])
        probe.didHappen(.write(path(of: name), bytes: part, at: start + written))
      }
      written += Int(count)
    }
  }

  /// Renames a file within the folder, in place of one that has the name.
  func rename(_ old: String, to new: String) throws(FileFailure) {
    try call(.rename, new, .rename(from: path(of: old), to: path(of: new))) {
      renameat(descriptor, old, descriptor, new)
    }
  }

  func remove(_ name: String) throws(FileFailure) {
    try call(.remove, name, .remove(path(of: name))) { unlinkat(descriptor, name, 0) }
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
