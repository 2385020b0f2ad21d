import PtyDriver

/// A program with its data: how it starts and what is done to it.
struct Subject {
  let name: String
  let program: String
  let arguments: [String]
  let environment: [String: String]
  /// A text that stands only on the filled screen.
  let marker: String
  let pace: Pace
  /// Brings the program back to its first screen.
  var home: [Input] = []
  let moves: [Move]
  /// What is sent 30 times a second, as by a key held down.
  let held: [Input]
  /// Many keys sent at once; nil when that is not measured.
  var flood: Input?
  let targets: Targets

  /// What everything but the moves may cost.
  struct Targets {
    /// Kibibytes.
    var resident: Double?
    /// Milliseconds.
    var heldLag: Double?
    var idleWakeUps: Double?
    var idleBytes: Double?
  }

  func start(in window: PtyWindow) throws(PtyError) -> PtySession {
    try PtySession.start(program, arguments: arguments, environment: environment, window: window)
  }
}
