import CFiles
import Glibc

/// An open folder. Everything in it is reached by a plain name, never through a link, so nothing outside is touched.
final class Folder: Sendable {
  /// Below the data folder; empty for the data folder itself.
  let path: String
  let descriptor: Int32
  let probe: FileProbe?

  private init(path: String, descriptor: Int32, probe: FileProbe?) {
    self.path = path
    self.descriptor = descriptor
    self.probe = probe
  }

  deinit { close(descriptor) }

  /// Opens a data folder, or another one, anywhere on the disk.
  ///
  /// - Parameter name: what the paths of failures begin with; empty for a data folder.
  static func open(root: String, named name: String = "", probe: FileProbe? = nil) throws(FileFailure) -> Folder {
    let descriptor = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(.open, name, code: errno) }
    return Folder(path: name, descriptor: descriptor, probe: probe)
  }

  /// Makes a data folder anywhere on the disk, with the folders on the way there; what is there already stays.
  static func make(root: String) throws(FileFailure) {
    if mkdir(root, 0o770) == 0 || errno == EEXIST { return }
    let code = errno
    guard code == ENOENT, let parent = parent(of: root) else { throw FileFailure(.makeFolder, "", code: code) }
    try make(root: parent)
    guard mkdir(root, 0o770) == 0 || errno == EEXIST else { throw FileFailure(.makeFolder, "", code: errno) }
  }

  /// The path without its last name; nil when nothing is left.
  static func parent(of path: String) -> String? {
    guard let name = path.lastIndex(where: { $0 != "/" }), let slash = path[...name].lastIndex(of: "/"),
      slash > path.startIndex
    else { return nil }
    return String(path[..<slash])
  }

  /// Opens a folder in this one.
  func folder(_ name: String) throws(FileFailure) -> Folder {
    let opened = try call(.open, name) {
      openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(path: path(of: name), descriptor: opened, probe: probe)
  }

  /// Makes a folder in this one for the owner and the group; false when it is there already.
  func makeFolder(_ name: String) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      try call(.makeFolder, name, .makeFolder(path(of: name))) { mkdirat(descriptor, name, 0o770) }
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
  }

  /// Lets what is made in a folder in this one get that folder's group, so that the group can be narrowed once for all.
  ///
  /// Where that cannot be, `check` says so.
  func setGroupID(_ name: String) {
    _ = try? call(.makeFolder, name) { fchmodat(descriptor, name, 0o2770, 0) }
  }

  /// The names of everything in the folder, sorted.
  func names() throws(FileFailure) -> [String] {
    // The stream closes its descriptor, and reads from where that one stands: it gets one of its own.
    let own = try call(.list, ".") { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw FileFailure(.list, path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return names.sorted() }
        throw FileFailure(.list, path, code: errno)
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// Takes the lock of the folder, waiting for others at most `seconds`; it is given back when the lock is dropped.
  ///
  /// - Parameter isShared: whether others may have it shared at the same time; such a lock also works to look only.
  func lock(_ name: String, seconds: Int, isShared: Bool = false) throws(FileFailure) -> FolderLock {
    var lock = try openLock(name, isShared: isShared)
    let pause: UInt32 = 2_000
    for _ in 0...(seconds * 1_000_000 / Int(pause)) {
      if probe?.ignoresLocks == true || flock(lock, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 {
        if isPlace(name, of: lock) { return FolderLock(lock, of: self, name) }
        // Somebody has removed the lock's file: whoever comes next takes another one, and so must this program.
        close(lock)
        lock = try openLock(name, isShared: isShared)
        continue
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(pause)
    }
    let code = errno
    close(lock)
    throw FileFailure(.lock, path(of: name), code: code)
  }

  private func openLock(_ name: String, isShared: Bool) throws(FileFailure) -> Int32 {
    let lock = try call(.lock, name, isShared ? nil : .create(path(of: name))) {
      let access = isShared ? O_RDONLY : O_RDWR | O_CREAT
      // Without O_NONBLOCK a named pipe would keep the program waiting.
      return openat(descriptor, name, access | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o660)
    }
    var status = stat()
    guard fstat(lock, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(lock)
      throw FileFailure(.lock, path(of: name), code: EBADFD)
    }
    return lock
  }

  /// Whether a name still leads to an open file.
  func isPlace(_ name: String, of file: Int32) -> Bool {
    var own = stat()
    var named = stat()
    return fstat(file, &own) == 0 && fstatat(descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }

  /// Makes the names in the folder safe against a power cut.
  func sync() throws(FileFailure) {
    try call(.syncFolder, "", .syncFolder(path)) { fsync(descriptor) }
  }

  /// Makes everything on the file system of the folder safe against a power cut.
  func syncAll() throws(FileFailure) {
    try call(.sync, "", .syncAll) { files_sync_all(descriptor) }
  }

  /// Whether the folder can be written.
  var isWritable: Bool { (try? checkWritable()) != nil }

  /// Makes sure that the folder can be written: not on a read-only file system, and with the rights to.
  func checkWritable() throws(FileFailure) {
    try call(.checkAccess, "") { faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) }
  }
}

extension Folder {
  /// Makes a call on something in the folder, again when a signal broke it off.
  ///
  /// - Parameter effect: what the call does when it succeeds; nil for one that changes nothing.
  @discardableResult
  func call(
    _ operation: FileOperation, _ name: String, _ effect: @autoclosure () -> FileEffect? = nil, _ body: () -> Int32
  ) throws(FileFailure) -> Int32 {
    if let probe {
      if let code = probe.willCall(operation, path(of: name)) {
        throw FileFailure(operation, path(of: name), code: code)
      }
      // A write asks before it knows how much it writes.
      let isWrite = operation == .write || operation == .append
      if !isWrite, probe.pretends(operation, path(of: name)) { return 0 }
    }
    while true {
      let result = body()
      if result >= 0 {
        if let probe, let effect = effect() { probe.didHappen(effect) }
        return result
      }
      let code = errno
      // A failed sync is never tried again: the kernel has forgotten what it could not write.
      if code != EINTR || operation == .sync || operation == .syncFolder {
        throw FileFailure(operation, path(of: name), code: code)
      }
    }
  }

  /// Where something in the folder is, below the data folder.
  func path(of name: String) -> String {
    if name.isEmpty || name == "." { return path }
    return path.isEmpty ? name : path + "/" + name
  }
}
