import Glibc

extension Folder {
  /// Whether a path, which need not be there, leads into this folder, by whatever links it does.
  func holds(_ path: String) throws(FileFailure) -> Bool {
    let (folder, _) = try Folder.parent(of: path)
    guard let own = Self.identity(descriptor, ".") else { return false }
    var way = "."
    // Up to the root, which is its own parent.
    while let place = Self.identity(folder.descriptor, way) {
      if place == own { return true }
      way += "/.."
      if Self.identity(folder.descriptor, way) == place { break }
    }
    return false
  }

  private struct Identity: Equatable {
    var device: dev_t
    var inode: ino_t
  }

  private static func identity(_ descriptor: Int32, _ path: String) -> Identity? {
    var status = stat()
    return fstatat(descriptor, path, &status, 0) == 0 ? Identity(device: status.st_dev, inode: status.st_ino) : nil
  }
}
