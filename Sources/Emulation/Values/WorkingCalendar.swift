/// Tells working days from days off, with public holidays and swapped days.
public struct WorkingCalendar: Hashable, Sendable {
  private var daysOff: [Day: String] = [:]
  private var makeUpDays: Set<Day> = []
  private var years: Set<Int> = []

  public init(_ years: some Sequence<CalendarYear> = []) {
    for year in years {
      for dayOff in year.daysOff { daysOff[dayOff.day] = dayOff.name }
      makeUpDays.formUnion(year.makeUpDays)
      self.years.insert(year.year)
    }
  }

  /// Whether offices work: Monday to Friday without holidays, and Saturdays worked in exchange.
  public func isWorkingDay(_ day: Day) -> Bool {
    if makeUpDays.contains(day) { return true }
    return day.weekday <= 5 && daysOff[day] == nil
  }

  /// The first year of a span of days whose days off are not known, so that counting in it may be wrong.
  public func missingYear(from first: Day, through last: Day) -> Int? {
    (first.year...max(first.year, last.year)).first { !years.contains($0) }
  }

  /// The name of the holiday, nil on other days.
  public func holiday(on day: Day) -> String? { daysOff[day] }

  /// The day itself when it is worked, else the next working day.
  public func firstWorkingDay(from day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The day a number of working days after another; the first day counted is the one after it.
  public func day(_ workingDays: Int, workingDaysAfter start: Day) -> Day {
    var day = start
    var left = workingDays
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// How many working days lie after one day up to and including another; negative when the other is earlier.
  public func workingDays(after start: Day, through end: Day) -> Int {
    if end < start { return -workingDays(after: end, through: start) }
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// How many working days late something due on one day and done on another is; 0 when in time.
  ///
  /// A due day that is not worked moves to the next working day first.
  public func workingDaysLate(due: Day, done: Day) -> Int {
    max(0, workingDays(after: firstWorkingDay(from: due), through: done))
  }
}
