import Glibc

/// A program that runs without a terminal.
struct Child {
  let process: pid_t

  /// Starts a program with the environment of this one.
  ///
  /// - Parameter output: the file its standard output goes to; nil for nowhere.
  /// - Throws: `cannotStart`.
  init(_ path: String, _ arguments: [String], output: String? = nil) throws(BenchFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let copies = ([path] + arguments).map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var process = pid_t()
    let error = posix_spawn(&process, path, &actions, nil, copies + [nil], environ)
    guard error == 0 else { throw .cannotStart(program: path, errno: error) }
    self.process = process
  }

  /// Waits for its end; nil when a signal ended it.
  @discardableResult
  func exitCode() -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Runs a program to its end.
  ///
  /// - Throws: `cannotStart`; `failed` when it ends with anything but 0.
  static func run(_ path: String, _ arguments: [String], output: String? = nil) throws(BenchFailure) {
    let code = try Child(path, arguments, output: output).exitCode()
    guard code == 0 else { throw .failed(command: ([path] + arguments).joined(separator: " "), exitCode: code) }
  }
}

/// Why nothing could be measured.
enum BenchFailure: Error, CustomStringConvertible {
  case noProgram(path: String)
  case cannotStart(program: String, errno: Int32)
  case failed(command: String, exitCode: Int32?)
  case noFolder(path: String, errno: Int32)
  /// A program did not show what it was waited for.
  case stuck(subject: String, screen: String)

  var description: String {
    switch self {
    case .noProgram(let path): "\(path) is not there: build it with `swift build -c release`"
    case .cannotStart(let program, let errno): "cannot start \(program) (error \(errno))"
    case .failed(let command, let code): "failed (\(code.map { "exit code \($0)" } ?? "killed")): \(command)"
    case .noFolder(let path, let errno): "cannot make the folder \(path) (error \(errno))"
    case .stuck(let subject, let screen): "\(subject) does not get on; its screen is\n\(screen)"
    }
  }
}
