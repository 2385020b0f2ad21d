import VietnameseText

extension Grid {
  /// Draws header, visible rows, the open editor with its message, scroll bar and footer.
  public func draw(_ content: GridContent, on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    guard rect.rows > 0, rect.columns > TableLayout.gutter else { return }
    let shown = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
    let layout = TableLayout(
      columns: content.columns, firstColumn: shown, hasFooter: !content.footer.isEmpty, in: rect)
    layout.drawHeader(content.columns, sort: [], on: &canvas, in: rect)
    if let row = layout.footerRow {
      layout.drawCells(content.footer, of: content.columns, row: row, plain: .tableTotal, on: &canvas)
    }
    let visible = content.visibleRows(folded: folded)
    guard !visible.isEmpty else {
      canvas.put(
        content.emptyText, row: layout.body.row, column: rect.column + TableLayout.gutter,
        width: rect.columns - TableLayout.gutter, role: .textMuted)
      return
    }
    let position = position.settled(count: visible.count, height: layout.body.rows)
    let highlight: Role = isFocused ? .tableCursor : .tableCursorBlur
    for index in position.offset..<min(visible.count, position.offset + layout.body.rows) {
      let isCursor = index == position.selected
      let row = layout.body.row + index - position.offset
      layout.target(index, row: row, on: &canvas)
      drawGutter(content.rows[visible[index]], row: row, column: rect.column, isCursor: isCursor, on: &canvas)
      layout.drawCells(
        content.rows[visible[index]].cells, of: content.columns, row: row,
        plain: content.rows[visible[index]].isSection ? .tableSection : .text,
        highlighted: isCursor ? (column, highlight) : nil, on: &canvas)
    }
    ScrollBar(offset: position.offset, count: visible.count).draw(on: &canvas, in: layout.scrollBar)
    drawEditor(row: layout.body.row + position.selected - position.offset, layout: layout, on: &canvas)
  }

  private func drawGutter(_ row: GridRow, row line: Int, column: Int, isCursor: Bool, on canvas: inout Canvas) {
    if isCursor { canvas.put(String(canvas.glyphs.cursor), row: line, column: column) }
    if row.isSection {
      let glyph = folded.contains(row.id) ? canvas.glyphs.folded : canvas.glyphs.unfolded
      canvas.put(String(glyph), row: line, column: column + 1, role: .tableSection)
    }
  }

  private func drawEditor(row: Int, layout: TableLayout, on canvas: inout Canvas) {
    guard let editor, let slot = layout.slots.first(where: { $0.index == column }) else { return }
    editor.draw(
      on: &canvas, in: Rect(column: slot.start, row: row, columns: slot.width, rows: 1),
      role: message == nil ? .fieldFocus : .fieldInvalid)
    guard let refusal = message else { return }
    let message = canvas.glyphs.signed(refusal, role: .fieldInvalid, width: layout.body.columns - 2)
    // Below the cell, or above it in the last row; moved left as far as the text needs.
    let line = row + 1 < layout.body.endRow ? row + 1 : row - 1
    let width = min(TextWidth.of(message) + 2, layout.body.columns)
    let start = max(layout.body.column, min(slot.start, layout.body.endColumn - width))
    // Alone in its line: half of another number beside it would read as part of it.
    canvas.fill(
      Rect(column: layout.body.column, row: line, columns: layout.body.columns - 1, rows: 1), role: .fieldInvalid)
    canvas.put(" \(message) ", row: line, column: start, width: width, role: .fieldInvalid)
  }
}
