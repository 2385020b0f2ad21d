import VietnameseText

extension TextField {
  /// Draws the field over the first row of a rectangle and, where it has the focus, puts the canvas cursor in it.
  ///
  /// - Parameter placeholder: what can be typed, said in the field while it is empty.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, role: Role? = nil, isFocused: Bool = true, placeholder: String = ""
  ) {
    guard rect.columns > 0, rect.rows > 0 else { return }
    let role = role ?? (isFocused ? .fieldFocus : .field)
    canvas.fill(Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), role: role)
    if text.isEmpty {
      canvas.put(placeholder, row: rect.row, column: rect.column, width: rect.columns, role: .textMuted)
      canvas.cursor = isFocused ? Position(column: rect.column, row: rect.row) : canvas.cursor
      return
    }
    let caretCell = TextWidth.of(VisibleText.of(String(text.prefix(caret))))
    let start = isFocused ? Self.scroll(caret: caretCell, width: rect.columns) : 0
    // Cells and not characters are scrolled: half a wide character at the left edge stays blank.
    var cell = 0
    var visible = VisibleText.of(text)[...]
    while cell < start, let first = visible.first {
      cell += TextWidth.of(first)
      visible.removeFirst()
    }
    let column = rect.column + cell - start
    let room = rect.columns - (cell - start)
    if isFocused {
      canvas.put(visible, row: rect.row, column: column, role: role, limit: room)
      canvas.cursor = Position(column: rect.column + caretCell - start, row: rect.row)
    } else {
      canvas.put(visible, row: rect.row, column: column, width: room, role: role)
    }
    if start > 0 { canvas.put(String(canvas.glyphs.ellipsis), row: rect.row, column: rect.column, role: role) }
  }

  /// The first cell shown so that the caret is in sight.
  ///
  /// The view moves by some cells at a time: one repaint then serves several keys, and nothing need be remembered.
  static func scroll(caret: Int, width: Int) -> Int {
    if caret < width { return 0 }
    guard width >= 6 else { return caret - width + 1 }
    let step = min(longestScroll, width / 2)
    return ((caret - width + 1) / step + 1) * step
  }

  /// More than this would leave a part of the line empty that can be read in.
  private static let longestScroll = 8
}
