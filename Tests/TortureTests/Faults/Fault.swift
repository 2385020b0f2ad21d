import Synchronization

@testable import Storage

/// Lets one call on files fail, or it and all after it; or a write take half and the next call fail.
final class Fault: Sendable {
  private let number: Int
  private let code: Int32
  private let isLasting: Bool
  private let isShort: Bool
  private let state = Mutex<(count: Int, call: String)>((0, ""))

  init(_ number: Int, _ code: Int32, isLasting: Bool = false, isShort: Bool = false) {
    self.number = number
    self.code = code
    self.isLasting = isLasting
    self.isShort = isShort
  }

  var probe: FileProbe {
    FileProbe(
      willCall: { [self] operation, path in
        state.withLock { state in
          defer { state.count += 1 }
          if state.count == number { state.call = "\(operation) \(path)" }
          let fails = isShort ? state.count == number + 1 : state.count == number || isLasting && state.count > number
          return fails ? code : nil
        }
      },
      longestWrite: { [self] _, _ in state.withLock { isShort && $0.count == number + 1 ? 20 : nil } })
  }

  /// Whether the call was made.
  var isReached: Bool { state.withLock { $0.count > number } }
  /// Which one it was.
  var call: String { state.withLock { "\($0.call) \(code) \(isLasting ? "for ever" : isShort ? "half" : "once")" } }
}
