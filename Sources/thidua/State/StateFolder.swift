import Glibc

/// Why what belongs to the account alone cannot be kept.
struct StateFailure: Error, Hashable {
  /// The file or folder.
  var path: String
  /// The number of the C library.
  var code: Int32
}

/// A folder of the account in which running programs keep what is no data: what is being typed, where a person was.
///
/// It belongs to the account alone: others can neither list nor read it.
struct StateFolder: Hashable {
  let path: String

  /// What is being typed, one file a program: `thidua/drafts` in the XDG state home.
  static var draftsOfAccount: StateFolder { ofAccount("drafts") }

  /// Where people were, one file a data folder and account: `thidua/sessions` in the XDG state home.
  static var sessionsOfAccount: StateFolder { ofAccount("sessions") }

  private static func ofAccount(_ name: String) -> StateFolder {
    let named = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return StateFolder(path: (named ?? homeFolder() + "/.local/state") + "/thidua/" + name)
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Makes the folder where it is not there, and sees to it that it is the account's own.
  func make() throws(StateFailure) {
    try Self.make(path)
    var status = stat()
    guard lstat(path, &status) == 0 else { throw StateFailure(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw StateFailure(path: path, code: ENOTDIR) }
    guard status.st_uid == geteuid() else { throw StateFailure(path: path, code: EPERM) }
    if status.st_mode & 0o077 != 0, chmod(path, 0o700) != 0 { throw StateFailure(path: path, code: errno) }
  }

  /// Makes a folder for the account alone, and those it is in.
  static func make(_ path: String) throws(StateFailure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let code = errno
    guard code == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw StateFailure(path: path, code: code)
    }
    try make(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StateFailure(path: path, code: errno) }
  }

  /// Puts a file in the place of the one with its name, whole or not at all.
  ///
  /// Nothing is synced: a program that dies takes nothing of it along, and a power cut is not worth a wait at each key.
  func write(_ name: String, _ bytes: [UInt8]) throws(StateFailure) {
    guard bytes.count <= DraftFile.limit else { throw StateFailure(path: path(of: name), code: EFBIG) }
    let temporary = path(of: Self.temporary(for: name))
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StateFailure(path: temporary, code: errno) }
    var written = 0
    var code: Int32 = 0
    while written < bytes.count, code == 0 {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count >= 0 { written += count } else if errno != EINTR { code = errno }
    }
    close(file)
    if code == 0, rename(temporary, path(of: name)) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw StateFailure(path: path(of: name), code: code)
    }
  }

  func remove(_ name: String) { unlink(path(of: name)) }

  /// The bytes of a file; nil for what is no plain file, too large or not to be read.
  func read(_ name: String) -> [UInt8]? {
    let file = open(path(of: name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, (0...DraftFile.limit).contains(status.st_size)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: status.st_size)
    var used = 0
    while used < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: used), $0.count - used)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      used += count
    }
    return bytes
  }

  /// When a file was last written, in seconds since the beginning of 1970 in UTC.
  func changed(_ name: String) -> Int? {
    var status = stat()
    return lstat(path(of: name), &status) == 0 ? status.st_mtim.tv_sec : nil
  }

  /// The names of all files, sorted; none where the folder cannot be read.
  func names() -> [String] { fileNames(in: path) ?? [] }

  static func temporary(for name: String) -> String { ".\(name).new" }

  /// The name of the file a temporary one was to become; nil for any other name.
  static func target(ofTemporary name: String) -> String? {
    name.hasPrefix(".") && name.hasSuffix(".new") ? String(name.dropFirst().dropLast(4)) : nil
  }
}
