import ArgumentParser
import Glibc
import PtyDriver

/// Measures the thidua that lies beside it.
@main
struct ThiduaBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "thidua-bench",
      abstract: "Measures thidua: its screens, or how it saves and keeps data.",
      subcommands: [ScreenBench.self, StorageBench.self, JournalBench.self, TypingBench.self],
      defaultSubcommand: ScreenBench.self)
  }
}

/// Measures the program on a terminal, and VisiData with the same lines where that is installed.
struct ScreenBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "screens",
      abstract:
        "Measures start, keys, idling and memory on a terminal; beside VisiData where it is installed (default).",
      discussion: "Exit codes: 0 measured; 1 could not run; 3 with --budget, an exact figure is over its target.")
  }

  @Option(help: "The size of the window: COLUMNSxROWS.")
  var window = WindowSize(columns: 120, rows: 40)

  @Option(help: "How often each program is started, 1 to 50.")
  var runs = 7

  @Option(help: "How many seconds each program is left alone, 1 to 600.")
  var idle = 5

  @Option(help: "The years of the large province, 1 to 20.")
  var years = 10

  @Option(help: "A folder to keep the data in, and to take them from the next time.")
  var keep: String?

  @Flag(help: "Prints JSON.")
  var json = false

  @Flag(help: "Exits with 3 when bytes or wake-ups are over their target.")
  var budget = false

  func validate() throws {
    guard (1...50).contains(runs), (1...600).contains(idle), (1...20).contains(years) else {
      throw ValidationError("--runs is 1 to 50, --idle 1 to 600, --years 1 to 20")
    }
  }

  func run() throws {
    let thidua = programFolder() + "/thidua"
    guard exists(thidua) else { throw BenchFailure.noProgram(path: thidua) }
    let stores = try Stores(thidua: thidua, keptIn: keep)
    defer { stores.remove() }
    let report = try report(thidua, stores)
    print(json ? report.json : report.text, terminator: "")
    if budget, !report.overBudget.isEmpty { throw ExitCode(3) }
  }

  private func report(_ thidua: String, _ stores: Stores) throws(BenchFailure) -> Report {
    let window = PtyWindow(columns: window.columns, rows: window.rows)
    let bench = Bench(window: window, runs: runs, idle: .seconds(idle), folder: stores.folder)
    let sample = try stores.province()
    let large = try stores.province(years: years)
    var subjects = [
      try bench.figures(of: .thidua(thidua, name: "thidua, sample province", folder: sample, window: window)),
      try bench.figures(
        of: .thidua(thidua, name: "thidua, open year of \(years)", folder: large, window: window)),
    ]
    var comparisons: [Comparison] = []
    var remarks = installed("strace") == nil ? ["strace is not installed: no writes, calls and fsyncs"] : []
    if let visiData = installed("vd") {
      for format in ["csv", "json"] {
        let file = try stores.lines(of: large, as: format)
        let other = try bench.figures(
          of: .visiData(visiData, name: "VisiData, \(format.uppercased())", file: file, home: stores.folder))
        comparisons += Comparison.all(subjects[1], other)
        subjects.append(other)
      }
    } else {
      remarks.append("vd is not on PATH: no comparison with VisiData")
    }
    return Report(
      machine: machine(), window: "\(window.columns)x\(window.rows)", runs: runs, subjects: subjects,
      comparisons: comparisons, remarks: remarks)
  }
}

/// A size of the window as given on the command line.
struct WindowSize: ExpressibleByArgument, CustomStringConvertible {
  let columns: Int
  let rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Nil for anything but `COLUMNSxROWS` between 60x20 and 500x200.
  init?(argument: String) {
    let parts = argument.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (60...500).contains(columns),
      (20...200).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  var description: String { "\(columns)x\(rows)" }
}
