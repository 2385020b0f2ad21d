import Glibc

/// What a process used so far, all its threads together.
struct ProcessUse {
  /// How often a thread went to sleep of its own accord: each was one waking.
  var wakeUps = 0
  var processorNanoseconds = 0

  /// - Returns: zeros when there is no such process.
  init(of process: Int32) {
    let folder = "/proc/\(process)/task"
    for thread in names(in: folder) {
      let times = text(ofFile: "\(folder)/\(thread)/schedstat")?.split(separator: " ")
      processorNanoseconds += times?.first.flatMap { Int($0) } ?? 0
      wakeUps += field("voluntary_ctxt_switches", in: text(ofFile: "\(folder)/\(thread)/status")) ?? 0
    }
  }
}

/// The memory of a process, in KiB.
struct ProcessMemory {
  let resident: Int
  /// The most it ever was.
  let peak: Int

  init(of process: Int32) {
    let status = text(ofFile: "/proc/\(process)/status")
    resident = field("VmRSS", in: status) ?? 0
    peak = field("VmHWM", in: status) ?? 0
  }
}

/// Whether another process traces a process.
func isTraced(_ process: Int32) -> Bool {
  (field("TracerPid", in: text(ofFile: "/proc/\(process)/status")) ?? 0) != 0
}

private func field(_ name: String, in status: String?) -> Int? {
  guard let line = status?.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }) else { return nil }
  return line.split { !$0.isNumber }.first.flatMap { Int($0) }
}
