import Glibc

/// The files of a folder, to be read and written with nothing else done: what a backup and a restoring cannot do
/// without.
struct RawFiles {
  /// Below the folder, with its size in bytes.
  private(set) var files: [(path: String, size: Int)] = []
  private(set) var folders: [String] = []
  private let root: String

  init(_ root: String) {
    self.root = root
    list("")
  }

  var bytes: Int { files.reduce(0) { $0 + $1.size } }

  private mutating func list(_ below: String) {
    guard let stream = opendir(root + "/" + below) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      let path = below.isEmpty ? name : below + "/" + name
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(path)
        list(path)
      } else {
        files.append((path, Int(status.st_size)))
      }
    }
  }

  /// Reads every file, one after the other.
  ///
  /// - Returns: milliseconds.
  func read() -> Double {
    milliseconds {
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      for file in files {
        let descriptor = open(root + "/" + file.path, O_RDONLY | O_CLOEXEC)
        while Glibc.read(descriptor, &buffer, buffer.count) > 0 {}
        close(descriptor)
      }
    }
  }

  /// Writes files of the same names and sizes elsewhere, and syncs everything at the end.
  ///
  /// - Returns: milliseconds.
  func write(to path: String) -> Double {
    let content = [UInt8](repeating: 0x20, count: files.map(\.size).max() ?? 0)
    return milliseconds {
      mkdir(path, 0o770)
      for folder in folders { mkdir(path + "/" + folder, 0o770) }
      for file in files {
        let descriptor = open(path + "/" + file.path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o660)
        var written = 0
        while written < file.size {
          let count = content.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, file.size - written) }
          guard count > 0 else { break }
          written += count
        }
        close(descriptor)
      }
      sync()
    }
  }
}
