import Emulation
import TermUI

/// A month to pick a day from (lịch tháng); days without work are told apart with and without colour.
struct CalendarScreen: Overlay {
  private static let cell = 7
  private let label: String
  private var day: Day

  /// - Parameters:
  ///   - label: that of the field the day is for.
  ///   - day: the day the cursor begins on.
  init(_ label: String, on day: Day) {
    self.label = label
    self.day = day
  }

  func title(_ context: Context) -> String { context.texts.calendarTitle(label) }

  func hints(_ context: Context) -> [KeyHint] {
    [
      KeyHint([Key.left, .right, .up, .down].map(\.name).joined(), context.texts.dayShort),
      KeyHint("\(Key.pageUp.name) \(Key.pageDown.name)", context.texts.monthShort),
    ]
  }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.confirmShort), Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    command == .open ? .answer(day.vietnamese) : .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    guard let move = context.move(for: event) else { return .none }
    let (year, month, number) = day.parts
    let target: Day =
      switch move {
      case .columns(.left): day.adding(days: -1)
      case .columns(.right): day.adding(days: 1)
      case .columns(.first): day.adding(days: 1 - number)
      case .columns(.last): Self.day(31, month: month, year: year)
      case .rows(.up): day.adding(days: -7)
      case .rows(.down): day.adding(days: 7)
      case .rows(.pageUp): Self.day(number, month: month - 1, year: year)
      case .rows(.pageDown): Self.day(number, month: month + 1, year: year)
      case .rows(.halfPageUp): Self.day(number, month: month, year: year - 1)
      case .rows(.halfPageDown): Self.day(number, month: month, year: year + 1)
      case .rows(.first), .rows(.last): context.today
      case .rows(.by(let rows)): day.adding(days: 7 * rows.signum())
      case .cell(_, let number): Self.day(number, month: month, year: year)
      case .rows(.to): day
      }
    // Years a day can be typed in.
    if (1900...2199).contains(target.year) { day = target }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let texts = context.texts
    let column = body.column + 2
    let (year, month, _) = day.parts
    canvas.put(texts.month(month, year), row: body.row + 1, column: column, role: .textStrong)
    for (index, name) in texts.weekdayHeads.enumerated() {
      let role: Role = index < 5 ? .tableHeader : .textMuted
      canvas.put(name, row: body.row + 3, column: column + index * Self.cell + 1, width: 3, role: role)
    }
    let first = day.adding(days: 1 - day.parts.day)
    let last = Self.day(31, month: month, year: year)
    for number in 1...last.parts.day {
      let place = first.weekday - 1 + number - 1
      let (row, start) = (body.row + 4 + place / 7, column + place % 7 * Self.cell)
      draw(first.adding(days: number - 1), on: &canvas, row: row, column: start, context)
      canvas.target(.cell(row: 0, column: number), in: Rect(column: start, row: row, columns: 4, rows: 1))
    }
    let row = body.row + 11
    canvas.put(words(context), row: row, column: column, width: body.columns - 4, role: .textStrong)
    canvas.put(texts.calendarLegend, row: row + 2, column: column, width: body.columns - 4, role: .textMuted)
    canvas.put(texts.calendarKeys, row: row + 3, column: column, width: body.columns - 4, role: .textMuted)
  }

  /// The day under the cursor in words, and how far it is from today.
  private func words(_ context: Context) -> String {
    let calendar = context.workspace.calendar
    let distance = context.texts.distance(to: day, from: context.today, calendar)
    return [context.texts.dayInWords(day, calendar), distance].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func draw(_ day: Day, on canvas: inout Canvas, row: Int, column: Int, _ context: Context) {
    let calendar = context.workspace.calendar
    let isWorked = calendar.isWorkingDay(day)
    let mark = calendar.holiday(on: day) != nil && !isWorked ? "*" : isWorked ? (day.weekday > 5 ? "+" : " ") : "."
    let number = String(day.parts.day)
    let padded = number.count < 2 ? " " + number : number
    let isCursor = day == self.day
    let text = isCursor ? "[\(padded)]" : day == context.today ? "(\(padded))" : " \(padded) "
    let role: Role = isCursor ? .tableCursor : day == context.today ? .textStrong : isWorked ? .text : .textMuted
    canvas.put(text + mark, row: row, column: column, role: role)
    if isCursor { canvas.cursor = Position(column: column + 1, row: row) }
  }

  /// A day of a month counted on over the turn of the year; the last one where the month is shorter.
  private static func day(_ number: Int, month: Int, year: Int) -> Day {
    let months = year * 12 + month - 1
    for candidate in stride(from: number, through: 1, by: -1) {
      if let day = Day(year: months / 12, month: months % 12 + 1, day: candidate) { return day }
    }
    return Day(ordinal: 0)
  }
}
