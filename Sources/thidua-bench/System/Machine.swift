import Glibc

/// The machine measured on, in one line.
func machine() -> String {
  let lines = text(ofFile: "/proc/cpuinfo")?.split(separator: "\n") ?? []
  let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? " processor"
  let load = text(ofFile: "/proc/loadavg")?.split(separator: " ").first ?? "?"
  let kernel = text(ofFile: "/proc/sys/kernel/osrelease")?.split(separator: "\n").first ?? "?"
  return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) x\(model), Linux \(kernel), load \(load)"
}
