/// The days off and the swapped days of one year, as announced by the Government.
public struct CalendarYear: Record {
  public static let kind = RecordKind.calendarYear

  public var id: RecordID<CalendarYear>
  public var revision: Int
  public var year: Int
  /// Public holidays and weekdays off in exchange.
  public var daysOff: [DayOff]
  /// Saturdays and Sundays worked in exchange.
  public var makeUpDays: [Day]

  public init(year: Int, revision: Int = 1, daysOff: [DayOff], makeUpDays: [Day]) {
    id = RecordID(slug: String(year))
    self.revision = revision
    self.year = year
    self.daysOff = daysOff
    self.makeUpDays = makeUpDays
  }
}

/// A day on which offices are closed.
public struct DayOff: Hashable, Sendable {
  public var day: Day
  /// What the holiday is called, in Vietnamese.
  public var name: String

  public init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}
