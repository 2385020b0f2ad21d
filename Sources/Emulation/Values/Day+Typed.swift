import VietnameseText

extension Day {
  /// How far from today `+` and `-` reach, in days or working days: ten years.
  public static let farthestStep = 3_660

  /// Reads a day as people type it in a form.
  ///
  /// - A date: `5/1/2026`, `5-1-26`, `05.01.2026`, `05012026`, `050126`, and the stored form `2026-01-05`.
  /// - A date without its year: `5/1`, `0501`. It is the one nearest to today, be it past or to come: around the turn of
  ///   a year people write of December and January without saying which. Of two equally near ones it is the later.
  /// - A year of two digits is the one nearest to this year.
  /// - From today on: `nay`, `mai`, `qua`, `+3`, `-2`, and in working days (ngày làm việc) `+3lv`, `-2lv`.
  /// - The next such weekday after today: `t2` to `t7`, `cn`.
  ///
  /// Accents and case do not matter; the English words are understood too.
  ///
  /// - Parameter calendar: tells which days are worked.
  /// - Throws: a `DayProblem` that says what is wrong with the text.
  public init(parsing text: some StringProtocol, today: Day, calendar: WorkingCalendar) throws(DayProblem) {
    let words = VietnameseText.fold(VietnameseText.compose(String(text))).split(whereSeparator: \.isWhitespace)
    let typed = words.joined(separator: " ")
    guard let first = typed.first else { throw .empty }
    if let day = Self.named(typed, today: today) {
      self = day
    } else if let weekday = try Self.weekday(typed) {
      self = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    } else if first == "+" || first == "-" {
      self = try Self.step(typed, today: today, calendar: calendar)
    } else if let day = Day(iso: typed) {
      self = day
    } else {
      self = try Self.date(typed, today: today)
    }
  }

  private static func named(_ typed: String, today: Day) -> Day? {
    switch typed {
    case "hom nay", "nay", "today": today
    case "ngay mai", "mai", "tomorrow": today.adding(days: 1)
    case "ngay kia", "kia": today.adding(days: 2)
    case "hom qua", "qua", "yesterday": today.adding(days: -1)
    default: nil
    }
  }

  /// 1 for Monday to 7 for Sunday; nil where no weekday is named.
  private static func weekday(_ typed: String) throws(DayProblem) -> Int? {
    let names = [
      ["thu hai", "mon"], ["thu ba", "tue"], ["thu tu", "wed"], ["thu nam", "thu"], ["thu sau", "fri"],
      ["thu bay", "sat"], ["chu nhat", "cn", "sun"],
    ]
    if let index = names.firstIndex(where: { $0.contains(typed) }) { return index + 1 }
    let start = ["thu ", "t"].first { typed.hasPrefix($0) }
    guard let start, let number = wholeNumber(typed.dropFirst(start.count)) else { return nil }
    guard (2...7).contains(number) else { throw .noSuchWeekday(number) }
    return number - 1
  }

  /// `+3`, `-2`, `+3lv`, with or without a space or `ngày`.
  private static func step(_ typed: String, today: Day, calendar: WorkingCalendar) throws(DayProblem) -> Day {
    let isBack = typed.first == "-"
    let rest = typed.dropFirst().drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { throw .notADay }
    guard let count = wholeNumber(digits), count <= farthestStep else { throw .tooFar(limit: farthestStep) }
    switch rest.dropFirst(digits.count).drop(while: { $0 == " " }) {
    case "", "n", "ngay", "d", "day", "days": return today.adding(days: isBack ? -count : count)
    case "lv", "nlv", "ngay lam viec", "wd":
      return isBack ? calendar.day(count, workingDaysBefore: today) : calendar.day(count, workingDaysAfter: today)
    default: throw .notADay
    }
  }

  private static func date(_ typed: String, today: Day) throws(DayProblem) -> Day {
    let parts = typed.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
    let numbers = parts.compactMap(wholeNumber)
    guard numbers.count == parts.count else { throw .notADay }
    switch (parts.count, parts[0].utf8.count) {
    case (1, 4): return try nearest(day: numbers[0] / 100, month: numbers[0] % 100, to: today)
    case (1, 6):
      return try date(
        numbers[0] / 10_000, numbers[0] / 100 % 100, fullYear(numbers[0] % 100, near: today))
    case (1, 8): return try date(numbers[0] / 1_000_000, numbers[0] / 10_000 % 100, numbers[0] % 10_000)
    case (2, 1...2): return try nearest(day: numbers[0], month: numbers[1], to: today)
    case (3, 1...2) where parts[2].utf8.count == 2:
      return try date(numbers[0], numbers[1], fullYear(numbers[2], near: today))
    case (3, 1...2) where parts[2].utf8.count == 4: return try date(numbers[0], numbers[1], numbers[2])
    default: throw .notADay
    }
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int) throws(DayProblem) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard (1900...2199).contains(year) else { throw .yearOutOfRange(year) }
    guard let date = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(day: day, month: month, year: year)
    }
    return date
  }

  /// The date of that day and month that is nearest to another; 29 February may be some years away.
  private static func nearest(day: Int, month: Int, to today: Day) throws(DayProblem) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    let dates = (today.year - 8...today.year + 8).reversed().compactMap { Day(year: $0, month: month, day: day) }
    guard let nearest = dates.min(by: { abs($0.days(since: today)) < abs($1.days(since: today)) }) else {
      throw .noSuchDay(day: day, month: month, year: nil)
    }
    return nearest
  }

  /// The year that ends in two digits and is nearest to this one.
  private static func fullYear(_ twoDigits: Int, near today: Day) -> Int {
    let year = today.year / 100 * 100 + twoDigits
    if year - today.year > 50 { return year - 100 }
    return today.year - year >= 50 ? year + 100 : year
  }

  private static func wholeNumber(_ text: some StringProtocol) -> Int? {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
