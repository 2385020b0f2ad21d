import Synchronization

@testable import Storage

/// Lets one call on files fail, or it and all after it; or a write take half and the next call fail; or a call that
/// writes fail without its caller's noticing.
final class Fault: Sendable {
  private let number: Int
  private let code: Int32
  private let isLasting: Bool
  private let isShort: Bool
  private let isUnnoticed: Bool
  private let state = Mutex<(count: Int, call: String)>((0, ""))

  init(_ number: Int, _ code: Int32, isLasting: Bool = false, isShort: Bool = false, isUnnoticed: Bool = false) {
    self.number = number
    self.code = code
    self.isLasting = isLasting
    self.isShort = isShort
    self.isUnnoticed = isUnnoticed
  }

  var probe: FileProbe {
    FileProbe(
      willCall: { [self] operation, path in
        state.withLock { state in
          defer { state.count += 1 }
          if state.count == number { state.call = "\(operation) \(path)" }
          let fails = isShort ? state.count == number + 1 : state.count == number || isLasting && state.count > number
          return fails && !isUnnoticed ? code : nil
        }
      },
      pretends: { [self] operation, _ in
        // The call was just counted; a write asks before that.
        guard isUnnoticed, Self.writing.contains(operation) else { return false }
        return state.withLock { state in
          let isWrite = operation == .write || operation == .append
          defer { if isWrite, state.count == number { (state.count, state.call) = (number + 1, "\(operation)") } }
          return isWrite ? state.count == number : state.count == number + 1
        }
      },
      longestWrite: { [self] _, _ in state.withLock { isShort && $0.count == number + 1 ? 20 : nil } })
  }

  private static let writing: Set<FileOperation> = [.write, .append, .rename, .remove, .truncate]

  /// Whether the call was made.
  var isReached: Bool { state.withLock { $0.count > number } }
  /// Which one it was.
  var call: String { state.withLock { "\($0.call) \(code) \(isLasting ? "for ever" : isShort ? "half" : "once")" } }
}
