import Glibc

/// A folder for one test, gone with it.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/thidua-drafts-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.removeAll(path) }

  /// The names of what is in a folder, sorted.
  func files(_ below: String) -> [String] { Self.names("\(path)/\(below)") }

  /// The permissions of a file or folder.
  func mode(_ below: String) -> mode_t {
    var status = stat()
    return lstat("\(path)/\(below)", &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// Makes a file look as if it had been written earlier.
  func age(_ below: String, seconds: Int) {
    let then = timespec(tv_sec: time(nil) - seconds, tv_nsec: 0)
    utimensat(AT_FDCWD, "\(path)/\(below)", [then, then], 0)
  }

  private static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func removeAll(_ path: String) {
    for name in names(path) {
      if unlink("\(path)/\(name)") != 0 { removeAll("\(path)/\(name)") }
    }
    rmdir(path)
  }
}
