import Emulation
import Glibc

/// One run of the program on one machine: the process and when it was started, so that no later one is taken for it.
struct RunningProgram: Hashable {
  var machine: Machine.ID
  var process: Int32
  /// Ticks of the system's clock from its start to the start of the process; 0 where the system does not tell.
  var start: Int

  /// This run.
  static var current: RunningProgram {
    RunningProgram(machine: ThisMachine.id, process: getpid(), start: start(of: getpid()) ?? 0)
  }

  init(machine: Machine.ID, process: Int32, start: Int) {
    self.machine = machine
    self.process = process
    self.start = start
  }

  /// The run a file is named after; nil for any other name.
  init?(fileName: String) {
    guard fileName.hasSuffix(Self.suffix) else { return nil }
    let parts = fileName.dropLast(Self.suffix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let process = Int32(parts[parts.count - 2]), process > 0,
      let start = Int(parts[parts.count - 1]), let machine = Machine.ID(parts.dropLast(2).joined(separator: "-"))
    else { return nil }
    self.init(machine: machine, process: process, start: start)
    guard self.fileName == fileName else { return nil }
  }

  var fileName: String { "\(machine.text)-\(process)-\(start)\(Self.suffix)" }

  private static var suffix: String { ".json" }

  /// Whether it still runs, as far as this machine can tell.
  var isRunning: Bool {
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    guard start != 0, let status = Self.status(of: process) else { return true }
    return status.start == start && !status.hasEnded
  }

  /// When a process was started; nil where the system does not tell.
  static func start(of process: Int32) -> Int? { status(of: process)?.start }

  /// When a process was started, and whether only its parent has not taken note of its end yet.
  private static func status(of process: Int32) -> (start: Int, hasEnded: Bool)? {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
    // The name of the program, in parentheses, may hold anything; the state is the third field, the start the 22nd.
    guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = String(decoding: bytes[(end + 1)...], as: UTF8.self).split(separator: " ")
    guard fields.count > 19, let start = Int(fields[19]) else { return nil }
    return (start, ["Z", "X"].contains(fields[0]))
  }
}
