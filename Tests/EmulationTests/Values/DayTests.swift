import Emulation
import Testing

@Suite struct DayTests {
  @Test func everyDayOfFourCenturiesIsTheOneAfterTheDayBefore() throws {
    var day = try #require(Day(year: 1899, month: 12, day: 31))
    var weekday = day.weekday
    #expect(weekday == 7)
    for _ in 0..<146_097 {
      let next = day.adding(days: 1)
      let (year, month, number) = next.parts
      #expect(Day(year: year, month: month, day: number) == next)
      #expect(next.iso > day.iso)
      weekday = weekday % 7 + 1
      #expect(next.weekday == weekday)
      day = next
    }
    #expect(day.iso == "2299-12-31")
  }

  @Test(arguments: [
    (2025, 2, 29), (1900, 2, 29), (2025, 13, 1), (2025, 4, 31), (0, 1, 1), (2025, 1, 0), (10_000, 1, 1),
  ])
  func datesThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2026-01-02", "2024-02-29", "0001-01-01", "9999-12-31"])
  func theStoredFormRoundTrips(iso: String) {
    #expect(Day(iso: iso)?.iso == iso)
  }

  @Test(arguments: ["2026-1-2", "02/01/2026", "2026-02-30", "+026-01-02", "2026-01-02T00:00", "", "----"])
  func otherFormsAreNotTheStoredForm(text: String) {
    #expect(Day(iso: text) == nil)
  }
}
