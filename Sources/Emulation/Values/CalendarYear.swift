/// The days off and the swapped days of one year, as announced by the Government.
public struct CalendarYear: Record {
  /// The kind of record: the days off of a year.
  public static let kind = RecordKind.calendarYear

  /// The name of the record: the year itself, also of its file.
  public var id: RecordID<CalendarYear>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The year the days are in.
  public var year: Int
  /// Public holidays and weekdays off in exchange.
  public var daysOff: [DayOff]
  /// Saturdays and Sundays worked in exchange.
  public var makeUpDays: [Day]

  /// Puts the days of a year together.
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
  /// The day that is off.
  public var day: Day
  /// What the holiday is called, in Vietnamese.
  public var name: String

  /// Names a day off.
  public init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}
