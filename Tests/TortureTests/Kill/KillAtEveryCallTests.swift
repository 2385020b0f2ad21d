import Emulation
import Glibc
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
      stages: [base.records, after.records], acknowledged: 0, actsBefore: sample.actsBefore, again: sample.again)
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

  @Test(
    "Killed anywhere in the recovery from an earlier kill, the act is whole all the same", arguments: [1, 3])
  func recovery(machines: Int) throws {
    let (base, after) = try interrupted(machines: machines)
    let examiner = try Examiner()
    let words = ["load", examiner.scratch.data]
    let expected = Examiner.Expectation(stages: [base.records, after], acknowledged: 1, actsBefore: machines)
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
      "kill at every call, recovery with \(machines) machines: \(number) kill points, \(known.count) states, "
        + "\(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(known.count > Self.recovered)
  }

  @Test("A store that leaves out what keeps acts whole is found out", arguments: [Weakness.noRecovery, .noJournal])
  func weakened(_ weakness: Weakness) throws {
    let base = try Story.base(.manyRecords, dossiers: Self.dossiers)
    var examiner = try Examiner()
    examiner.isWithoutRecovery = weakness == .noRecovery
    try base.write(to: examiner.scratch.data)
    let words = [
      "act", examiner.scratch.data, ActSample.manyRecords.rawValue, String(Self.dossiers), weakness.rawValue,
    ]
    let calls = try Driver.traced(words, kill: nil).calls
    let after = try DiskTree(reading: examiner.scratch.data).records
    let expected = Examiner.Expectation(stages: [base.records, after], acknowledged: 0, actsBefore: 1)
    var split = 0
    for number in stride(from: 0, to: calls, by: 7) {
      try base.write(to: examiner.scratch.data)
      _ = try Driver.traced(words, kill: number)
      let violation = try examiner.violationInPlace(expected, goesOn: false)
      if violation?.hasPrefix(Examiner.isSplit) == true { split += 1 }
    }
    Torture.report("kill at every call, \(weakness.rawValue): \(split) split acts")
    #expect(split > 0)
  }

  /// A folder in which an act on all dossiers is in the journal and one record has it.
  ///
  /// - Parameter machines: how many have acts in the journal; the last one's act was cut off. Nothing says any more
  ///   what of it is applied.
  private func interrupted(machines: Int) throws -> (tree: DiskTree, after: [String: [UInt8]]) {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: Self.recovered)
    for number in 2..<max(2, machines) {
      let new = RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-\(number)")))
      try Store.open(scratch.data, machine: TestFolder.machine(number)).commit(Act(edits: [new]), by: TestFolder.clerk)
    }
    if machines > 1 {
      let new = RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-9")))
      try Store.open(scratch.data, machine: TestFolder.machine(machines))
        .commit(Act(edits: [new]), by: TestFolder.clerk)
    }
    let before = try DiskTree(reading: scratch.data)
    let whole = Recorder()
    try perform(scratch.data, machines, whole)
    let after = try DiskTree(reading: scratch.data).records
    let rename = whole.effects.firstIndex { if case .rename = $0 { true } else { false } }
    try before.write(to: scratch.data)
    try? perform(scratch.data, machines, Recorder(death: (rename ?? 0) + 1))
    unlink(scratch.data + "/.lock")
    return (try DiskTree(reading: scratch.data), after)
  }

  private func perform(_ path: String, _ machine: Int, _ recorder: Recorder) throws {
    let store = try Store.open(path, machine: TestFolder.machine(machine), probe: recorder.probe)
    _ = try ActSample.manyRecords.perform(store, dossiers: Self.recovered)
  }
}
