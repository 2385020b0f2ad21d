import Emulation
import TestActs
import Testing

@testable import Storage

@Suite("Many programs on the same records")
struct ManyWritersTests {
  static let writers = 20
  static let edits = Torture.amount(quick: 100, long: 1_000)
  static let records = 3

  @Test("Twenty writers with a hundred edits each overwrite nobody")
  func noLostUpdate() throws {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: Self.records)
    let drivers = try (0..<Self.writers).map { number in
      try Driver(["count", scratch.data, "w\(number)", String(Self.edits)])
    }
    var refused = 0
    for driver in drivers {
      let (lines, status) = driver.end()
      #expect(status == 0, "\(lines)")
      refused += lines.last.flatMap { Int($0.dropFirst("done ".count)) } ?? 0
    }
    let store = try Store.open(scratch.data, machine: TestFolder.machine)
    let loaded = try store.load()
    let dossiers = loaded.workspace.dossiers.values
    let sums = dossiers.map { Int($0.abstract) ?? 0 }
    #expect(sums.reduce(0, +) == Self.writers * Self.edits)
    #expect(dossiers.allSatisfy { $0.revision == (Int($0.abstract) ?? 0) + 1 })
    #expect(store.check().filter { !$0.isNote } == [])
    #expect(try store.news(since: JournalPosition()).acts.count == 1 + Self.writers * Self.edits)
    Torture.report("\(Self.writers) writers with \(Self.edits) edits each: \(refused) times overtaken, none lost")
  }
}
