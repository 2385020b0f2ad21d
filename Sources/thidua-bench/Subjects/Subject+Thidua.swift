import PtyDriver

extension Subject {
  /// thidua with a data folder.
  static func thidua(_ program: String, name: String, folder: String, window: PtyWindow) -> Subject {
    let half = window.rows / 2
    return Subject(
      name: name, program: program, arguments: ["open", folder, "--fresh", "--lang", "vi"],
      // What is typed is kept beside the folder, not in the home of whoever measures.
      environment: PtySession.plainEnvironment.merging(["XDG_STATE_HOME": folder + "-state"]) { $1 }, marker: "Hồ sơ",
      pace: Pace(answer: .milliseconds(1000), quiet: .milliseconds(30)),
      home: Array(repeating: .key("Esc"), count: 4) + [.text("1"), .key("Home")],
      moves: moves(half: half, window: window),
      // Down and up again, because the list of the sample is short.
      held: Array(repeating: .key("Down"), count: 45) + Array(repeating: .key("Up"), count: 45),
      flood: .text(String(repeating: "\u{1B}OB", count: 2000)),
      targets: Targets(resident: 60 * 1024, heldLag: 10, idleWakeUps: 0, idleBytes: 0))
  }

  private static func moves(half: Int, window: PtyWindow) -> [Move] {
    let smaller = PtyWindow(columns: window.columns - 4, rows: window.rows - 2)
    return [
      Move(
        name: "row down", cycle: [.init(input: .key("Down"))], repeats: half - 4, bytes: 120, milliseconds: 5, calls: 12
      ),
      Move(
        name: "scrolling row", setup: Array(repeating: .key("Down"), count: window.rows - 6),
        cycle: [.init(input: .key("Down"))], repeats: 12, bytes: 400, milliseconds: 5, calls: 12),
      Move(
        name: "page", cycle: [.init(input: .key("PageDown")), .init(input: .key("PageUp"))], repeats: 8, bytes: 4000,
        milliseconds: 10, calls: 12),
      Move(
        name: "column", cycle: [.init(input: .key("Right")), .init(input: .key("Left"))], repeats: 10, bytes: 120,
        milliseconds: 5, calls: 12),
      Move(
        name: "first letter to find", setup: [.text("8")],
        cycle: [
          .init(input: .text("x")), .init(input: .key("Esc"), isMeasured: false),
          .init(input: .text("8"), isMeasured: false),
        ],
        repeats: 4, milliseconds: 100),
      Move(
        name: "letter, other finds", setup: [.text("8"), .text("p")],
        cycle: "huong nha trang".map { .init(input: .text(String($0))) }, repeats: 1, bytes: 4000, milliseconds: 16,
        calls: 12),
      Move(
        name: "letter, same finds", setup: [.text("8"), .text("zzzqq")], cycle: [.init(input: .text("z"))],
        repeats: 12, bytes: 40, milliseconds: 5, calls: 12),
      Move(
        name: "place", cycle: ["2", "3", "1"].map { .init(input: .text($0)) }, repeats: 5, bytes: 5000,
        milliseconds: 16, calls: 12),
      Move(
        name: "open", cycle: [.init(input: .key("Enter")), .init(input: .key("Esc"), isMeasured: false)], repeats: 8,
        bytes: 10_000, milliseconds: 16),
      Move(
        name: "back (Esc)", cycle: [.init(input: .key("Enter"), isMeasured: false), .init(input: .key("Esc"))],
        repeats: 8, bytes: 10_000, milliseconds: 66),
      score,
      Move(
        name: "resize", cycle: [.init(input: .resize(smaller)), .init(input: .resize(window))], repeats: 5,
        bytes: 10_000, milliseconds: 16),
    ]
  }

  /// Points typed into the appraised column of a scorecard, one criterion after the other.
  private static var score: Move {
    func cycle(_ points: String) -> [Move.Stroke] {
      [.init(input: .text(points), isMeasured: false), .init(input: .key("Enter"))]
    }
    // The points differ, because saving what is there already does nothing.
    return Move(
      name: "score saved", setup: [.text("2"), .key("Enter"), .key("Enter")], cycle: cycle("1"),
      tracedCycle: cycle("0"), repeats: 8, bytes: 5000, milliseconds: 50, countsSyncs: true)
  }
}
