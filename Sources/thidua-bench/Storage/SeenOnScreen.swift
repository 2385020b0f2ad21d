import PtyDriver

/// Two people at the program on one folder: how long until the screen of one shows what the other saves.
struct SeenOnScreen {
  private let first: PtySession
  private let second: PtySession

  /// Opens both on the same scorecard.
  init(thidua: String, folder: String) throws(PtyError) {
    (first, second) = (try Self.open(thidua, folder, "first"), try Self.open(thidua, folder, "second"))
  }

  private static func open(_ thidua: String, _ folder: String, _ name: String) throws(PtyError) -> PtySession {
    let environment = PtySession.plainEnvironment.merging(["XDG_STATE_HOME": "\(folder)-\(name)"]) { $1 }
    let session = try PtySession.start(
      thidua, arguments: ["open", folder, "--fresh", "--lang", "vi"], environment: environment,
      window: PtyWindow(columns: 120, rows: 40))
    try session.waitUntil(text: " F1 ")
    for key in ["2", "\r", "\r"] {
      session.send(key)
      session.waitUntilQuiet(for: .milliseconds(300))
    }
    return session
  }

  /// - Returns: milliseconds from the key that saves until the other screen shows the points, the painting included.
  func run(_ count: Int) throws(PtyError) -> [Double] {
    var taken: [Double] = []
    for number in 0..<count {
      // Each time other points, such as stand nowhere else on the screen.
      let points = "0,\(10 + number % 90)"
      first.send(points)
      try first.waitUntil { screen in screen.lines.contains { $0.hasPrefix("▸") && $0.contains(points) } }
      guard !second.lines.contains(where: { $0.contains(points) }) else { continue }
      let start = ContinuousClock.now
      try first.send(key: "Enter")
      try second.waitUntil(text: points)
      taken.append((second.lastOutput - start).milliseconds)
      // Back to the cell; the one below takes the cursor.
      first.waitUntilQuiet(for: .milliseconds(50))
      try first.send(key: "Up")
      first.waitUntilQuiet(for: .milliseconds(50))
    }
    return taken
  }
}
