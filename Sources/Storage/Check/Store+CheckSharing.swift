import Glibc

extension Store {
  /// Looks whether a folder that is given to a group of its own passes that group on to what is made in it.
  public func checkSharing() -> [Finding] {
    var status = stat()
    guard fstat(root.descriptor, &status) == 0, status.st_mode & 0o020 != 0, status.st_mode & S_ISGID == 0,
      let owner = getpwuid(status.st_uid), owner.pointee.pw_gid != status.st_gid
    else { return [] }
    return [Finding(path: "", .noSetGroupID(mode: status.st_mode & 0o7777))]
  }
}
