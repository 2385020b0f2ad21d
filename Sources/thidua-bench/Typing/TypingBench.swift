import ArgumentParser
import PtyDriver

/// Measures what it costs a frame to keep what is being typed: two programs side by side, one of which cannot keep it.
struct TypingBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "typing",
      abstract: "Measures a typed digit in a program that keeps drafts, beside one that cannot.")
  }

  @Option(help: "How many digits are typed, 20 to 2000.")
  var digits = 200

  func validate() throws {
    guard (20...2000).contains(digits) else { throw ValidationError("--digits is 20 to 2000") }
  }

  func run() throws {
    let thidua = programFolder() + "/thidua"
    guard exists(thidua) else { throw BenchFailure.noProgram(path: thidua) }
    let stores = try Stores(thidua: thidua, keptIn: nil)
    defer { stores.remove() }
    let folder = try stores.province()
    print("machine   \(machine())")
    let keeping = try open(thidua, folder, state: stores.folder + "/state")
    // Below a file there are no folders, and the program finds out with one call.
    let forgetting = try open(thidua, folder, state: "/dev/null")
    var (kept, forgotten): ([Double], [Double]) = ([], [])
    for number in 0..<digits {
      // The text grows and shrinks, so that every key changes it.
      let input = number % 6 < 3 ? Input.text(String(number % 3 + 1)) : .key("Backspace")
      if let cost = try keeping.cost(of: input, pace: Self.pace) { kept.append(cost.milliseconds) }
      if let cost = try forgetting.cost(of: input, pace: Self.pace) { forgotten.append(cost.milliseconds) }
    }
    let (with, without) = (Samples(kept), Samples(forgotten))
    show("a digit, kept", with)
    show("a digit, not kept", without)
    print("  keeping costs a frame \(Report.decimal(with.median - without.median, places: 3)) ms (median)")
  }

  private static let pace = Pace(answer: .milliseconds(1000), quiet: .milliseconds(15))

  /// A program on a scorecard with a digit typed into a cell.
  private func open(_ thidua: String, _ folder: String, state: String) throws -> PtySession {
    let session = try PtySession.start(
      thidua, arguments: ["open", folder, "--fresh", "--lang", "vi"],
      environment: PtySession.plainEnvironment.merging(["XDG_STATE_HOME": state]) { $1 },
      window: PtyWindow(columns: 120, rows: 40))
    try session.waitUntil(text: " F1 ")
    for input in [Input.text("2"), .key("Enter"), .key("Enter"), .text("1"), .text("2")] {
      _ = try session.cost(of: input, pace: Pace(answer: .milliseconds(1000), quiet: .milliseconds(100)))
    }
    return session
  }

  private func show(_ name: String, _ samples: Samples) {
    let (median, p95) = (samples.median, samples.p95)
    print(
      "  \(name): \(Report.decimal(median, places: 3)) ms (p95 \(Report.decimal(p95, places: 3)), n \(samples.count))")
  }
}
