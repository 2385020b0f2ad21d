import Emulation
import TermUI

// Fields of forms, and what helps to fill them in.
extension Texts {
  var calendarShort: String { self("Lịch", "Calendar") }
  var namesShort: String { self("Danh sách", "List") }
  var editorShort: String { self("Soạn thảo", "Editor") }
  /// The word of the key bar for what helps to fill a field in.
  func aid(_ aid: FormField.Aid) -> String {
    switch aid {
    case .calendar: calendarShort
    case .list: namesShort
    case .editor: editorShort
    }
  }

  var dayShort: String { self("Ngày", "Day") }
  var monthShort: String { self("Tháng", "Month") }

  func calendarTitle(_ label: String) -> String { self("Lịch · \(label)", "Calendar · \(label)") }
  func chooseTitle(_ label: String) -> String { self("Chọn · \(label)", "Choose · \(label)") }
  func month(_ month: Int, _ year: Int) -> String { self("Tháng \(month)/\(year)", "Month \(month)/\(year)") }

  /// Monday to Sunday, for the heads of columns.
  var weekdayHeads: [String] {
    language == .vietnamese
      ? ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] : ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  }

  var calendarLegend: String {
    self("( ) hôm nay   . cuối tuần   * ngày lễ   + làm bù", "( ) today   . weekend   * holiday   + worked in exchange")
  }

  var calendarKeys: String {
    self(
      "Home, End: đầu, cuối tháng   Ctrl-U, Ctrl-D: lùi, tới một năm",
      "Home, End: first, last of the month   Ctrl-U, Ctrl-D: a year back, on")
  }

  /// A day with its weekday: `thứ Hai 30/11/2026`, and why nobody works on it.
  func dayInWords(_ day: Day, _ calendar: WorkingCalendar) -> String {
    let words = "\(weekday(day)) \(self.day(day))"
    if calendar.isWorkingDay(day) { return words }
    return "\(words) · \(calendar.holiday(on: day) ?? self("ngày nghỉ", "no working day"))"
  }

  private func weekday(_ day: Day) -> String {
    let names =
      language == .vietnamese
      ? ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[day.weekday - 1]
  }

  /// How far a day is from today; empty for today itself.
  func distance(to day: Day, from today: Day, _ calendar: WorkingCalendar) -> String {
    if day == today { return self("hôm nay", "today") }
    let (first, last) = day < today ? (day, today) : (today, day)
    let (days, working) = (number(last.days(since: first)), number(calendar.workingDays(after: first, through: last)))
    return day < today
      ? self("\(days) ngày trước", "\(days) days ago")
      : self("sau \(days) ngày, \(working) ngày làm việc", "in \(days) days, \(working) working days")
  }

  /// What is wrong with a typed day.
  func problem(_ problem: DayProblem) -> String {
    switch problem {
    case .empty: self.problem(FieldProblem.empty)
    case .notADay: self.problem(FieldProblem.notADay)
    case .noSuchMonth(let month): self("Không có tháng \(month).", "There is no month \(month).")
    case .noSuchDay(let day, let month, let year?):
      self("Tháng \(month)/\(year) không có ngày \(day).", "Month \(month)/\(year) has no day \(day).")
    case .noSuchDay(let day, let month, nil):
      self("Tháng \(month) không có ngày \(day).", "Month \(month) has no day \(day).")
    case .noSuchWeekday(let number):
      self("Không có thứ \(number): nhập t2 đến t7 hoặc cn.", "There is no t\(number): t2 to t7, or cn for Sunday.")
    case .tooFar(let limit):
      self("Xa quá: nhiều nhất \(number(limit)) ngày.", "Too far away: at most \(number(limit)) days.")
    case .yearOutOfRange(let year):
      self("Năm \(year) không hợp lệ: từ 1900 đến 2199.", "The year \(year) is not from 1900 to 2199.")
    }
  }
}
