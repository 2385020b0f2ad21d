import CTracer
import Glibc

/// The program that saves acts (`StoreDriver`), run by the tests and killed by them.
final class Driver {
  private let process: pid_t
  private let output: Int32
  private var isOver = false

  /// Starts the program.
  init(_ words: [String]) throws {
    let (read, write) = try Self.pipe()
    defer { close(write) }
    output = read
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, write, 1)
    let words = ([Self.path] + words).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, Self.path, &actions, nil, words + [nil], environ)
    guard code == 0 else {
      close(read)
      throw SystemError(call: "posix_spawn \(Self.path)", code: code)
    }
    self.process = process
  }

  deinit {
    if !isOver {
      kill(process, SIGKILL)
      _ = end()
    }
    close(output)
  }

  /// Kills the program, if it still runs, and gives the whole lines it has told.
  func killed() -> [String] {
    kill(process, SIGKILL)
    return end().lines
  }

  /// Waits until the program ends by itself.
  ///
  /// - Returns: the whole lines it has told, and its exit status as `waitpid` tells it.
  func end() -> (lines: [String], status: Int32) {
    let lines = Self.lines(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isOver = true
    return (lines, status)
  }

  /// Waits until the program has told its first line.
  func waitUntilReady() {
    var poll = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    _ = Glibc.poll(&poll, 1, 10_000)
  }

  /// Runs the program and kills it before it begins a call to the kernel.
  ///
  /// - Parameter kill: the number of the call after the program said `ready`, from 0; nil lets it run to its end.
  /// - Returns: how many calls it began, whether it was killed, and what it has told.
  static func traced(_ words: [String], kill: Int?) throws -> (calls: Int, isKilled: Bool, lines: [String]) {
    let (read, write) = try pipe()
    defer { close(read) }
    let words = ([path] + words).map { strdup($0) }
    defer { words.forEach { free($0) } }
    let outcome = tracer_run(path, words + [nil], write, kill ?? -1)
    close(write)
    guard outcome.error == 0 else { throw SystemError(call: "ptrace", code: outcome.error) }
    return (outcome.calls, outcome.status & 0x7F == SIGKILL, lines(read))
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemError(call: "pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// A line without its end was not told.
  private static func lines(_ file: Int32) -> [String] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
    }
    guard let last = bytes.lastIndex(of: 0x0A) else { return [] }
    return bytes[..<last].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Built beside the tests.
  private static let path: String = {
    guard let tests = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(tests) }
    let parts = String(cString: tests).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/StoreDriver"
  }()
}
