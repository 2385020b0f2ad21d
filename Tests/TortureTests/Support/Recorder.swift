import Synchronization
import TestActs

@testable import Storage

/// Writes down what the calls on files do; plays the death of a program by letting nothing happen any more.
final class Recorder: Sendable {
  private let state: Mutex<(effects: [FileEffect], death: Int?)>
  private let weakness: Weakness?

  init(death: Int? = nil, weakness: Weakness? = nil) {
    state = Mutex(([], death))
    self.weakness = weakness
  }

  var probe: FileProbe {
    FileProbe(
      willCall: { [self] _, _ in isDead ? 5 : nil },
      pretends: { [self] operation, path in weakness?.pretends(operation, path) ?? false },
      didHappen: { [self] effect in state.withLock { $0.effects.append(effect) } },
      ignoresLocks: weakness == .noLock)
  }

  var effects: [FileEffect] { state.withLock(\.effects) }
  var count: Int { state.withLock(\.effects.count) }
  var isDead: Bool { state.withLock { state in state.death.map { state.effects.count >= $0 } ?? false } }

  func revive() { state.withLock { $0.death = nil } }
}
