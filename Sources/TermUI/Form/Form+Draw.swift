import VietnameseText

extension Form {
  /// Draws labels, values, the hint of the focused field and messages; scrolls so that the focus is in sight.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, rect.columns > 8 else { return }
    let labels = fields.map { TextWidth.of($0.label) }.max() ?? 0
    let label = min(labels, rect.columns * 2 / 5)
    let column = rect.column + label + 3
    let width = rect.endColumn - column
    var row = rect.row - scroll(rows: rect.rows, width: width)
    for index in fields.indices {
      let lines = lines(index, width: width)
      let place = Rect(column: rect.column, row: row, columns: rect.columns, rows: lines)
      if let shown = place.rows(within: rect) { draw(index, on: &canvas, in: shown, label: label) }
      let below = row + lines
      if let note = note(index), rect.row..<rect.endRow ~= below {
        canvas.put(note.text, row: below, column: column, width: width, role: note.role)
      }
      if index == focus {
        let first = below + (note(index) == nil ? 0 : 1)
        drawSuggestions(
          on: &canvas, in: Rect(column: column, row: first, columns: width, rows: max(0, rect.endRow - first)))
      }
      row += height(index, width: width)
    }
  }

  /// The most rows that a long text takes.
  private static let longestText = 6

  /// The rows of a field's own text: one, or as many as a long text needs.
  private func lines(_ index: Int, width: Int) -> Int {
    guard fields[index].aid == .editor, case .text(let field) = entries[index] else { return 1 }
    return min(Self.longestText, field.lines(width: width).count)
  }

  private func draw(_ index: Int, on canvas: inout Canvas, in rect: Rect, label: Int) {
    let field = fields[index]
    let isFocused = index == focus
    canvas.put(field.label, row: rect.row, column: rect.column, width: label, role: .fieldLabel)
    let role: Role =
      if field.isReadonly {
        .fieldReadonly
      } else if messages[field.id] != nil {
        .fieldInvalid
      } else {
        isFocused ? .fieldFocus : .field
      }
    let (_, place) = rect.split(left: label + 3)
    if rect.rows > 1, case .text(let text) = entries[index] {
      text.drawLines(on: &canvas, in: place, role: role, isFocused: isFocused)
    } else {
      entries[index].draw(on: &canvas, in: place, role: role, isFocused: isFocused)
    }
    if let sign = canvas.glyphs.signs[role] {
      canvas.put(String(sign), row: rect.row, column: place.column - 1, role: role)
    }
    if isFocused { canvas.put(String(canvas.glyphs.cursor), row: rect.row, column: rect.column + label + 1) }
    canvas.target(.field(index), in: rect)
  }

  private func note(_ index: Int) -> (text: String, role: Role)? {
    let field = fields[index]
    if let message = messages[field.id] { return (message, .statusError) }
    guard index == focus else { return nil }
    if !proposals.contains(field.id), case .text(let text) = entries[index].value, let reading = field.read(text),
      !reading.text.isEmpty
    {
      return (reading.text, reading.isProblem ? .statusWarn : .textStrong)
    }
    return field.hint.isEmpty ? nil : (field.hint, .textMuted)
  }

  private func height(_ index: Int, width: Int) -> Int {
    lines(index, width: width) + (note(index) == nil ? 0 : 1) + (index == focus ? suggestions.count : 0)
  }

  private func drawSuggestions(on canvas: inout Canvas, in rect: Rect) {
    for (offset, choice) in suggestions.prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      let isChosen = offset == suggestion
      canvas.target(
        .cell(row: offset, column: nil), in: Rect(column: rect.column, row: row, columns: rect.columns, rows: 1))
      if isChosen { canvas.put(String(canvas.glyphs.cursor), row: row, column: rect.column) }
      let width = canvas.put(
        choice.text, row: row, column: rect.column + 2, role: isChosen ? .tableCursor : .text, limit: rect.columns - 2)
      let column = rect.column + 4 + width
      canvas.put(choice.detail, row: row, column: column, width: max(0, rect.endColumn - column), role: .textMuted)
    }
  }

  private func scroll(rows: Int, width: Int) -> Int {
    let end = fields.indices.prefix(focus + 1).reduce(0) { $0 + height($1, width: width) }
    return max(0, end - rows)
  }
}

extension Rect {
  /// The rows of the rectangle that are within another one; nil where none is.
  fileprivate func rows(within other: Rect) -> Rect? {
    let (first, end) = (max(row, other.row), min(endRow, other.endRow))
    return first < end ? Rect(column: column, row: first, columns: columns, rows: end - first) : nil
  }
}
