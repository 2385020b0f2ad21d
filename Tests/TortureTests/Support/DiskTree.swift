import Glibc

/// What stands in a folder: all files with their bytes, and all folders, by their paths below it.
struct DiskTree: Hashable {
  var files: [String: [UInt8]] = [:]
  var folders: Set<String> = []

  init() {}

  /// Reads a folder with all that is in it.
  init(reading path: String) throws { try read(path, below: "") }

  private mutating func read(_ path: String, below: String) throws {
    guard let stream = opendir(path) else { throw SystemError(call: "opendir") }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name != ".", name != ".." else { continue }
      let inside = below.isEmpty ? name : below + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) {
        folders.insert(inside)
        try read(path + "/" + name, below: inside)
      } else {
        files[inside] = try Self.bytes(of: path + "/" + name)
      }
    }
  }

  static func bytes(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(call: "open \(path)") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError(call: "fstat") }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, size))
    }
  }

  /// Makes a folder hold this and nothing else.
  func write(to path: String) throws {
    Self.remove(path)
    guard mkdir(path, 0o770) == 0 else { throw SystemError(call: "mkdir") }
    for folder in folders.sorted() {
      guard mkdir(path + "/" + folder, 0o770) == 0 else { throw SystemError(call: "mkdir \(folder)") }
    }
    for (name, bytes) in files {
      let mode: mode_t = name.hasPrefix("personal/") ? 0o640 : 0o660
      let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
      guard file >= 0 else { throw SystemError(call: "open \(name)") }
      defer { close(file) }
      guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw SystemError(call: "write \(name)") }
    }
  }

  static func remove(_ path: String) {
    guard let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name != ".", name != ".." else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) { remove(path + "/" + name) } else { unlink(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }

  /// The record files alone: what the acts are about.
  var records: [String: [UInt8]] {
    files.filter { path, _ in
      let isTemporary = path.split(separator: "/").contains { $0.hasPrefix(".") && $0.hasSuffix(".new") }
      return !path.hasPrefix("journal/") && path != ".lock" && !isTemporary
    }
  }
}

extension DiskTree {
  /// Writes one file anywhere.
  static func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
    guard file >= 0 else { throw SystemError(call: "open \(path)") }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw SystemError(call: "write \(path)") }
  }
}
