import Glibc
import PtyDriver

/// The program that shows every event, on a terminal of its own.
enum Echo {
  /// Starts it and waits for its first frame.
  static func start(
    _ changes: [String: String?] = [:], window: PtyWindow = PtyWindow(), ignoresHangUp: Bool = false
  ) throws(PtyError) -> PtySession {
    let session = try launch(changes, window: window, ignoresHangUp: ignoresHangUp)
    try session.waitUntil(text: "frames 1")
    return session
  }

  /// Starts it with some variables of the plain environment changed, or taken out by nil.
  static func launch(
    _ changes: [String: String?] = [:], window: PtyWindow = PtyWindow(), ignoresHangUp: Bool = false
  ) throws(PtyError) -> PtySession {
    let environment = changes.reduce(into: PtySession.plainEnvironment) { $0[$1.key] = $1.value }
    return try PtySession.start(path, environment: environment, window: window, ignoresHangUp: ignoresHangUp)
  }

  /// It is built beside the tests.
  static var path: String {
    guard let tests = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(tests) }
    let parts = String(cString: tests).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/EventEcho"
  }
}

extension PtySession {
  /// The events shown, oldest first.
  var events: [String] { Array(lines.dropFirst(2)).filter { !$0.isEmpty } }

  /// Waits until so many events have been shown.
  func waitUntil(events count: Int) throws(PtyError) {
    try waitUntil { $0.events.count >= count }
  }

  /// Whether the terminal is as a shell wants it: its own screen, cursor, no marks around pasted text, former modes.
  var isGivenBack: Bool {
    !showsAlternateScreen && showsCursor && !marksPaste && !hasApplicationKeypad && !isSet(privateMode: 1)
      && modes == modesBefore
  }
}
