import Emulation
import TestActs
import Testing

@testable import Storage

@Suite("Many programs on the same records")
struct ManyWritersTests {
  static let writers = 20
  static let edits = Torture.amount(quick: 100, long: 1_000)
  static let records = 3

  /// What so many writers, each on its own machine, have left.
  private struct Result {
    var refused = 0
    /// What is wrong.
    var violations: [String] = []
  }

  private func run(writers: Int, edits: Int, _ weakness: Weakness? = nil) throws -> Result {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: Self.records)
    let drivers = try (1...writers).map { number in
      try Driver(["count", scratch.data, String(number), String(edits)] + (weakness.map { [$0.rawValue] } ?? []))
    }
    var result = Result()
    for driver in drivers {
      let (lines, status) = driver.end()
      if status != 0 { result.violations.append("ended with \(status): \(lines.last ?? "")") }
      result.refused += lines.last.flatMap { Int($0.dropFirst("done ".count)) } ?? 0
    }
    do throws(StorageError) {
      let store = try Store.open(scratch.data, machine: TestFolder.machine)
      let dossiers = try store.load().workspace.dossiers.values
      let sum = dossiers.reduce(0) { $0 + (Int($1.abstract) ?? 0) }
      if sum != writers * edits { result.violations.append("the numbers add up to \(sum)") }
      if !dossiers.allSatisfy({ $0.revision == (Int($0.abstract) ?? 0) + 1 }) {
        result.violations.append("a revision is not the number of edits")
      }
      result.violations += store.check().filter { !$0.isNote }.map { "check: \($0)" }
      let heads = try store.journalHeads()
      let acts = Dictionary(heads.map { ($0.machine, $0.number) }) { first, _ in first }
      for number in 1...writers where acts[TestFolder.machine(number)] != edits + (number == 1 ? 1 : 0) {
        result.violations.append("machine \(number) has \(acts[TestFolder.machine(number)] ?? 0) acts")
      }
      let all = try store.news(since: JournalPosition()).acts
      if all.count != 1 + writers * edits { result.violations.append("\(all.count) acts in all") }
    } catch {
      result.violations.append("refused: \(error)")
    }
    return result
  }

  @Test("Twenty writers on twenty machines with a hundred edits each overwrite nobody")
  func noLostUpdate() throws {
    let result = try run(writers: Self.writers, edits: Self.edits)
    Torture.report(
      "\(Self.writers) writers on as many machines with \(Self.edits) edits each: \(result.refused) times overtaken, "
        + "\(result.violations.count) violations")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(5).joined(separator: "\n"))")
    #expect(result.refused > 0)
  }

  @Test(
    "A store without the lock, or without comparing revisions, is found out",
    arguments: [
      Weakness.noLock, .noRevisionCheck,
    ])
  func weakened(_ weakness: Weakness) throws {
    let result = try run(writers: 8, edits: Torture.amount(quick: 20, long: 100), weakness)
    Torture.report("8 writers, \(weakness.rawValue): \(result.violations.count) violations")
    #expect(!result.violations.isEmpty)
  }
}
