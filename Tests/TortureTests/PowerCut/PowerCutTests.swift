import Emulation
import Synchronization
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
    let story = try Story(test.sample)
    let result = try Cuts(order: test.order).examine(story)
    Torture.report("power cut, \(test.testDescription): \(result.states) states, \(result.violations.count) violations")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.states > 20)
  }

  @Test(
    "Nor when a program died in the act and others went on until the power was cut", arguments: ActSample.allCases)
  func afterDeath(_ sample: ActSample) throws {
    let effects = try Story(sample).acknowledged[0]
    let step = Torture.amount(quick: max(1, effects / 6), long: 1)
    var states = 0
    var violations: [String] = []
    for death in stride(from: 0, to: effects, by: step) {
      let story = try Story(sample, death: death)
      let cuts = Cuts(order: .any, limit: Torture.amount(quick: 6, long: 100), from: death)
      let result = try cuts.examine(story)
      states += result.states
      violations += result.violations.map { "death \(death): \($0)" }
    }
    Torture.report("death and power cut, \(sample.rawValue): \(states) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(states > 20)
  }

  @Test(
    "A store that leaves out what keeps personal data safe is found out, though the journal has none of them",
    arguments: [Weakness.noFileSync, .noFolderSync, .noJournalSync])
  func weakenedPersonal(_ weakness: Weakness) throws {
    let story = try Story(.personal, weakness: weakness)
    let result = try Cuts(order: .any, limit: Torture.amount(quick: 12, long: 200)).examine(story)
    Torture.report(
      "power cut, personal data, \(weakness.rawValue): \(result.violations.count) violations in \(result.states) states"
    )
    #expect(!result.violations.isEmpty)
  }

  @Test("A store that leaves out what keeps data safe is found out", arguments: Weakness.allCases)
  func weakened(_ weakness: Weakness) throws {
    let story = try Story(.changeNewAndRemoval, weakness: weakness)
    var cuts = Cuts(order: .any, limit: Torture.amount(quick: 12, long: 200))
    cuts.isWithoutRecovery = weakness == .noRecovery
    let result = try cuts.examine(story)
    Torture.report("power cut, \(weakness.rawValue): \(result.violations.count) violations in \(result.states) states")
    #expect(!result.violations.isEmpty)
  }
}
