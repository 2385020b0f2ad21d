import Glibc
import JSONText
import Screens
import VietnameseText

/// The file in which an account keeps how it likes to work: `thidua/config.json` in the XDG configuration home.
///
/// Members that this version does not know are kept when it is written.
struct SettingsFile: Hashable {
  /// Why the settings cannot be read or kept.
  enum Failure: Error, Hashable {
    case json(JSONError)
    /// A member has a value that means nothing; the values it can have.
    case badValue(key: String, allowed: [String])
    /// The number of the C library.
    case system(Int32)
  }

  let path: String

  /// The file of the account the program runs under.
  static var ofAccount: SettingsFile {
    let named = environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return SettingsFile(path: (named ?? homeFolder() + "/.config") + "/thidua/config.json")
  }

  /// What is kept; nothing where there is no file yet.
  func typing() throws(Failure) -> TypingChoice {
    let object = try members()
    let method = try value("typing", of: object, allowed: [Self.off] + TypingMethod.allCases.map(\.rawValue))
    let placement = try value("tonePlacement", of: object, allowed: TonePlacement.allCases.map(\.rawValue))
    return TypingChoice(
      method.flatMap(TypingMethod.init(rawValue:)), placement: placement.flatMap(TonePlacement.init) ?? .modern)
  }

  /// The person's own keys, in the order of the file; none where it has none.
  func keys() throws(Failure) -> [OwnKeys] {
    guard let bytes = try read() else { return [] }
    do throws(JSONError) { return try OwnKeys.read(bytes, limits: Self.limits) } catch { throw .json(error) }
  }

  /// Whether the mouse is wanted.
  func hasMouse() throws(Failure) -> Bool {
    guard let value = try members()["mouse"] else { return false }
    guard case .bool(let hasMouse) = value else { throw .badValue(key: "mouse", allowed: ["true", "false"]) }
    return hasMouse
  }

  /// The name of the theme that the account has chosen; nil where it has chosen none.
  func theme() throws(Failure) -> String? {
    guard let value = try members()["theme"] else { return nil }
    guard case .string(let name) = value else { throw .badValue(key: "theme", allowed: ["\"toi\"", "\"sang\"", "…"]) }
    return name
  }

  /// Keeps which theme was chosen, beside what else is in the file.
  func keep(theme: String) throws(Failure) {
    var object = try members()
    object["theme"] = .string(theme)
    try write(JSONValue.object(object).utf8)
  }

  /// Keeps how letters are typed, beside what else is in the file; nothing is overwritten that cannot be read.
  func keep(_ typing: TypingChoice) throws(Failure) {
    var object = try members()
    object["typing"] = .string(typing.method?.rawValue ?? Self.off)
    if typing.placement != .modern { object["tonePlacement"] = .string(typing.placement.rawValue) }
    try write(JSONValue.object(object).utf8)
  }

  private static let off = "off"
  private static let limit = 1 << 20
  private static let limits = JSONLimits(bytes: limit, depth: 16)

  /// The members of the file; none where there is no file yet.
  func members() throws(Failure) -> JSONObject {
    guard let bytes = try read() else { return JSONObject() }
    do throws(JSONError) {
      let value = try JSONValue(parsing: bytes, limits: Self.limits)
      if case .object(let object) = value { return object }
    } catch {
      throw .json(error)
    }
    throw .json(.unexpectedByte(bytes.first ?? 0, JSONPlace(line: 1, column: 1)))
  }

  private func value(_ key: String, of object: JSONObject, allowed: [String]) throws(Failure) -> String? {
    guard let value = object[key] else { return nil }
    guard case .string(let text) = value, allowed.contains(text) else { throw .badValue(key: key, allowed: allowed) }
    return text
  }

  private func read() throws(Failure) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .system(EINVAL) }
    guard status.st_size <= Self.limit else { throw .system(EFBIG) }
    var bytes = [UInt8](repeating: 0, count: status.st_size)
    var used = 0
    while used < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: used), $0.count - used)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      used += count
    }
    return Array(bytes[..<used])
  }

  /// Puts the file in the place of the one before, whole or not at all.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let temporary = path + ".new"
    do throws(StateFailure) {
      try StateFolder.make(folder)
    } catch {
      throw .system(error.code)
    }
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(errno) }
    var written = 0
    var code: Int32 = 0
    while written < bytes.count, code == 0 {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count >= 0 { written += count } else if errno != EINTR { code = errno }
    }
    if code == 0, fsync(file) != 0 { code = errno }
    close(file)
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw .system(code)
    }
  }
}
