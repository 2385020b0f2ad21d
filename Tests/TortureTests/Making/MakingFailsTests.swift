import Glibc
import Testing

@testable import Storage

@Suite("Every call fails in turn while a folder or an archive is made")
struct MakingFailsTests {
  private struct Result {
    var runs = 0
    var made = 0
    var violations: [String] = []
  }

  /// Makes it again and again with one fault each.
  private func fail(
    _ place: MakingPlace, _ numbers: some Sequence<Int>, into result: inout Result, _ fault: (Int) -> Fault
  ) throws {
    for number in numbers {
      try place.base.write(to: place.path)
      let fault = fault(number)
      var isTold = true
      do { try place.make(fault.probe) } catch { isTold = false }
      guard fault.isReached else { return }
      (result.runs, result.made) = (result.runs + 1, result.made + (isTold ? 1 : 0))
      if let violation = try place.violation(isTold: isTold, again: true) {
        result.violations.append("\(fault.call), \(isTold ? "told" : "not told"): \(violation)")
      }
    }
  }

  @Test("It is whole, or was not told and can be made again", arguments: Making.allCases)
  func everyCall(_ making: Making) throws {
    let place = try MakingPlace(making)
    var result = Result()
    for isLasting in [false, true] {
      for (turn, code) in EveryCallFailsTests.codes.enumerated() {
        // In the quick form the codes take turns.
        let step = Torture.amount(quick: 2 * EveryCallFailsTests.codes.count, long: 1)
        let first = Torture.amount(quick: turn * 2 + (isLasting ? 1 : 0), long: 0)
        try fail(place, stride(from: first, to: Int.max, by: step), into: &result) { number in
          Fault(number, code, isLasting: isLasting)
        }
      }
    }
    let step = Torture.amount(quick: 3, long: 1)
    try fail(place, stride(from: 0, to: Int.max, by: step), into: &result) { Fault($0, ENOSPC, isShort: true) }
    Torture.report(
      "failing calls, \(making.rawValue): \(result.runs) runs (\(result.made) made), \(result.violations.count) violations"
    )
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.runs > 30)
  }

  @Test("A store that does not look at the answers of the kernel is found out", arguments: Making.allCases)
  func weakened(_ making: Making) throws {
    let place = try MakingPlace(making)
    var result = Result()
    try fail(place, stride(from: 0, to: Int.max, by: 3), into: &result) { Fault($0, EIO, isUnnoticed: true) }
    Torture.report("failing calls, \(making.rawValue), noErrors: \(result.violations.count) violations")
    #expect(!result.violations.isEmpty)
  }
}
