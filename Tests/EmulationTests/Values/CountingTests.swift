import Testing

@testable import Emulation

@Suite struct CountingTests {
  @Test(
    "a count is read with any separator between thousands",
    arguments: [
      ("0", 0), ("21", 21), (" 21 ", 21), ("1.234", 1_234), ("1,234", 1_234), ("1 234", 1_234),
      ("1.234.567", 1_234_567), ("12,0", 12), ("12.00", 12), ("007", 7),
    ])
  func read(text: String, expected: Int) throws {
    #expect(try Int(counting: text) == expected)
  }

  @Test(
    "what is no count says why",
    arguments: [
      ("", CountProblem.notANumber), ("-1", .notANumber), ("+1", .notANumber), ("1e3", .notANumber),
      ("hai", .notANumber),
      ("12,5", .notWhole), ("12.50", .notWhole), ("1.23.4", .notANumber), (",5", .notANumber),
      ("99999999999999999999", .notANumber), ("1.2345.678", .notANumber),
    ])
  func refused(text: String, problem: CountProblem) {
    #expect(throws: problem) { try Int(counting: text) }
  }
}
