/// What is wrong with a text that should be a day.
public enum DayProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// No form of a day.
  case notADay
  /// There is no such month.
  case noSuchMonth(Int)
  /// The month has no such day; the year is nil where none was typed.
  case noSuchDay(day: Int, month: Int, year: Int?)
  /// Weekdays are `t2` to `t7` and `cn`.
  case noSuchWeekday(Int)
  /// More days from today than a plan has; the limit in days.
  case tooFar(limit: Int)
  /// A year before 1900 or after 2199, as a slip gives it.
  case yearOutOfRange(Int)
}
