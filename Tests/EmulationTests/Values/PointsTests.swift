import Emulation
import Testing

@Suite struct PointsTests {
  @Test(arguments: [
    ("8,5", 850), ("8.5", 850), ("8,50", 850), ("12", 1200), ("0", 0), ("  7,25 ", 725), (",5", 50), ("3,", 300),
    ("999999,99", 99_999_999), ("1.234,5", 123_450), ("1,234.5", 123_450), ("12.345,67", 1_234_567),
    ("1.234,", 123_400),
    ("999.999,99", 99_999_999),
  ])
  func readsWhatPeopleType(text: String, hundredths: Int) throws {
    #expect(try Points(parsing: text).hundredths == hundredths)
  }

  @Test(arguments: [
    ("", PointsProblem.empty), ("   ", .empty), ("tám", .notANumber), ("8a", .notANumber), ("1.00,5", .notANumber),
    ("1.234.567", .tooLarge), ("1.234,5.6", .notANumber), ("1234.567,8", .notANumber),
    (".123,4", .notANumber), ("1,2,3", .notANumber), ("1.234,567", .tooManyDecimals), ("1..2", .notANumber),

    (",", .notANumber), ("80%", .percentSign), ("-1", .negative), ("8,555", .tooManyDecimals), ("1234567", .tooLarge),
    ("٣", .notANumber), ("8\u{301}", .notANumber),
  ])
  func saysWhatIsWrongWithOtherTexts(text: String, problem: PointsProblem) {
    #expect(throws: problem) { try Points(parsing: text) }
  }

  @Test(arguments: [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (-1250, "-12.50"), (16515, "165.15")])
  func writesTwoDecimals(hundredths: Int, text: String) {
    #expect(Points(hundredths: hundredths).text == text)
  }

  @Test(arguments: [
    // 31/36 of 50 is 43.0555…; 1/3 of 10 is 3.333…; one half of 0.01 rounds up.
    (5000, 3100, 3600, 4306), (1000, 100, 300, 333), (1, 1, 2, 1), (5000, 0, 3600, 0), (5000, 100, 0, 0),
  ])
  func scalesExactlyAndRoundsHalfUp(whole: Int, numerator: Int, denominator: Int, expected: Int) {
    let scaled = Points(hundredths: whole)
      .scaled(by: Points(hundredths: numerator), over: Points(hundredths: denominator))
    #expect(scaled.hundredths == expected)
  }

  @Test func extremeNumbersDoNotTrap() {
    let huge = Points(hundredths: .max)
    #expect(huge.scaled(by: huge, over: Points(hundredths: 1)).hundredths == .max / 2)
    #expect((huge + huge).hundredths == .max / 2)
    #expect((Points(hundredths: .min) - huge).hundredths == -(.max / 2))
    #expect(huge.share(of: Points(hundredths: 1)).basisPoints == .max)
    #expect(Points(hundredths: .min).text.hasPrefix("-"))
    #expect(huge.isAtLeast(Share(percent: 100), of: huge))
  }

  @Test func sharesCompareWithoutRounding() {
    #expect(Points(hundredths: 85_500).isAtLeast(Share(percent: 90), of: Points(950)))
    #expect(!Points(hundredths: 85_499).isAtLeast(Share(percent: 90), of: Points(950)))
  }

  @Test(arguments: [(85_500, 95_000, 9_000), (1, 3, 3_333), (5, 0, 0), (0, 4_000, 0)])
  func aShareOfAWholeIsRoundedDown(part: Int, whole: Int, basisPoints: Int) {
    #expect(Points(hundredths: part).share(of: Points(hundredths: whole)).basisPoints == basisPoints)
  }

  @Test(arguments: [(80, 21, 17), (90, 21, 19), (50, 4, 2), (100, 21, 21), (0, 21, 0)])
  func leastCountOfVotesReachesTheShare(percent: Int, members: Int, needed: Int) {
    #expect(Share(percent: percent).leastCount(of: members) == needed)
  }
}
