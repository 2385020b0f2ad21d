import Emulation

/// Days off and swapped days of State bodies, as announced; what is announced later is entered by the province.
enum Calendars {
  static let all = [year2025, year2026]

  /// The announced calendar of a year, or for years that were not looked up the holidays with a fixed date.
  static func calendar(of year: Int) -> CalendarYear {
    if let announced = all.first(where: { $0.year == year }) { return announced }
    let fixed = [
      DayOff(day: day(1, 1, year), name: "Tết Dương lịch"), DayOff(day: day(30, 4, year), name: "Ngày Chiến thắng"),
      DayOff(day: day(1, 5, year), name: "Ngày Quốc tế lao động"), DayOff(day: day(2, 9, year), name: "Quốc khánh"),
    ]
    return CalendarYear(year: year, daysOff: fixed.filter { $0.day.weekday <= 5 }, makeUpDays: [])
  }

  private static let year2025 = CalendarYear(
    year: 2025,
    daysOff: [
      DayOff(day: day(1, 1, 2025), name: "Tết Dương lịch"),
      DayOff(day: day(27, 1, 2025), name: "Tết Nguyên đán"),
      DayOff(day: day(28, 1, 2025), name: "Tết Nguyên đán"),
      DayOff(day: day(29, 1, 2025), name: "Tết Nguyên đán"),
      DayOff(day: day(30, 1, 2025), name: "Tết Nguyên đán"),
      DayOff(day: day(31, 1, 2025), name: "Tết Nguyên đán"),
      DayOff(day: day(7, 4, 2025), name: "Giỗ Tổ Hùng Vương"),
      DayOff(day: day(30, 4, 2025), name: "Ngày Chiến thắng"),
      DayOff(day: day(1, 5, 2025), name: "Ngày Quốc tế lao động"),
      DayOff(day: day(2, 5, 2025), name: "Nghỉ hoán đổi với 26/4"),
      DayOff(day: day(1, 9, 2025), name: "Quốc khánh"),
      DayOff(day: day(2, 9, 2025), name: "Quốc khánh"),
    ],
    makeUpDays: [day(26, 4, 2025)])

  private static let year2026 = CalendarYear(
    year: 2026,
    daysOff: [
      DayOff(day: day(1, 1, 2026), name: "Tết Dương lịch"),
      DayOff(day: day(2, 1, 2026), name: "Nghỉ hoán đổi với 10/01"),
      DayOff(day: day(16, 2, 2026), name: "Tết Nguyên đán"),
      DayOff(day: day(17, 2, 2026), name: "Tết Nguyên đán"),
      DayOff(day: day(18, 2, 2026), name: "Tết Nguyên đán"),
      DayOff(day: day(19, 2, 2026), name: "Tết Nguyên đán"),
      DayOff(day: day(20, 2, 2026), name: "Tết Nguyên đán"),
      DayOff(day: day(27, 4, 2026), name: "Nghỉ bù Giỗ Tổ Hùng Vương"),
      DayOff(day: day(30, 4, 2026), name: "Ngày Chiến thắng"),
      DayOff(day: day(1, 5, 2026), name: "Ngày Quốc tế lao động"),
      DayOff(day: day(31, 8, 2026), name: "Nghỉ hoán đổi với 22/8"),
      DayOff(day: day(1, 9, 2026), name: "Quốc khánh"),
      DayOff(day: day(2, 9, 2026), name: "Quốc khánh"),
    ],
    makeUpDays: [day(10, 1, 2026), day(22, 8, 2026)])
}
