import Emulation
import Testing

/// Days as people type them in forms.
@Suite struct TypedDayTests {
  /// 1 January is off, 2 January too in exchange for Saturday 10 January.
  private static let calendar = WorkingCalendar([
    CalendarYear(
      year: 2026,
      daysOff: [
        DayOff(day: day("2026-01-01"), name: "Tết Dương lịch"), DayOff(day: day("2026-01-02"), name: "Nghỉ hoán đổi"),
      ], makeUpDays: [day("2026-01-10")])
  ])

  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  private func read(_ text: String, on today: String) throws(DayProblem) -> String {
    try Day(parsing: text, today: Self.day(today), calendar: Self.calendar).iso
  }

  @Test(
    "a whole date in every form",
    arguments: [
      "5/1/2026", "05/01/2026", "5-1-2026", "5.1.2026", "5 1 2026", "5/1/26", "05-01-26", "05012026", "050126",
      "2026-01-05", "  5/1/2026 ",
    ])
  func wholeDates(text: String) throws {
    #expect(try read(text, on: "2025-12-08") == "2026-01-05")
  }

  @Test(
    "without a year it is the nearest",
    arguments: [
      ("5/1", "2025-12-08", "2026-01-05"), ("05/01", "2025-12-08", "2026-01-05"), ("5-1", "2026-03-01", "2026-01-05"),
      ("0501", "2025-12-08", "2026-01-05"), ("28/12", "2026-01-05", "2025-12-28"),
      ("28/12", "2025-12-08", "2025-12-28"),
      ("8/12", "2025-12-08", "2025-12-08"), ("7/6", "2025-12-08", "2026-06-07"), ("10/6", "2025-12-08", "2025-06-10"),
      // Equally far, 183 days each way: the one to come.
      ("2/7", "2024-01-01", "2024-07-02"), ("29/2", "2025-12-08", "2024-02-29"), ("29/2", "2026-12-08", "2028-02-29"),
    ])
  func nearestYear(text: String, today: String, expected: String) throws {
    #expect(try read(text, on: today) == expected)
  }

  @Test(
    "a year of two digits is the nearest that ends so",
    arguments: [("1/1/00", "2000-01-01"), ("1/1/75", "2075-01-01"), ("1/1/76", "1976-01-01"), ("1/1/99", "1999-01-01")])
  func twoDigits(text: String, expected: String) throws {
    #expect(try read(text, on: "2025-12-08") == expected)
  }

  @Test(
    "words and steps count from today",
    arguments: [
      ("hôm nay", "2025-12-31"), ("NAY", "2025-12-31"), ("mai", "2026-01-01"), ("ngày mai", "2026-01-01"),
      ("hôm qua", "2025-12-30"), ("ngay kia", "2026-01-02"), ("+3", "2026-01-03"), ("+ 3 ngày", "2026-01-03"),
      ("-2", "2025-12-29"), ("+0", "2025-12-31"), ("tomorrow", "2026-01-01"),
      // Thursday and Friday off: the first working day is Monday 5 January.
      ("+1lv", "2026-01-05"), ("+3lv", "2026-01-07"), ("+5 lv", "2026-01-09"), ("+6LV", "2026-01-10"),
      ("+7 ngày làm việc", "2026-01-12"), ("-2lv", "2025-12-29"), ("-3 lv", "2025-12-26"), ("+0lv", "2025-12-31"),
    ])
  func fromToday(text: String, expected: String) throws {
    #expect(try read(text, on: "2025-12-31") == expected)
  }

  @Test("working days counted back end where counting them forth comes to the day again")
  func backAndForth() {
    for ordinal in 20_440..<20_560 {
      let today = Day(ordinal: ordinal)
      for count in 1...12 {
        let day = Self.calendar.day(count, workingDaysBefore: today)
        #expect(Self.calendar.isWorkingDay(day))
        #expect(Self.calendar.workingDays(after: day.adding(days: -1), through: today.adding(days: -1)) == count)
      }
    }
    #expect(Self.calendar.day(Int.max, workingDaysBefore: Day(ordinal: 0)) < Day(ordinal: 0))
  }

  @Test(
    "a weekday is the next one after today, never today",
    arguments: [
      // Monday 8 December 2025.
      ("t2", "2025-12-15"), ("t3", "2025-12-09"), ("T7", "2025-12-13"), ("cn", "2025-12-14"), ("thứ hai", "2025-12-15"),
      ("thứ 5", "2025-12-11"), ("chủ nhật", "2025-12-14"), ("fri", "2025-12-12"), ("thứ tư", "2025-12-10"),
    ])
  func weekdays(text: String, expected: String) throws {
    #expect(try read(text, on: "2025-12-08") == expected)
  }

  @Test(
    "each mistake is told apart",
    arguments: [
      ("", DayProblem.empty), ("   ", .empty), ("ngày nào đó", .notADay), ("5", .notADay), ("5/", .notADay),
      ("/1", .notADay), ("5/1/6", .notADay), ("5/1/2026/1", .notADay), ("12345", .notADay), ("1e3", .notADay),
      ("+", .notADay), ("+x", .notADay), ("+3tuần", .notADay), ("--3", .notADay), ("5//1", .notADay),
      ("5/13", .noSuchMonth(13)), ("5/0/2026", .noSuchMonth(0)), ("05132026", .noSuchMonth(13)),
      ("31/4", .noSuchDay(day: 31, month: 4, year: nil)), ("0/1", .noSuchDay(day: 0, month: 1, year: nil)),
      ("29/2/2026", .noSuchDay(day: 29, month: 2, year: 2026)), ("30022026", .noSuchDay(day: 30, month: 2, year: 2026)),
      ("t8", .noSuchWeekday(8)), ("t1", .noSuchWeekday(1)), ("thứ 9", .noSuchWeekday(9)),
      ("+3661", .tooFar(limit: 3_660)), ("-99999999999999999999", .tooFar(limit: 3_660)),
      ("5/1/0026", .yearOutOfRange(26)), ("5/1/9999", .yearOutOfRange(9999)),
    ])
  func mistakes(text: String, problem: DayProblem) {
    #expect(throws: problem) { try read(text, on: "2025-12-08") }
  }

  @Test("any text is read or refused, and what is read is a day people mean")
  func anyText() {
    let pieces = ["5", "/", "-", "+", "lv", "t", "2", "cn", " ", "31", "ngày", "2026", ".", "99", "đ", "\u{301}"]
    var seed: UInt64 = 3
    for _ in 0..<20_000 {
      var text = ""
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bits = seed >> 20
      for _ in 0..<Int(bits % 7) {
        bits /= 7
        text += pieces[Int(bits % 16)]
        bits = bits &* 31 &+ 11
      }
      guard let day = try? Day(parsing: text, today: Self.day("2025-12-08"), calendar: Self.calendar) else { continue }
      #expect(Day(iso: day.iso) == day)
    }
  }
}
