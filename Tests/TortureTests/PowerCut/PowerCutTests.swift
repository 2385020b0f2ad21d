import Emulation
import RandomNumbers
import TestActs
import Testing

@testable import Storage

@Suite("What is on the disk after the power was cut")
struct PowerCutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sample: ActSample
    var order: CrashModel.Order
    var testDescription: String { "\(sample.rawValue), names in order: \(order.rawValue)" }
  }

  static let cases = ActSample.allCases.flatMap { sample in
    CrashModel.Order.allCases.map { Case(sample: sample, order: $0) }
  }

  @Test("At any moment of an act and of the next one, no acknowledged act is lost and none is split", arguments: cases)
  func everyMoment(_ test: Case) throws {
    let dossiers = test.sample == .manyRecords ? Torture.amount(quick: 6, long: 30) : Story.dossiers
    let story = try Story(test.sample, dossiers: dossiers)
    let result = try Cuts(order: test.order).examine(story)
    Torture.report("power cut, \(test.testDescription): \(result.states) states, \(result.violations.count) violations")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.states > 20)
  }

  @Test(
    "Nor when a program died in the act and others went on until the power was cut", arguments: ActSample.allCases)
  func afterDeath(_ sample: ActSample) throws {
    let effects = try Story(sample).acknowledged[0]
    let step = Torture.amount(quick: max(1, effects / 5), long: 1)
    var states = 0
    var violations: [String] = []
    for death in stride(from: 0, to: effects, by: step) {
      let story = try Story(sample, death: death)
      let cuts = Cuts(
        order: .any, limit: Torture.amount(quick: 4, long: 100), single: Torture.amount(quick: 4, long: .max),
        from: death)
      let result = try cuts.examine(story)
      states += result.states
      violations += result.violations.map { "death \(death): \($0)" }
    }
    Torture.report("death and power cut, \(sample.rawValue): \(states) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(states > 20)
  }

  @Test("An act that was told not to be saved never comes back", arguments: CrashModel.Order.allCases)
  func afterFailedSync(_ order: CrashModel.Order) throws {
    let scratch = try Scratch()
    let base = try Story.base(.oneRecord)
    try base.write(to: scratch.data)
    let recorder = Recorder(failing: [(.sync, "journal/may-1/2025-12.jsonl")])
    #expect(throws: StorageError.self) {
      try ActSample.oneRecord.perform(
        try Store.open(scratch.data, machine: TestFolder.machine, probe: recorder.probe), dossiers: Story.dossiers)
    }
    var model = CrashModel(base: base, order: order)
    for effect in recorder.effects { model.add(effect) }
    let examiner = try Examiner()
    let expected = Examiner.Expectation(stages: [base.records], acknowledged: 0, actsBefore: 1)
    var random = SplitMix64(stream: 6)
    for tree in model.states(limit: Torture.amount(quick: 64, long: 400), using: &random) {
      #expect(try examiner.violation(tree, expected, goesOn: true) == nil)
    }
  }

  struct WeakCase: Sendable, CustomTestStringConvertible {
    var sample: ActSample
    var weakness: Weakness
    var testDescription: String { "\(sample.rawValue), \(weakness.rawValue)" }
  }

  /// Each kind of act with each weakness that can harm it when the power is cut.
  static let weak = ActSample.allCases.flatMap { sample in
    [Weakness.noFileSync, .noFolderSync, .noJournalSync, .noRecovery, .noJournal]
      .filter { !harmless(sample, $0) }.map { WeakCase(sample: sample, weakness: $0) }
  }

  /// Where only one name changes there is no half of an act that recovery could finish.
  private static func harmless(_ sample: ActSample, _ weakness: Weakness) -> Bool {
    let oneName: Set<ActSample> = [
      .oneRecord, .newRecordInNewFolder, .removal, .revert, .firstOfMonth, .firstOfMachine, .changedAccount,
      .firstPersonal, .personal, .personalErased, .personalSeen, .personalAdopted,
    ]
    return weakness == .noRecovery && oneName.contains(sample)
  }

  @Test("A store that leaves out what keeps data safe is found out", arguments: weak)
  func weakened(_ test: WeakCase) throws {
    let story = try Story(test.sample, weakness: test.weakness)
    var cuts = Cuts(order: .any, limit: Torture.amount(quick: 8, long: 200))
    cuts.stopsEarly = true
    cuts.isWithoutRecovery = test.weakness == .noRecovery
    let result = try cuts.examine(story)
    Torture.report(
      "power cut, \(test.testDescription): \(result.violations.count) violations in the first \(result.states) states")
    #expect(!result.violations.isEmpty)
  }
}
