/// A civil date of the Gregorian calendar, without a time of day.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let ordinal: Int

  /// A date by its number of days since 1970-01-01.
  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// A date from its parts; nil when there is no such date. Years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year)
    else { return nil }
    // Years are counted from March so that the leap day is the last day of a year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Whether it is earlier.
  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// The date some days later, or earlier when the number is negative.
  public func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// How many days after another date this one is.
  public func days(since other: Day) -> Int { ordinal - other.ordinal }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  /// The year, the month and the day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year of the date.
  public var year: Int { parts.year }

  /// How many days a month has.
  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
