import Glibc

extension Store {
  /// Makes sure that the path still leads to the folder that is open: it may have been moved away, and another one put in
  /// its place.
  ///
  /// - Throws: `readOnly` with `folderMoved`; from then on the folder may only be looked at.
  public func confirmPlace() throws(StorageError) {
    guard let path, !isPlace(path) else { return }
    stop(.folderMoved(path))
    throw .readOnly(.folderMoved(path))
  }

  /// Whether a path leads to the folder; where the system does not say, no other one is there as far as anybody knows.
  private func isPlace(_ path: String) -> Bool {
    var own = Glibc.stat()
    var named = Glibc.stat()
    guard fstat(root.descriptor, &own) == 0 else { return true }
    guard stat(path, &named) == 0 else { return errno != ENOENT && errno != ENOTDIR }
    return own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }

  /// Whether another program writes just now, so that a write would have to wait.
  public var isBeingWritten: Bool { isLocked }
}
