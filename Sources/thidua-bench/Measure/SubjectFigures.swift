/// Everything measured of a subject.
struct SubjectFigures {
  let name: String
  /// Start, memory, a held key, a flood of keys, and doing nothing.
  var facts: [Figure]
  var moves: [MoveFigures] = []

  var all: [Figure] { facts + moves.flatMap(\.all) }

  func fact(_ name: String) -> Figure? { facts.first { $0.name == name } }
  func move(_ name: String) -> MoveFigures? { moves.first { $0.name == name } }
}

/// The names of figures, by which those of two programs are compared.
enum Fact {
  static let firstByte = "first byte"
  static let firstScreen = "first screen"
  static let startProcessor = "processor at start"
  static let resident = "memory after start"
  static let peak = "memory at most"
  static let heldLag = "held key, lag"
  static let heldBytes = "held key, bytes"
  static let floodTime = "2,000 keys at once"
  static let floodBytes = "2,000 keys, bytes"
  static let idleWakeUps = "idle, wake-ups"
  static let idleProcessor = "idle, processor"
  static let idleBytes = "idle, bytes"
}
