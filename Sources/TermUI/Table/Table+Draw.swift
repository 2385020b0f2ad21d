import VietnameseText

extension Table {
  /// Draws header, visible rows, scroll bar and footer.
  ///
  /// The cursor is a mark in the gutter and one highlighted cell, so that a move repaints only a few cells.
  ///
  /// - Parameter isFocused: keys go to this table; otherwise the cursor is drawn faintly.
  public func draw(_ content: TableContent, on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    guard rect.rows > 0, rect.columns > TableLayout.gutter else { return }
    let shown = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
    let layout = TableLayout(
      columns: content.columns, firstColumn: shown, hasFooter: !content.footer.isEmpty, in: rect)
    layout.drawHeader(content.columns, sort: sort, on: &canvas, in: rect)
    if let row = layout.footerRow {
      layout.drawCells(content.footer, of: content.columns, row: row, plain: .tableTotal, on: &canvas)
    }
    guard content.rowCount > 0 else {
      canvas.put(
        content.emptyText, row: layout.body.row, column: rect.column + TableLayout.gutter,
        width: rect.columns - TableLayout.gutter, role: .textMuted)
      return
    }
    let position = position.settled(count: content.rowCount, height: layout.body.rows)
    let highlight: Role = isFocused ? .tableCursor : .tableCursorBlur
    let shownRows = position.offset..<min(content.rowCount, position.offset + layout.body.rows)
    let rows = layout.toldApart(shownRows.map(content.row), of: content.columns, ellipsis: canvas.glyphs.ellipsis)
    for (index, cells) in zip(shownRows, rows) {
      let row = layout.body.row + index - position.offset
      layout.target(index, row: row, on: &canvas)
      draw(
        cells, index, of: content, row: row, highlight: index == position.selected ? highlight : nil, layout: layout,
        on: &canvas)
    }
    ScrollBar(offset: position.offset, count: content.rowCount).draw(on: &canvas, in: layout.scrollBar)
  }

  /// - Parameter highlight: the role of the cursor, nil where the cursor is in another row.
  private func draw(
    _ cells: TableRow, _ index: Int, of content: TableContent, row: Int, highlight: Role?, layout: TableLayout,
    on canvas: inout Canvas
  ) {
    if highlight != nil { canvas.put(String(canvas.glyphs.cursor), row: row, column: layout.body.column) }
    if !marks.isEmpty, marks.contains(content.rowID(index)) {
      canvas.put(String(canvas.glyphs.mark), row: row, column: layout.body.column + 1, role: .tableMark)
    }
    switch cells {
    case .section(let title):
      let start = layout.body.column + TableLayout.gutter
      let columns = canvas.put(
        title, row: row, column: start, width: layout.body.columns - TableLayout.gutter - 1, role: .tableSection)
      if let highlight { canvas.highlight(columns, row: row, role: highlight) }
    case .cells(let cells):
      layout.drawCells(
        cells, of: content.columns, row: row, highlighted: highlight.map { (column, $0) }, on: &canvas)
    }
  }
}

extension TableLayout {
  /// The column at the right edge of the body.
  var scrollBar: Rect { Rect(column: body.endColumn - 1, row: body.row, columns: 1, rows: body.rows) }

  func drawHeader(_ columns: [TableColumn], sort: [SortKey], on canvas: inout Canvas, in rect: Rect) {
    canvas.paint(Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), role: .tableHeader)
    for slot in slots {
      drawTitle(of: columns[slot.index], slot: slot, sort: sort, on: &canvas, row: rect.row)
      canvas.target(
        .header(column: slot.index), in: Rect(column: slot.start, row: rect.row, columns: slot.width + 1, rows: 1))
    }
    if hidesColumnsBefore {
      canvas.put(String(canvas.glyphs.arrowLeft), row: rect.row, column: rect.column, role: .tableHeader)
    }
    if hidesColumnsAfter {
      canvas.put(String(canvas.glyphs.arrowRight), row: rect.row, column: rect.endColumn - 1, role: .tableHeader)
    }
  }

  /// Says that clicks into a row mean its cells.
  func target(_ index: Int, row: Int, on canvas: inout Canvas) {
    guard canvas.targets != nil else { return }
    canvas.target(
      .cell(row: index, column: nil), in: Rect(column: body.column, row: row, columns: body.columns, rows: 1))
    for slot in slots {
      canvas.target(
        .cell(row: index, column: slot.index),
        in: Rect(column: slot.start, row: row, columns: slot.width + 1, rows: 1))
    }
  }

  private func drawTitle(
    of column: TableColumn, slot: Slot, sort: [SortKey], on canvas: inout Canvas, row: Int
  ) {
    guard let place = sort.firstIndex(where: { $0.column == column.id }) else {
      canvas.put(
        column.title, row: row, column: slot.start, width: slot.width, alignment: column.alignment, role: .tableHeader)
      return
    }
    let arrow = String(sort[place].isDescending ? canvas.glyphs.arrowDown : canvas.glyphs.arrowUp)
    let mark = sort.count > 1 ? "\(arrow)\(place + 1)" : arrow
    // The mark must survive: beside a title that fills its column it takes the gap.
    let isFull = TextWidth.of(column.title) + mark.count > slot.width
    let covered = canvas.put(
      column.title, row: row, column: slot.start, width: slot.width - mark.count + (isFull ? 1 : 0),
      alignment: column.alignment, role: .tableHeaderSorted)
    canvas.put(
      mark, row: row, column: covered.upperBound, role: .tableHeaderSorted,
      limit: slot.start + slot.width + 1 - covered.upperBound)
  }

  /// Draws one row; `plain` replaces the role of cells that say no other than `.text`.
  func drawCells(
    _ cells: [TableCell], of columns: [TableColumn], row: Int, plain: Role = .text,
    highlighted: (column: Int, role: Role)? = nil, on canvas: inout Canvas
  ) {
    for slot in slots where slot.index < cells.count {
      let cell = cells[slot.index]
      let shown = cell.shown(in: slot.width, ellipsis: canvas.glyphs.ellipsis)
      let text = canvas.glyphs.signed(shown, role: cell.role, width: slot.width)
      let covered = canvas.put(
        text, row: row, column: slot.start, width: slot.width, alignment: columns[slot.index].alignment,
        role: cell.role == .text ? plain : cell.role)
      // The characters of a shortened text stand elsewhere.
      if !cell.matches.isEmpty, shown == cell.text {
        let sign = text.count - cell.text.count
        canvas.markMatches(text, at: cell.matches.map { $0 + sign }, row: row, columns: covered, role: .textMatch)
      }
      if let highlighted, highlighted.column == slot.index {
        canvas.highlight(covered, row: row, role: highlighted.role)
      }
    }
  }
}
