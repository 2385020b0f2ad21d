/// A way to walk through the cells of a grid.
enum GridMove: Hashable, Sendable {
  case stay
  case rows(ListPosition.Move)
  case column(Int)
  case nextEditable, previousEditable
}

extension Grid {
  mutating func go(_ move: GridMove, _ content: GridContent, in rect: Rect) {
    switch move {
    case .stay: break
    case .rows(let move):
      position.move(
        move, count: content.visibleRows(folded: folded).count, height: bodyHeight(content, in: rect))
    case .column(let index): moveColumn(to: index, content, in: rect)
    case .nextEditable: goToEditable(step: 1, content, in: rect)
    case .previousEditable: goToEditable(step: -1, content, in: rect)
    }
  }

  mutating func moveColumn(to index: Int, _ content: GridContent, in rect: Rect) {
    column = min(max(0, index), max(0, content.columns.count - 1))
    firstColumn = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
  }

  /// Walks cell by cell in reading order to the next one that can be edited; stays where there is none.
  private mutating func goToEditable(step: Int, _ content: GridContent, in rect: Rect) {
    let visible = content.visibleRows(folded: folded)
    let width = content.columns.count
    guard !visible.isEmpty, width > 0 else { return }
    var cell = min(position.selected, visible.count - 1) * width + column + step
    while cell >= 0, cell < visible.count * width {
      let (row, column) = cell.quotientAndRemainder(dividingBy: width)
      if content.isEditable(row: visible[row], column: column) {
        position.select(row, count: visible.count, height: bodyHeight(content, in: rect))
        moveColumn(to: column, content, in: rect)
        return
      }
      cell += step
    }
  }

  /// Folds or unfolds the section under the cursor.
  ///
  /// - Returns: false where the cursor is not on a section.
  mutating func toggleFold(_ content: GridContent) -> Bool {
    guard let row = selectedRow(of: content), content.rows[row].isSection else { return false }
    folded.formSymmetricDifference([content.rows[row].id])
    return true
  }
}
