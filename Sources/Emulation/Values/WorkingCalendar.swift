/// Tells working days from days off, with public holidays and swapped days (lịch làm việc).
///
/// Counting takes no longer for centuries than for days: a wrong date in a file must not stop the program.
public struct WorkingCalendar: Hashable, Sendable {
  private var daysOff: [Day: String] = [:]
  private var makeUpDays: Set<Day> = []
  private var years: Set<Int> = []
  /// Mondays to Fridays without work, sorted.
  private var closedWeekdays: [Day] = []
  /// Saturdays and Sundays with work, sorted.
  private var workedWeekends: [Day] = []

  /// Takes the days of some years; a day no year speaks of is an ordinary one.
  public init(_ years: some Sequence<CalendarYear> = []) {
    for year in years {
      for dayOff in year.daysOff { daysOff[dayOff.day] = dayOff.name }
      makeUpDays.formUnion(year.makeUpDays)
      self.years.insert(year.year)
    }
    closedWeekdays = daysOff.keys.filter { $0.weekday <= 5 && !makeUpDays.contains($0) }.sorted()
    workedWeekends = makeUpDays.filter { $0.weekday > 5 }.sorted()
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
    isWorkingDay(day) ? day : self.day(1, workingDaysAfter: day)
  }

  /// The day a number of working days after another; the first day counted is the one after it.
  public func day(_ workingDays: Int, workingDaysAfter start: Day) -> Day {
    guard workingDays > 0 else { return start }
    // Every closed day can push the end by one working day, and five of them take a week.
    let most = min(workingDays, Self.longest) + closedWeekdays.count
    var low = 1
    var high = most / 5 * 7 + 7
    while low < high {
      let middle = (low + high) / 2
      if self.workingDays(after: start, through: start.adding(days: middle)) < workingDays {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return start.adding(days: low)
  }

  /// The day a number of working days before another; the first day counted is the one before it.
  public func day(_ workingDays: Int, workingDaysBefore end: Day) -> Day {
    guard workingDays > 0 else { return end }
    let most = min(workingDays, Self.longest) + closedWeekdays.count
    var low = 1
    var high = most / 5 * 7 + 7
    let last = end.adding(days: -1)
    while low < high {
      let middle = (low + high) / 2
      // The day itself counts, so the one before it is where counting starts.
      if self.workingDays(after: end.adding(days: -middle - 1), through: last) < workingDays {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return end.adding(days: -low)
  }

  /// How many working days lie after one day up to and including another; negative when the other is earlier.
  public func workingDays(after start: Day, through end: Day) -> Int {
    if end < start { return -workingDays(after: end, through: start) }
    return weekdays(through: end) - weekdays(through: start)
      - (closedWeekdays.count(through: end) - closedWeekdays.count(through: start))
      + (workedWeekends.count(through: end) - workedWeekends.count(through: start))
  }

  /// How many working days late something due on one day and done on another is; 0 when in time.
  ///
  /// A due day that is not worked moves to the next working day first.
  public func workingDaysLate(due: Day, done: Day) -> Int {
    max(0, workingDays(after: firstWorkingDay(from: due), through: done))
  }

  /// More working days than there are from the year 1 to the year 9999.
  private static let longest = 3_000_000

  /// Mondays to Fridays from some fixed day up to and including another.
  private func weekdays(through day: Day) -> Int {
    // A multiple of seven days before any date there is, so that rounding is downwards.
    let days = day.ordinal + 3 + 7_000_000
    return days / 7 * 5 + min(5, days % 7 + 1)
  }
}

extension [Day] {
  /// How many of these sorted days are on or before another.
  fileprivate func count(through day: Day) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
