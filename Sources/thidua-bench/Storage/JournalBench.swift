import ArgumentParser
import Emulation
import Glibc
import PtyDriver
import Storage

/// Measures what reads the journal when that has very many acts: check, log, history, backup, opening.
struct JournalBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "journal",
      abstract: "Measures check, log, history, backup and opening with a journal of many acts, beside one without.")
  }

  @Option(help: "How many acts, 1000 to 2000000; they are saved one by one.")
  var acts = 200_000

  @Option(help: "How often each thing is done, 1 to 20.")
  var runs = 3

  @Option(help: "A folder to make the data in; by default a temporary one.")
  var keep: String?

  private static let years = 10
  private static let machines = 3

  func validate() throws {
    guard (1000...2_000_000).contains(acts), (1...20).contains(runs) else {
      throw ValidationError("--acts is 1000 to 2000000, --runs 1 to 20")
    }
  }

  func run() throws {
    let thidua = programFolder() + "/thidua"
    guard exists(thidua) else { throw BenchFailure.noProgram(path: thidua) }
    let stores = try Stores(thidua: thidua, keptIn: keep)
    defer { stores.remove() }
    print("machine   \(machine())")
    let folder = try stores.province(years: 1, factor: 2)
    let before = try measure(thidua, folder, stores.folder + "/archive.tar.gz")
    let taken = try milliseconds { try save(in: folder) }
    print("  \(acts) acts of \(Self.machines) machines in \(Report.decimal(taken / 1000, places: 0)) s, one by one")
    let after = try measure(thidua, folder, stores.folder + "/archive.tar.gz")
    for (old, new) in zip(before, after) { show(new.name, new.samples, beside: old.samples, "without them") }
  }

  /// Saves the acts, spread over the months of ten years.
  private func save(in folder: String) throws {
    var stores: [Store] = []
    for number in 1...Self.machines {
      stores.append(try Store.open(folder, machine: Machine.ID(slug: "may-\(number)")))
    }
    var dossiers = try stores[0].load().workspace.dossiers.values.sorted { $0.id < $1.id }
    let start = time(nil)
    let step = Double(Self.years * 365 * 86_400) / Double(acts)
    for number in 0..<acts {
      let place = number % dossiers.count
      var after = dossiers[place]
      after.abstract = "Đề nghị lần \(number)"
      let signature = Signature(
        author: "can-bo-\(number % 20)", at: Moment(seconds: start + Int(Double(number) * step), offset: 420))
      let edit = RecordEdit(before: .dossier(dossiers[place]), after: .dossier(after))
      let receipt = try stores[number % Self.machines].commit(Act(edits: [edit]), by: signature)
      if case .dossier(let saved)? = receipt.records.first { dossiers[place] = saved }
    }
  }

  private func measure(
    _ thidua: String, _ folder: String, _ archive: String
  ) throws -> [(name: String, samples: Samples)] {
    let store = try Store.open(folder, machine: Machine.ID(slug: "may-1"))
    let workspace = try store.load().workspace
    let dossier = workspace.dossiers.values.min { $0.id < $1.id }
    let bloc = workspace.blocs.keys.min()?.text ?? ""
    let record = dossier.map { "dossiers/\($0.year)/\($0.id.text).json" } ?? ""
    var figures: [(String, Samples)] = []
    func add(_ name: String, _ body: () throws -> Void) throws {
      figures.append((name, Samples(try (0..<runs).map { _ in try milliseconds(body) })))
    }
    try add("list units") { try Child.run(thidua, ["list", folder, "units"]) }
    // What an open program does in pieces after its first screen.
    try add("comparing all that is loaded") { _ = try store.compare(year: workspace.province.openYear, .all) }
    try add("rank of a bloc") { try Child.run(thidua, ["rank", folder, "--bloc", bloc]) }
    try add("list decisions") { try Child.run(thidua, ["list", folder, "decisions"]) }
    try add("check") { try Child.run(thidua, ["check", folder]) }
    try add("log, the newest 50") { try Child.run(thidua, ["log", folder, "--limit", "50"]) }
    try add("log, all") { try Child.run(thidua, ["log", folder]) }
    try add("log of one record") { try Child.run(thidua, ["log", folder, "--record", record]) }
    try add("backup") { try Child.run(thidua, ["backup", folder, archive, "--force"]) }
    removeTree(archive + "-again")
    try add("restore") {
      removeTree(archive + "-again")
      try Child.run(thidua, ["restore", archive, archive + "-again"])
    }
    removeTree(archive + "-again")
    return figures + (try screens(thidua, folder))
  }

  /// The first screen, the log (L) and the history of a dossier (H), as a person waits for them.
  private func screens(_ thidua: String, _ folder: String) throws -> [(name: String, samples: Samples)] {
    var (opens, logs, histories): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<runs {
      let environment = PtySession.plainEnvironment.merging(["XDG_STATE_HOME": folder + "-state"]) { $1 }
      let start = ContinuousClock.now
      let session = try PtySession.start(
        thidua, arguments: ["open", folder, "--fresh", "--lang", "vi"], environment: environment,
        window: PtyWindow(columns: 120, rows: 40))
      try session.waitUntil(text: " F1 ")
      opens.append((session.lastOutput - start).milliseconds)
      session.send("3")
      session.waitUntilQuiet(for: .milliseconds(300))
      logs.append(try milliseconds { try session.press("L", until: "Nhật ký · ") })
      try session.send(key: "Esc")
      session.waitUntilQuiet(for: .milliseconds(300))
      try session.send(key: "Enter")
      session.waitUntilQuiet(for: .milliseconds(300))
      histories.append(try milliseconds { try session.press("H", until: "Lịch sử · ") })
      try session.send(key: "F10")
      try session.waitForExit()
    }
    return [
      ("first screen", Samples(opens)), ("L, until it shows", Samples(logs)),
      ("H of a dossier, until it shows", Samples(histories)),
    ]
  }
}

extension PtySession {
  /// Presses a letter and waits until a text shows.
  fileprivate func press(_ letter: String, until text: String) throws(PtyError) {
    send(letter)
    try waitUntil(text: text, within: .seconds(120))
  }
}
