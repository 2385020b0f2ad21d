/// One kind of thing people do, and what it may cost.
struct Move {
  /// One input of a cycle.
  struct Stroke {
    let input: Input
    var isMeasured = true
  }

  let name: String
  /// What is done before, unmeasured.
  var setup: [Input] = []
  /// What is repeated.
  let cycle: [Stroke]
  /// What is repeated while system calls are counted, where it has to differ.
  var tracedCycle: [Stroke]?
  let repeats: Int
  var bytes: Double?
  /// Milliseconds until the last byte, nineteen times of twenty.
  var milliseconds: Double?
  var calls: Double?
  /// Whether the files saved are of interest.
  var countsSyncs = false
}

/// What a move cost.
struct MoveFigures {
  let name: String
  let bytes: Figure
  let milliseconds: Figure
  /// Inputs that changed nothing on the screen.
  let silent: Int
  /// To the terminal, per input; nil without strace.
  var writes: Figure?
  /// Per input; nil without strace.
  var calls: Figure?
  /// Per cycle; nil without strace or where nothing is saved.
  var syncs: Figure?

  var all: [Figure] { [bytes, milliseconds] + [writes, calls, syncs].compactMap { $0 } }
}
