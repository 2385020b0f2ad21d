import Glibc

/// The person's own editor (trình soạn thảo), on a text in a file that nobody else can read.
struct TextEditor {
  /// Why nothing was written.
  enum Failure: Error, Hashable {
    /// Neither VISUAL nor EDITOR names an editor.
    case none
    /// The editor could not be started.
    case notStarted(String)
    /// The editor ended with an exit code other than 0.
    case ended(String, code: Int)
    /// The file, and the number of the C library.
    case file(String, code: Int32)
    /// What it left is no UTF-8.
    case notText
    /// What it left has more bytes than the limit.
    case tooLarge(limit: Int)
  }

  /// The command of the shell that opens an editor: VISUAL, else EDITOR.
  let command: String
  private static let limit = 1 << 20

  init(visual: String?, editor: String?) throws(Failure) {
    let commands = [visual, editor].compactMap(\.self).filter { $0.contains { !$0.isWhitespace } }
    guard let command = commands.first else { throw .none }
    self.command = command
  }

  /// Opens the editor on a text.
  ///
  /// - Parameter run: runs a command of the shell with the path as `$1` and gives its exit code.
  /// - Returns: the text as it was left, without the line end at its end.
  func edit(_ text: String, run: (_ command: String, _ path: String) -> Int?) throws(Failure) -> String {
    let folder = try Self.makeFolder()
    defer { Self.remove(folder) }
    let path = folder + "/noi-dung.txt"
    try Self.write(Array((text + "\n").utf8), to: path)
    guard let code = run(command + " \"$1\"", path) else { throw .notStarted(command) }
    guard code == 0 else { throw .ended(command, code: code) }
    let bytes = try Self.read(path)
    guard var edited = String(validating: bytes, as: UTF8.self) else { throw .notText }
    while let last = edited.last, last.isNewline { edited.removeLast() }
    return edited
  }

  /// A folder of the account alone, in memory where the system has such a place for it.
  private static func makeFolder() throws(Failure) -> String {
    let places = [environment("XDG_RUNTIME_DIR"), environment("TMPDIR"), "/tmp"].compactMap(\.self)
    let usable = places.first { $0.hasPrefix("/") && access($0, W_OK | X_OK) == 0 } ?? "/tmp"
    var template = Array((usable + "/thidua-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(usable, code: errno) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the folder with what editors leave beside the file.
  private static func remove(_ folder: String) {
    if let stream = opendir(folder) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(stream)
    }
    rmdir(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .file(path, code: errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(path, code: errno) }
      written += count
    }
  }

  private static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .file(path, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var used = 0
    while used < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: used), $0.count - used)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(path, code: errno) }
      if count == 0 { break }
      used += count
    }
    guard used <= limit else { throw .tooLarge(limit: limit) }
    return Array(bytes[..<used])
  }
}
