import Emulation
import TestActs
import Testing

@testable import Storage

@Suite("A program killed at every call while it seals a year")
struct KilledSealingTests {
  static let year = TestFolder.year - 1

  /// A folder with records of a closed year.
  private func base(_ path: String) throws {
    try TestFolder.make(path, dossiers: 3)
    let records = (0..<3).map { number in
      var dossier = TestFolder.dossier(number)
      (dossier.id, dossier.year) = (RecordID(slug: "hs-\(Self.year)-\(number)"), Self.year)
      return AnyRecord.dossier(dossier)
    }
    try Store.open(path, machine: TestFolder.machine).fill(records, by: TestFolder.clerk)
  }

  @Test("Killed anywhere, the year is sealed or as it was, others go on, and sealing it again works")
  func everyCall() throws {
    let scratch = try Scratch()
    try base(scratch.data)
    let before = try DiskTree(reading: scratch.data)
    let words = ["seal", scratch.data, String(Self.year)]
    _ = try Driver.traced(words, kill: nil)
    let after = try DiskTree(reading: scratch.data)
    var (number, known, violations): (Int, Set<DiskTree>, [String]) = (0, [], [])
    var stages: Set<Bool> = []
    while true {
      try before.write(to: scratch.data)
      guard try Driver.traced(words, kill: number).isKilled else { break }
      defer { number += 1 }
      guard try known.insert(DiskTree(reading: scratch.data)).inserted else { continue }
      let store = try Store.open(scratch.data, machine: TestFolder.machine)
      let loaded = try store.load(year: Self.year)
      let isSealed = try store.sealedYears() == [Self.year]
      stages.insert(isSealed)
      let files = try DiskTree(reading: scratch.data).files
        .filter { !$0.key.hasPrefix("sealed/.") && !$0.key.hasPrefix("journal/") && $0.key != ".lock" }
      let expected = (isSealed ? after : before).files
        .filter { !$0.key.hasPrefix("journal/") && $0.key != ".lock" }
      if files != expected { violations.append("killed before call \(number): the files are of no stage") }
      if loaded.workspace.dossiers.count != 3 || !loaded.problems.isEmpty {
        violations.append("killed before call \(number): \(loaded.problems)")
      }
      if try ActSample.performNext(store).pending != nil {
        violations.append("killed before call \(number): the next act waits")
      }
      if !isSealed { try store.seal(Self.year, why: "", by: TestFolder.clerk) }
      let findings = store.check().filter { !$0.isNote || $0.subject == .temporary }
      if let finding = findings.first { violations.append("killed before call \(number): \(finding)") }
    }
    Torture.report(
      "kill at every call, sealing: \(number) kill points, \(known.count) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(stages == [true, false])
    #expect(number >= 60)
  }
}
