import Foundation
import Glibc
import PtyDriver

/// One person's account: a home folder of its own with a data folder below it, gone when the test is over.
final class Desk {
  let home: String
  /// The data folder.
  let data: String

  private init() throws {
    var template = Array("/tmp/thidua-e2e-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(call: "mkdtemp", code: errno) }
    home = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    data = home + "/tinh"
  }

  deinit { Files.removeAll(home) }

  /// A desk without data.
  static func empty() throws -> Desk { try Desk() }

  /// A desk with the sample province, some of its files changed.
  static func withSample(_ changes: [String: String] = [:]) throws -> Desk {
    let desk = try Desk()
    try Files.writeTree(try sample.get(), to: desk.data)
    for (path, text) in changes { try desk.write(path, text) }
    return desk
  }

  /// The sample province as the program makes it, made once.
  private static let sample = Result {
    let desk = try Desk()
    let made = try desk.run("sample", desk.data)
    guard made.code == 0 else { throw SystemError(call: "thidua sample: \(made.errors)", code: made.code) }
    return try Files.tree(desk.data)
  }

  /// What the program finds in its environment.
  var environment: [String: String] {
    var environment = PtySession.plainEnvironment
    environment["HOME"] = home
    environment["XDG_DATA_HOME"] = home + "/share"
    environment["XDG_CONFIG_HOME"] = home + "/config"
    return environment
  }

  /// Where running programs keep what is being typed.
  var draftFolder: String { home + "/.local/state/thidua/drafts" }

  /// Where it is kept where the person was.
  var sessionFolder: String { home + "/.local/state/thidua/sessions" }

  /// Starts the program on a terminal; without arguments it opens the data folder.
  func start(
    _ arguments: String..., with changes: [String: String?] = [:], window: PtyWindow = PtyWindow()
  ) throws -> PtySession {
    try PtySession.start(
      Program.path, arguments: arguments.isEmpty ? [data] : arguments, environment: changed(by: changes), window: window
    )
  }

  /// Starts a command on a terminal.
  func startCommand(_ arguments: [String]) throws -> PtySession {
    try PtySession.start(Program.path, arguments: arguments, environment: environment)
  }

  /// Starts the program on the data folder as on the first day and waits for its first screen.
  func open(
    _ arguments: String..., with changes: [String: String?] = [:], window: PtyWindow = PtyWindow()
  ) throws -> PtySession {
    for name in (try? Files.names(sessionFolder)) ?? [] { unlink("\(sessionFolder)/\(name)") }
    return try open(arguments, with: changes, window: window)
  }

  /// Starts the program where the person was the last time.
  func resume(_ arguments: String...) throws -> PtySession { try open(arguments, with: [:], window: PtyWindow()) }

  private func open(_ arguments: [String], with changes: [String: String?], window: PtyWindow) throws -> PtySession {
    let session = try PtySession.start(
      Program.path, arguments: [data] + arguments, environment: changed(by: changes), window: window)
    try session.waitUntil(text: " F1 ")
    return session
  }

  /// Runs the program without a terminal.
  func run(_ arguments: String..., with changes: [String: String?] = [:]) throws -> Program.Outcome {
    try Program.run(arguments, environment: changed(by: changes))
  }

  private func changed(by changes: [String: String?]) -> [String: String] {
    changes.reduce(into: environment) { $0[$1.key] = $1.value }
  }

  /// The bytes of a file below the data folder.
  func read(_ path: String) throws -> [UInt8] { try Files.read(data + "/" + path) }

  func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

  func write(_ path: String, _ text: String) throws { try Files.write(data + "/" + path, Array(text.utf8)) }

  /// A record as any other program would read it.
  func decode<Record: Decodable>(_ type: Record.Type, _ path: String) throws -> Record {
    try JSONDecoder().decode(type, from: Data(try read(path)))
  }

  /// What `thidua check` says of the data folder.
  func check() throws -> Program.Outcome { try run("check", data) }
}
