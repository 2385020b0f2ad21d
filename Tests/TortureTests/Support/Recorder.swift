import Synchronization
import TestActs

@testable import Storage

/// Writes down what the calls on files do; plays the death of a program by letting nothing happen any more.
final class Recorder: Sendable {
  private let state: Mutex<(effects: [FileEffect], death: Int?)>
  private let weakness: Weakness?
  /// Which calls fail, once for each.
  private let failing: Mutex<[(FileOperation, path: String)]>

  init(death: Int? = nil, weakness: Weakness? = nil, failing: [(FileOperation, path: String)] = []) {
    state = Mutex(([], death))
    self.weakness = weakness
    self.failing = Mutex(failing)
  }

  var probe: FileProbe {
    FileProbe(
      willCall: { [self] operation, path in isDead || isFailing(operation, path) ? 5 : nil },
      pretends: { [self] operation, path in weakness?.pretends(operation, path) ?? false },
      didHappen: { [self] effect in state.withLock { $0.effects.append(effect) } },
      ignoresLocks: weakness == .noLock)
  }

  private func isFailing(_ operation: FileOperation, _ path: String) -> Bool {
    failing.withLock { failing in
      guard let index = failing.firstIndex(where: { $0 == (operation, path) }) else { return false }
      failing.remove(at: index)
      return true
    }
  }

  var effects: [FileEffect] { state.withLock(\.effects) }
  var count: Int { state.withLock(\.effects.count) }
  var isDead: Bool { state.withLock { state in state.death.map { state.effects.count >= $0 } ?? false } }

  func revive() { state.withLock { $0.death = nil } }
}
