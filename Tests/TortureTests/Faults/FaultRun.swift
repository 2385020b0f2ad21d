import Emulation
import TestActs

@testable import Storage

/// Does one act again and again, each time with another call that fails.
struct FaultRun {
  private let sample: ActSample
  /// Whether an answer of the kernel that is an error is taken for success.
  var isUnnoticed = false
  private let dossiers: Int
  private let base: DiskTree
  private let after: [String: [UInt8]]
  private let examiner: Examiner

  struct Result {
    var runs = 0
    var saved = 0
    var waiting = 0
    var refused = 0
    var stuck = 0
    var violations: [String] = []

    func report(_ name: String) {
      Torture.report(
        "\(name): \(runs) runs (\(saved) saved, \(waiting) waiting, \(refused) refused, \(stuck) stuck), "
          + "\(violations.count) violations")
    }
  }

  init(_ sample: ActSample, dossiers: Int) throws {
    self.sample = sample
    self.dossiers = dossiers
    base = try Story.base(sample, dossiers: dossiers)
    examiner = try Examiner()
    try base.write(to: examiner.scratch.data)
    _ = try sample.perform(try sample.open(examiner.scratch.data), dossiers: dossiers)
    after = try DiskTree(reading: examiner.scratch.data).records
  }

  func failEach(
    _ numbers: some Sequence<Int>, _ code: Int32, _ isLasting: Bool, into result: inout Result
  ) throws {
    for number in numbers {
      let fault = Fault(number, code, isLasting: isLasting, isUnnoticed: isUnnoticed)
      guard try run(fault, into: &result) else { return }
    }
  }

  func shortenEach(_ code: Int32, into result: inout Result) throws {
    var number = 0
    while try run(Fault(number, code, isShort: true), into: &result) { number += 1 }
  }

  /// - Returns: whether the act has so many calls.
  private func run(_ fault: Fault, into result: inout Result) throws -> Bool {
    try base.write(to: examiner.scratch.data)
    let store = Store(
      root: try Folder.open(root: examiner.scratch.data, probe: fault.probe), machine: sample.machine)
    let answer = Swift.Result { () throws(StorageError) in try sample.perform(store, dossiers: dossiers) }
    guard fault.isReached else { return false }
    result.runs += 1
    var expected = Examiner.Expectation(
      stages: [base.records, after], acknowledged: 0, actsBefore: sample.actsBefore, again: sample.again)
    switch answer {
    case .success(let receipt):
      expected.acknowledged = 1
      if receipt.pending == nil { result.saved += 1 } else { result.waiting += 1 }
    case .failure(.journalStuck):
      // Nobody knows whether the line is on the disk.
      result.stuck += 1
      if (try? sample.perform(store, dossiers: dossiers)) != nil {
        result.violations.append("\(fault.call): stuck, and written all the same")
      }
    case .failure:
      result.refused += 1
      expected.stages = [base.records]
    }
    if let violation = try examiner.violationInPlace(expected, goesOn: true) {
      result.violations.append("\(fault.call), \(answer): \(violation)".prefix(800).description)
    }
    return true
  }
}
