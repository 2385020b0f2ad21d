import VietnameseText

extension Board {
  /// Draws the columns that fit, each with its title, count and visible cards.
  public func draw(_ columns: [BoardColumn], on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    guard !columns.isEmpty, rect.rows > BoardLayout.headRows, rect.columns > 2 else { return }
    let layout = BoardLayout(columns.count, in: rect)
    let current = min(max(0, column), columns.count - 1)
    let first = layout.first(showing: current, from: firstColumn)
    for index in first..<min(columns.count, first + layout.shown) {
      let place = layout.column(index - first)
      drawHead(columns[index], isCurrent: index == current, on: &canvas, in: place)
      let position = position(in: index).settled(count: columns[index].count, height: layout.cards)
      for card in position.offset..<min(columns[index].count, position.offset + layout.cards) {
        let isCursor = index == current && card == position.selected
        canvas.target(.cell(row: card, column: index), in: layout.card(card - position.offset, in: place))
        let role: Role? = isCursor ? (isFocused ? .tableCursor : .tableCursorBlur) : nil
        draw(
          columns[index].card(card), cursor: role, on: &canvas,
          in: layout.card(card - position.offset, in: place))
      }
    }
    if first > 0 {
      canvas.put(String(canvas.glyphs.arrowLeft), row: rect.row + 1, column: rect.column, role: .borderFocus)
    }
    if first + layout.shown < columns.count {
      canvas.put(String(canvas.glyphs.arrowRight), row: rect.row + 1, column: rect.endColumn - 1, role: .borderFocus)
    }
  }

  private func drawHead(_ column: BoardColumn, isCurrent: Bool, on canvas: inout Canvas, in rect: Rect) {
    let count = String(column.count)
    let width = rect.columns - count.count - 2
    canvas.put(
      canvas.glyphs.signed(column.title, role: column.role, width: width), row: rect.row, column: rect.column + 1,
      width: width,
      role: isCurrent ? .title : column.role)
    canvas.put(count, row: rect.row, column: rect.endColumn - count.count, role: column.role)
    canvas.line(
      row: rect.row + 1, column: rect.column, columns: rect.columns, role: isCurrent ? .borderFocus : .border)
  }

  private func draw(_ card: BoardCard, cursor: Role?, on canvas: inout Canvas, in rect: Rect) {
    if cursor != nil { canvas.put(String(canvas.glyphs.cursor), row: rect.row, column: rect.column) }
    canvas.put(
      canvas.glyphs.signed(card.title, role: card.role, width: rect.columns - 1), row: rect.row,
      column: rect.column + 1, width: rect.columns - 1, role: cursor ?? card.role)
    canvas.put(
      card.detail, row: rect.row + 1, column: rect.column + 1, width: rect.columns - 1, role: .textMuted)
  }
}
