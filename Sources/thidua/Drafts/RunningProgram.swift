import Emulation
import Glibc
import Storage

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
    guard start != 0, let status = ProcessStatus(of: process) else { return true }
    return status.start == start && !status.hasEnded
  }

  /// When a process was started; nil where the system does not tell.
  static func start(of process: Int32) -> Int? { ProcessStatus(of: process)?.start }
}
