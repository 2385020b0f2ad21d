import VietnameseText

extension Form {
  /// Draws labels, values, the hint of the focused field and messages; scrolls so that the focus is in sight.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, rect.columns > 8 else { return }
    let labels = fields.map { TextWidth.of($0.label) }.max() ?? 0
    let label = min(labels, rect.columns * 2 / 5)
    var row = rect.row - scroll(rows: rect.rows)
    for index in fields.indices {
      if rect.row..<rect.endRow ~= row {
        draw(index, on: &canvas, in: Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), label: label)
      }
      if let note = note(index), rect.row..<rect.endRow ~= row + 1 {
        let column = rect.column + label + 3
        canvas.put(note.text, row: row + 1, column: column, width: rect.columns - label - 3, role: note.role)
      }
      if index == focus {
        let column = rect.column + label + 3
        let first = row + 1 + (note(index) == nil ? 0 : 1)
        let room = Rect(column: column, row: first, columns: rect.endColumn - column, rows: max(0, rect.endRow - first))
        drawSuggestions(on: &canvas, in: room)
      }
      row += height(index)
    }
  }

  /// The number of rows the form needs now.
  public var rows: Int { fields.indices.reduce(0) { $0 + height($1) } }

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
    entries[index].draw(on: &canvas, in: place, role: role, isFocused: isFocused)
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

  private func height(_ index: Int) -> Int {
    (note(index) == nil ? 1 : 2) + (index == focus ? suggestions.count : 0)
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

  private func scroll(rows: Int) -> Int {
    let end = fields.indices.prefix(focus + 1).reduce(0) { $0 + height($1) }
    return max(0, end - rows)
  }
}
