import Emulation
import TestActs
import Testing

@testable import Storage

@Suite("A program killed at every call to the kernel")
struct KillAtEveryCallTests {
  static let dossiers = 30
  /// Recovery does the same for each record.
  static let recovered = Torture.amount(quick: 8, long: 30)

  @Test("Killed anywhere in an act, the act is whole or absent, and the next one works", arguments: ActSample.allCases)
  func everyCall(_ sample: ActSample) throws {
    let base = try Story.base(sample, dossiers: Self.dossiers)
    let examiner = try Examiner()
    let words = ["act", examiner.scratch.data, sample.rawValue, String(Self.dossiers)]
    try base.write(to: examiner.scratch.data)
    let whole = try Driver.traced(words, kill: nil)
    #expect(whole.lines.last?.hasPrefix("saved") == true, "\(whole.lines)")
    let after = try DiskTree(reading: examiner.scratch.data)
    let expected = Examiner.Expectation(
      stages: [base.records, after.records], acknowledged: 0, actsBefore: sample.actsBefore)
    var known: Set<DiskTree> = []
    var violations: [String] = []
    var number = 0
    while true {
      try base.write(to: examiner.scratch.data)
      let run = try Driver.traced(words, kill: number)
      guard run.isKilled else { break }
      let isTold = run.lines.contains { $0.hasPrefix("saved") }
      // Calls that only read leave what the kill before has left.
      if try known.insert(DiskTree(reading: examiner.scratch.data)).inserted || isTold {
        var expected = expected
        expected.acknowledged = isTold ? 1 : 0
        if let violation = try examiner.violationInPlace(expected, goesOn: true) {
          violations.append("killed before call \(number): \(violation)")
        }
      }
      number += 1
    }
    Torture.report(
      "kill at every call, \(sample.rawValue): \(number) kill points, \(known.count) states, "
        + "\(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(number >= 30)
  }

  @Test("Killed anywhere in the recovery from an earlier kill, the act is whole all the same")
  func recovery() throws {
    let (base, after) = try interrupted()
    let examiner = try Examiner()
    let words = ["load", examiner.scratch.data]
    let expected = Examiner.Expectation(stages: [base.records, after], acknowledged: 1, actsBefore: 1)
    var violations: [String] = []
    var known: Set<DiskTree> = []
    var number = 0
    while true {
      try base.write(to: examiner.scratch.data)
      guard try Driver.traced(words, kill: number).isKilled else { break }
      if known.insert(try DiskTree(reading: examiner.scratch.data)).inserted,
        let violation = try examiner.violationInPlace(expected, goesOn: true)
      {
        violations.append("killed before call \(number): \(violation)")
      }
      number += 1
    }
    Torture.report(
      "kill at every call, recovery: \(number) kill points, \(known.count) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(known.count > Self.recovered)
  }

  @Test("A store without recovery is found out")
  func weakened() throws {
    let base = try Story.base(.manyRecords, dossiers: Self.dossiers)
    var examiner = try Examiner()
    examiner.isWithoutRecovery = true
    try base.write(to: examiner.scratch.data)
    let words = ["act", examiner.scratch.data, ActSample.manyRecords.rawValue, String(Self.dossiers)]
    let calls = try Driver.traced(words, kill: nil).calls
    let after = try DiskTree(reading: examiner.scratch.data).records
    let expected = Examiner.Expectation(stages: [base.records, after], acknowledged: 0, actsBefore: 1)
    var violations = 0
    for number in stride(from: 0, to: calls, by: 7) {
      try base.write(to: examiner.scratch.data)
      _ = try Driver.traced(words, kill: number)
      if try examiner.violationInPlace(expected, goesOn: false) != nil { violations += 1 }
    }
    Torture.report("kill at every call, noRecovery: \(violations) violations")
    #expect(violations > 0)
  }

  /// A folder in which an act on all dossiers is in the journal and one record has it.
  private func interrupted() throws -> (tree: DiskTree, after: [String: [UInt8]]) {
    let story = try Story(.manyRecords, dossiers: Self.recovered)
    let scratch = try Scratch()
    try story.base.write(to: scratch.data)
    let renames = story.effects.indices.filter { index in
      if case .rename = story.effects[index] { true } else { false }
    }
    let recorder = Recorder(death: renames[0] + 1)
    _ = try? ActSample.manyRecords.perform(
      try Store.open(scratch.data, machine: TestFolder.machine, probe: recorder.probe), dossiers: Self.recovered)
    return (try DiskTree(reading: scratch.data), story.stages[1])
  }
}
