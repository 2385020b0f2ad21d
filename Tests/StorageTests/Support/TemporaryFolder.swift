import Glibc

@testable import Storage

/// A folder of one test, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/thidua-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(code: errno) }
    path = String(cString: made)
  }

  deinit { Self.removeAll(path) }

  /// A path in the folder, of something that may not be there yet.
  func at(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    let file = open(at(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
    guard file >= 0 else { throw SystemError(code: errno) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw SystemError(code: errno) }
  }

  /// Writes a record as another version of the program would: with a check sum that is right.
  func writeSigned(_ name: String, _ text: String) throws {
    try write(name, String(decoding: RecordSum.signed(Array(text.utf8)), as: UTF8.self))
  }

  func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func bytes(_ name: String) throws -> [UInt8] {
    let file = open(at(name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count >= 0 else { throw SystemError(code: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Takes something away with all that is in it.
  func removeAll(_ name: String) throws { Self.removeAll(at(name)) }

  func makeFolder(_ name: String) throws {
    guard mkdir(at(name), 0o770) == 0 else { throw SystemError(code: errno) }
  }

  /// Every file below a folder and its text, links and locks left out.
  func files(_ folder: String = "") throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try names(folder) where name != ".lock" {
      let path = folder.isEmpty ? name : folder + "/" + name
      var status = stat()
      guard lstat(at(path), &status) == 0 else { throw SystemError(code: errno) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files.merge(try self.files(path)) { first, _ in first }
      case S_IFREG: files[path] = try read(path)
      default: break
      }
    }
    return files
  }

  func names(_ folder: String = "") throws -> [String] { try Self.names(at(folder)) }

  private static func names(_ path: String) throws -> [String] {
    guard let stream = opendir(path) else { throw SystemError(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func removeAll(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? names(path)) ?? [] { removeAll(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

struct SystemError: Error {
  var code: Int32
}
