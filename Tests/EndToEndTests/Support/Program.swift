import Glibc

/// The program under test, as it is built beside the tests.
enum Program {
  /// What a run without a terminal left behind.
  struct Outcome {
    /// The exit code; 128 and the number of the signal when one ended it.
    var code: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  static var path: String {
    guard let tests = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(tests) }
    let parts = String(cString: tests).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/thidua"
  }

  /// Runs the program, or another one, with nothing to read, and waits for its end.
  static func run(
    _ arguments: [String], of path: String = Program.path, environment: [String: String]
  ) throws -> Outcome {
    // Files hold any amount of output without anybody reading meanwhile.
    let output = try temporary()
    defer { close(output) }
    let errors = try temporary()
    defer { close(errors) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var process = pid_t()
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + variables).forEach { free($0) } }
    let error = posix_spawn(&process, path, &actions, nil, words + [nil], variables + [nil])
    guard error == 0 else { throw SystemError(call: "posix_spawn \(path)", code: error) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemError(call: "waitpid", code: errno) }
    }
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: contents(of: output),
      errors: contents(of: errors))
  }

  /// A file without a name.
  private static func temporary() throws -> Int32 {
    var name = Array("/tmp/thidua-out-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw SystemError(call: "mkstemp", code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
    return file
  }

  private static func contents(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
