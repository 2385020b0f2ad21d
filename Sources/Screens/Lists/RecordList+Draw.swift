import TermUI
import VietnameseText

extension RecordList {
  /// Draws the table and, below it, the filter, what is marked or the screen's remark.
  func draw(emptyText: String, on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true, _ context: Context) {
    let (body, line) = split(rect)
    let empty = rows.isEmpty ? emptyText : context.texts.nothingFound
    table.draw(content(emptyText: empty), on: &canvas, in: body, isFocused: isFocused)
    drawLine(on: &canvas, in: line, context)
  }

  /// Draws the line below the list alone, where the screen shows the rows in another way.
  func drawLine(on canvas: inout Canvas, in line: Rect, _ context: Context) {
    guard line.rows > 0 else { return }
    let texts = context.texts
    if filterLine.isOpen || !filterLine.text.isEmpty {
      let outcome =
        filter.problem.map { texts.problem($0) }
        ?? texts.filterCount(count, of: rows.count, marked: table.marks.count, noun)
      filterLine.draw(outcome, isWrong: filter.problem != nil, on: &canvas, in: line, context)
      return
    }
    let isMarked = !table.marks.isEmpty
    let said = isMarked ? texts.marked(table.marks.count, of: rows.count, total: total) : remark
    let room = line.columns - 4
    let left = room - (said.isEmpty ? 0 : TextWidth.of(said) + 2)
    let state = states.first { TextWidth.of($0) <= left } ?? (stateRole == .textMuted ? nil : states.last) ?? ""
    let width = TextWidth.of(state)
    canvas.put(
      said, row: line.row, column: line.column + 2, width: room - (width > 0 ? width + 2 : 0),
      role: isMarked ? .tableMark : .textMuted)
    canvas.put(state, row: line.row, column: line.endColumn - 2 - width, width: width, role: stateRole)
  }

  /// What is cut under the cursor; nil where nothing is.
  ///
  /// - Parameter isWholeRow: all texts of the record that are cut, in one line.
  func footnote(in rect: Rect, isWholeRow: Bool = false) -> String? {
    table.cutText(content(), in: bodyRect(rect), isWholeRow: isWholeRow)
  }

  /// The rectangle of the table itself.
  func bodyRect(_ rect: Rect) -> Rect { split(rect).body }

  private func split(_ rect: Rect) -> (body: Rect, line: Rect) {
    let (body, line) = rect.split(bottom: hasLine ? 1 : 0)
    return (body, line)
  }

  /// Whether there is a line below the table.
  var hasLine: Bool { hasRemark || filterLine.isOpen || !filterLine.text.isEmpty || !table.marks.isEmpty }
}
