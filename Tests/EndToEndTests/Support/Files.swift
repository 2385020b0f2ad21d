import Glibc

/// Plain reading and writing of files, for tests.
enum Files {
  static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(call: "open \(path)", code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count >= 0 else { throw SystemError(call: "read \(path)", code: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func write(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o660) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw SystemError(call: "open \(path)", code: errno) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw SystemError(call: "write \(path)", code: errno)
    }
    // Whatever the mask of the tests' own shell is.
    fchmod(file, mode)
  }

  static func makeFolder(_ path: String, mode: mode_t = 0o770) throws {
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError(call: "mkdir \(path)", code: errno) }
    chmod(path, mode)
  }

  static func names(_ path: String) throws -> [String] {
    guard let stream = opendir(path) else { throw SystemError(call: "opendir \(path)", code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func removeAll(_ path: String) {
    if isFolder(path) {
      for name in (try? names(path)) ?? [] { removeAll(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Every file below a folder with its bytes, by its path below it; locks are left out.
  static func tree(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try names(folder) where name != ".lock" {
      let path = folder + "/" + name
      if isFolder(path) {
        for (below, bytes) in try tree(path) { files[name + "/" + below] = bytes }
      } else {
        files[name] = try read(path)
      }
    }
    return files
  }

  /// Writes files as `tree` gives them.
  static func writeTree(_ files: [String: [UInt8]], to folder: String) throws {
    var made: Set<String> = []
    try makeFolder(folder)
    for (path, bytes) in files {
      // As the program makes them: personal data are in narrower files.
      let isPersonal = path.hasPrefix("personal/")
      var place = folder
      for part in path.split(separator: "/").dropLast() {
        place += "/" + part
        if made.insert(place).inserted { try makeFolder(place, mode: isPersonal ? 0o2750 : 0o770) }
      }
      try write(folder + "/" + path, bytes, mode: isPersonal ? 0o640 : 0o660)
    }
  }
}
