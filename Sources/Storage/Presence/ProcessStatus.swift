import Glibc

/// What this machine tells of one of its processes.
public struct ProcessStatus: Hashable, Sendable {
  /// When it was started, in the clock ticks of the system since it was booted.
  public var start: Int
  /// Whether it has ended, and only its parent has not taken note of that yet.
  public var hasEnded: Bool

  /// Nil for a process that is not there, and where the system does not tell.
  public init?(of process: Int32) {
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
    self.start = start
    hasEnded = ["Z", "X"].contains(fields[0])
  }
}
