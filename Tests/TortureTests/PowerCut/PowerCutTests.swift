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

/// Cuts the power after every effect of a story.
struct Cuts {
  var order: CrashModel.Order
  /// How many states are looked at for each moment, at most.
  var limit = Torture.amount(quick: 16, long: 400)
  /// The first moment.
  var from = 0
  var isWithoutRecovery = false

  struct Result {
    var states = 0
    var violations: [String] = []
  }

  func examine(_ story: Story) throws -> Result {
    var result = Result()
    var examiner = try Examiner()
    examiner.isWithoutRecovery = isWithoutRecovery
    var random = SeededRandom()
    var model = CrashModel(base: story.base, order: order)
    /// A state that was looked at, with as many acknowledged acts.
    struct Known: Hashable {
      var tree: DiskTree
      var acknowledged: Int
    }
    var known: Set<Known> = []
    for moment in 0...story.effects.count {
      if moment > 0 { model.add(story.effects[moment - 1]) }
      guard moment >= from else { continue }
      let acknowledged = story.acknowledged(at: moment)
      for tree in model.states(limit: limit, using: &random)
      where known.insert(Known(tree: tree, acknowledged: acknowledged)).inserted {
        result.states += 1
        let expected = Examiner.Expectation(
          stages: story.stages, acknowledged: acknowledged, actsBefore: story.actsBefore)
        if let violation = try examiner.violation(tree, expected, goesOn: result.states % 4 == 0) {
          let effect = moment == 0 ? "the beginning" : story.effects[moment - 1].brief
          result.violations.append("after effect \(moment), \(effect), \(acknowledged) acknowledged: \(violation)")
        }
      }
    }
    return result
  }
}

extension FileEffect {
  /// What happened, without the bytes.
  var brief: String {
    if case .write(let path, let bytes, let start) = self { return "write(\(path), \(bytes.count) bytes at \(start))" }
    return "\(self)"
  }
}
