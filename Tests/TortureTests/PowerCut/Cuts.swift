import RandomNumbers
import TestActs

@testable import Storage

/// Cuts the power after every effect of a story.
struct Cuts {
  var order: CrashModel.Order
  /// Up to how many states of a moment all are looked at; where there are more, so many at random besides the certain ones.
  var limit = Torture.amount(quick: 16, long: 400)
  /// Of how many changes it is looked at what happens when that one alone did not get there.
  var single = Int.max
  /// The first moment.
  var from = 0
  var isWithoutRecovery = false
  /// Whether a few violations are enough.
  var stopsEarly = false

  struct Result {
    var states = 0
    var violations: [String] = []
  }

  func examine(_ story: Story) throws -> Result {
    var result = Result()
    var examiner = try Examiner()
    examiner.isWithoutRecovery = isWithoutRecovery
    var random = SplitMix64(stream: 2)
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
      for tree in model.states(limit: limit, single: single, using: &random)
      where known.insert(Known(tree: tree, acknowledged: acknowledged)).inserted {
        result.states += 1
        let expected = Examiner.Expectation(
          stages: story.stages, acknowledged: acknowledged, actsBefore: story.actsBefore, again: story.again)
        if let violation = try examiner.violation(tree, expected, goesOn: result.states % 4 == 0) {
          let effect = moment == 0 ? "the beginning" : story.effects[moment - 1].brief
          if stopsEarly, result.violations.count == 3 { return result }
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
