import Glibc

/// System calls of a process while it was looked at.
struct SyscallCounts {
  var all = 0
  var writes = 0
  var syncs = 0

  /// Reads the table `strace -c` prints.
  init(table: String) {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 5, Double(words[0]) != nil, let calls = Int(words[3]), let name = words.last,
        name != "total"
      else { continue }
      all += calls
      if name.hasPrefix("write") || name.hasPrefix("pwrite") { writes += calls }
      if name == "fsync" || name == "fdatasync" { syncs += calls }
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
      tracer = try Child(strace, ["-c", "-f", "-o", file, "-p", String(process)])
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
    return SyscallCounts(table: text(ofFile: file) ?? "")
  }
}
