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

  @Test func countingBackwardsIsNegative() {
    let monday = TestProvince.day("2025-12-08")
    #expect(plain.workingDays(after: monday, through: TestProvince.day("2025-12-01")) == -5)
  }

  @Test func namesTheHoliday() {
    #expect(plain.holiday(on: TestProvince.day("2026-01-01")) == "Tết Dương lịch")
    #expect(plain.holiday(on: TestProvince.day("2026-01-02")) == nil)
  }
}
