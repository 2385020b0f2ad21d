/// A due day seen from a day: when it really ends and how much time is left.
public struct Deadline: Hashable, Sendable {
  /// The due day as it is written down.
  public let day: Day
  /// The due day, or the next working day where offices are closed on it.
  public let lastDay: Day
  /// Working days from tomorrow through the last day; 0 on the last day itself, negative after it.
  public let workingDaysLeft: Int
  /// Whether the last day is over.
  public let isPast: Bool
  /// A year that was counted through without knowing its days off; nil when all are known.
  public internal(set) var missingYear: Int?

  /// Whether offices are closed on the due day, so that another day takes its place.
  public var isMoved: Bool { day != lastDay }
}

extension WorkingCalendar {
  /// A due day as it stands on a day.
  public func deadline(_ due: Day, on today: Day) -> Deadline {
    let last = firstWorkingDay(from: due)
    return Deadline(
      day: due, lastDay: last, workingDaysLeft: workingDays(after: today, through: last), isPast: last < today,
      missingYear: missingYear(from: min(due, today), through: max(last, today)))
  }
}
