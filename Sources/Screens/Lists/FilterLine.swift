import TermUI
import VietnameseText

/// The line of a list in which a person types what the rows must say.
struct FilterLine: Sendable {
  /// What the line made of an event.
  enum Outcome { case ignored, answered, changed }

  /// Whether the line is being typed in; its text filters either way.
  var isOpen = false
  private var field = TextField(limit: 200)

  /// What is typed.
  var text: String { field.text }

  /// Enter keeps the filter and Esc drops it; moves in the list are left to the list.
  mutating func handle(_ event: Event, _ context: Context) -> Outcome {
    guard isOpen else { return .ignored }
    let before = field.text
    switch event {
    case .key(.enter): isOpen = false
    case .key(.escape): drop()
    case _ where context.walkWhileTyping(for: event) != nil: return .ignored
    default: _ = field.handle(event)
    }
    return field.text == before ? .answered : .changed
  }

  /// Drops the filter.
  mutating func drop() { take("") }

  /// Puts a filter in, as if it had been typed and kept.
  mutating func take(_ text: String) {
    isOpen = false
    field.replace(with: text)
  }

  /// Draws what is typed and, at the right, what came of it.
  func draw(_ outcome: String, isWrong: Bool, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let width = TextWidth.of(outcome)
    let label = canvas.put(context.texts.filterShort + ":", row: rect.row, column: rect.column + 2, role: .fieldLabel)
    let start = rect.column + label + 3
    field.draw(
      on: &canvas, in: Rect(column: start, row: rect.row, columns: rect.endColumn - width - 3 - start, rows: 1),
      isFocused: isOpen, placeholder: isOpen ? context.texts.filterPlaceholder : "")
    canvas.put(
      outcome, row: rect.row, column: rect.endColumn - width - 1, role: isWrong ? .statusWarn : .textMuted)
  }
}
