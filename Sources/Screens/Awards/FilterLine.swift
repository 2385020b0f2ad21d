import TermUI
import VietnameseText

/// The line of a list in which a person types what the rows must contain, without accents.
struct FilterLine: Sendable {
  /// What the line made of an event.
  enum Outcome { case ignored, answered, changed }

  /// Whether the line is being typed in; its text filters either way.
  var isOpen = false
  private var field = TextField(limit: 100)
  private var query = SearchQuery("")

  /// Whether everything passes.
  var isEmpty: Bool { query.isEmpty }

  /// Whether a row with a text passes.
  func lets(through text: SearchText) -> Bool { query.isEmpty || query.match(text) != nil }

  /// Enter keeps the filter and Esc drops it; moves in the list are left to the list.
  mutating func handle(_ event: Event, _ context: Context) -> Outcome {
    guard isOpen else { return .ignored }
    switch event {
    case .key(.enter): isOpen = false
    case .key(.escape):
      isOpen = false
      field.replace(with: "")
    case _ where context.walkWhileTyping(for: event) != nil: return .ignored
    default: _ = field.handle(event)
    }
    let query = SearchQuery(field.text)
    guard query != self.query else { return .answered }
    self.query = query
    return .changed
  }

  /// Drops the filter.
  mutating func drop() {
    isOpen = false
    field.replace(with: "")
    query = SearchQuery("")
  }

  /// Draws the line where there is something to show, and says whether there was.
  func draw(count: Int, of total: Int, on canvas: inout Canvas, in rect: Rect, _ context: Context) -> Bool {
    guard isOpen || !isEmpty else { return false }
    let texts = context.texts
    let found = texts.filterCount(count, of: total)
    let width = TextWidth.of(found)
    let label = canvas.put(texts.filterShort + ":", row: rect.row, column: rect.column + 2, role: .fieldLabel)
    let start = rect.column + label + 3
    field.draw(
      on: &canvas, in: Rect(column: start, row: rect.row, columns: rect.endColumn - width - 3 - start, rows: 1),
      isFocused: isOpen, placeholder: isOpen ? texts.filterPlaceholder : "")
    canvas.put(found, row: rect.row, column: rect.endColumn - width - 1, role: .textMuted)
    return true
  }
}
