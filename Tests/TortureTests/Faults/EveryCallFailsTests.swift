import Emulation
import Glibc
import Synchronization
import TestActs
import Testing

@testable import Storage

@Suite("Every call on files fails in turn")
struct EveryCallFailsTests {
  static let codes = [ENOSPC, EIO, EDQUOT, EROFS]
  /// Acts on many records are the same calls again and again; a few records are enough.
  static let dossiers = Torture.amount(quick: Story.dossiers, long: 30)

  @Test("Whichever call of an act fails, it is whole or absent, as the answer says", arguments: ActSample.allCases)
  func acts(_ sample: ActSample) throws {
    let run = try FaultRun(sample, dossiers: Self.dossiers)
    var result = FaultRun.Result()
    for isLasting in [false, true] {
      for code in Self.codes {
        // In the quick form the codes take turns.
        let step = Torture.amount(quick: Self.codes.count, long: 1)
        let first = Torture.amount(quick: Self.codes.firstIndex(of: code) ?? 0, long: 0)
        try run.failEach(stride(from: first, to: Int.max, by: step), code, isLasting, into: &result)
      }
    }
    result.report("failing calls, \(sample.rawValue)")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.runs > 30)
  }

  @Test("A write that takes half and then fails leaves no half record", arguments: ActSample.allCases)
  func shortWrites(_ sample: ActSample) throws {
    let run = try FaultRun(sample, dossiers: Self.dossiers)
    var result = FaultRun.Result()
    for code in [ENOSPC, EDQUOT] { try run.shortenEach(code, into: &result) }
    result.report("short writes, \(sample.rawValue)")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.runs >= 4)
  }

  @Test(
    "A store that does not look at the answers of the kernel is found out",
    arguments: ActSample.allCases)
  func weakened(_ sample: ActSample) throws {
    var run = try FaultRun(sample, dossiers: Self.dossiers)
    run.isUnnoticed = true
    var result = FaultRun.Result()
    try run.failEach(0..., EIO, false, into: &result)
    Torture.report("failing calls, \(sample.rawValue), noErrors: \(result.violations.count) violations")
    #expect(!result.violations.isEmpty)
  }

  @Test(
    "Whichever call fails while the folder is opened and recovered, nothing is lost, and less is never hidden",
    arguments: [ActSample.changeNewAndRemoval, .personal, .personalErased])
  func recovery(_ sample: ActSample) throws {
    let story = try Story(sample)
    // The line is in the journal, and the first file has not got its name or is not gone yet.
    let last = try #require(
      story.effects.firstIndex { effect in
        switch effect {
        case .rename, .remove: true
        default: false
        }
      })
    let scratch = try Scratch()
    try story.base.write(to: scratch.data)
    let recorder = Recorder(death: last)
    _ = try? sample.perform(
      try Store.open(scratch.data, machine: TestFolder.machine, probe: recorder.probe), dossiers: Story.dossiers)
    let died = try DiskTree(reading: scratch.data)
    // Of records there are as many as after the act.
    let counts = sample == .changeNewAndRemoval ? (decisions: 1, cards: 3) : (decisions: 0, cards: 4)
    let examiner = try Examiner()
    let expected = Examiner.Expectation(
      stages: Array(story.stages.prefix(2)), acknowledged: 1, actsBefore: story.actsBefore)
    var violations: [String] = []
    var runs = 0
    for isLasting in [false, true] {
      for (turn, code) in (Self.codes + [EACCES]).enumerated() {
        let step = Torture.amount(quick: 3, long: 1)
        var number = turn % step
        while true {
          try died.write(to: examiner.scratch.data)
          let fault = Fault(number, code, isLasting: isLasting)
          let result = Result {
            try Store.open(examiner.scratch.data, machine: TestFolder.machine, probe: fault.probe).load()
          }
          guard fault.isReached else { break }
          if case .success(let loaded) = result, loaded.problems.isEmpty,
            loaded.workspace.decisions.count != counts.decisions || loaded.workspace.dossiers.count != Story.dossiers
              || loaded.workspace.scorecards.count != counts.cards
          {
            violations.append("\(fault.call): less is there, and nothing is said")
          }
          if let violation = try examiner.violationInPlace(expected, goesOn: true) {
            violations.append("\(fault.call): \(violation)")
          }
          (number, runs) = (number + step, runs + 1)
        }
      }
    }
    Torture.report("failing calls, recovery of \(sample.rawValue): \(runs) runs, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(runs > 100)
  }
}
