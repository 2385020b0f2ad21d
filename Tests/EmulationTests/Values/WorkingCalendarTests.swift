import Emulation
import TestProvince
import Testing

@Suite struct WorkingCalendarTests {
  private let plain = WorkingCalendar([
    CalendarYear(
      year: 2026, daysOff: [DayOff(day: TestProvince.day("2026-01-01"), name: "Tết Dương lịch")], makeUpDays: [])
  ])
  private let swapped = WorkingCalendar([
    CalendarYear(
      year: 2026,
      daysOff: [
        DayOff(day: TestProvince.day("2026-01-01"), name: "Tết Dương lịch"),
        DayOff(day: TestProvince.day("2026-01-02"), name: "Nghỉ hoán đổi"),
      ],
      makeUpDays: [TestProvince.day("2026-01-10")])
  ])

  @Test func aSwappedDayOffMovesTheDueDayAndSoTheDaysLate() {
    let due = TestProvince.day("2026-01-02")
    let received = TestProvince.day("2026-01-07")
    #expect(plain.workingDaysLate(due: due, done: received) == 3)
    #expect(swapped.firstWorkingDay(from: due) == TestProvince.day("2026-01-05"))
    #expect(swapped.workingDaysLate(due: due, done: received) == 2)
  }

  @Test(arguments: [
    ("2026-01-05", "2026-12-31", nil), ("2025-12-31", "2026-01-02", 2025), ("2026-12-31", "2027-01-04", 2027),
  ])
  func aYearWithoutACalendarIsNamed(_ first: String, _ last: String, _ missing: Int?) {
    let (first, last) = (TestProvince.day(first), TestProvince.day(last))
    #expect(plain.missingYear(from: first, through: last) == missing)
    #expect(plain.deadline(last, on: first).missingYear == missing)
    #expect(plain.deadline(first, on: last).missingYear == missing)
  }

  @Test func whatIsDoneInTimeIsNotLate() {
    #expect(plain.workingDaysLate(due: TestProvince.day("2026-01-05"), done: TestProvince.day("2025-12-30")) == 0)
  }

  @Test func aSaturdayWorkedInExchangeCounts() {
    #expect(swapped.isWorkingDay(TestProvince.day("2026-01-10")))
    #expect(!plain.isWorkingDay(TestProvince.day("2026-01-10")))
    #expect(swapped.workingDays(after: TestProvince.day("2026-01-09"), through: TestProvince.day("2026-01-12")) == 2)
    #expect(plain.workingDays(after: TestProvince.day("2026-01-09"), through: TestProvince.day("2026-01-12")) == 1)
  }

  @Test func countingDaysAndAddingThemAgree() {
    let start = TestProvince.day("2025-12-26")
    for count in 0...40 {
      let end = swapped.day(count, workingDaysAfter: start)
      #expect(swapped.workingDays(after: start, through: end) == count)
    }
  }

  @Test func countingAgreesWithLookingAtEachDay() {
    var day = TestProvince.day("2025-11-24")
    let start = day
    var count = 0
    while day < TestProvince.day("2026-03-01") {
      day = day.adding(days: 1)
      if swapped.isWorkingDay(day) { count += 1 }
      #expect(swapped.workingDays(after: start, through: day) == count)
      #expect(swapped.firstWorkingDay(from: day).days(since: day) <= 4)
      #expect(swapped.isWorkingDay(swapped.firstWorkingDay(from: day)))
    }
  }

  @Test func centuriesAreCountedAsFastAsDays() {
    let (first, last) = (TestProvince.day("0001-01-01"), TestProvince.day("9999-12-31"))
    let took = ContinuousClock().measure {
      for _ in 0..<1_000 {
        let count = swapped.workingDays(after: first, through: last)
        #expect(swapped.day(count, workingDaysAfter: first) == last)
        #expect(swapped.day(.max / 2, workingDaysAfter: first) > last)
      }
    }
    #expect(took < .seconds(10))
  }

  @Test func countingBackwardsIsNegative() {
    let monday = TestProvince.day("2025-12-08")
    #expect(plain.workingDays(after: monday, through: TestProvince.day("2025-12-01")) == -5)
  }

  @Test func namesTheHoliday() {
    #expect(plain.holiday(on: TestProvince.day("2026-01-01")) == "Tết Dương lịch")
    #expect(plain.holiday(on: TestProvince.day("2026-01-02")) == nil)
  }
}
