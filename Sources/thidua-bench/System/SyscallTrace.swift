import Glibc

/// System calls of a process while it was looked at.
struct SyscallCounts {
  var all = 0
  /// Writes to standard output, which is the terminal.
  var writes = 0
  var syncs = 0

  /// Reads what strace notes: a thread and a call in a line, or an event, or the end of a call begun before.
  init(trace: String) {
    for line in trace.split(separator: "\n") {
      let call = line.drop { $0.isNumber }.drop { $0 == " " }
      guard call.first?.isLetter == true, let name = call.split(separator: "(", maxSplits: 1).first else { continue }
      all += 1
      if call.hasPrefix("write(1,") || call.hasPrefix("writev(1,") { writes += 1 }
      if name == "fsync" || name == "fdatasync" { syncs += 1 }
    }
  }
}

/// Counts the system calls of a running process by means of strace.
struct SyscallTrace {
  private let tracer: Child
  private let file: String

  /// Attaches to a process; nil where there is no strace or it may not attach.
  init?(_ process: Int32, folder: String) {
    guard let strace = installed("strace") else { return nil }
    file = "\(folder)/syscalls"
    do throws(BenchFailure) {
      tracer = try Child(strace, ["-f", "-q", "-s", "0", "-o", file, "-p", String(process)])
    } catch {
      return nil
    }
    for _ in 0..<400 {
      if isTraced(process) { return }
      usleep(5_000)
    }
    kill(tracer.process, SIGKILL)
    tracer.exitCode()
    return nil
  }

  /// Detaches and gives what was counted.
  func end() -> SyscallCounts {
    kill(tracer.process, SIGINT)
    tracer.exitCode()
    return SyscallCounts(trace: text(ofFile: file) ?? "")
  }
}
