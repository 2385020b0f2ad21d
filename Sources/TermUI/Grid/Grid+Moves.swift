/// Where the cursor goes once a text is taken.
enum GridMove: Hashable, Sendable {
  case stay
  case walk(Move)
  case nextEditable, previousEditable
}

extension Grid {
  /// Walks. The rectangle is the one the grid is drawn in.
  public mutating func move(_ move: Move, _ content: GridContent, in rect: Rect) {
    switch move {
    case .rows(let move):
      position.move(
        move, count: content.visibleRows(folded: folded).count, height: bodyHeight(content, in: rect))
    case .columns(let move):
      moveColumn(to: move.index(from: column, count: content.columns.count), content, in: rect)
    case .cell(let row, let column):
      self.move(.rows(.to(row)), content, in: rect)
      moveColumn(to: column, content, in: rect)
    }
  }

  mutating func go(_ move: GridMove, _ content: GridContent, in rect: Rect) {
    switch move {
    case .stay: break
    case .walk(let move): self.move(move, content, in: rect)
    case .nextEditable: goToEditable(.forward, content, in: rect)
    case .previousEditable: goToEditable(.backward, content, in: rect)
    }
  }

  mutating func moveColumn(to index: Int, _ content: GridContent, in rect: Rect) {
    column = min(max(0, index), max(0, content.columns.count - 1))
    firstColumn = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
  }

  /// The two ways along the cells of a grid in reading order.
  public enum Direction: Hashable, Sendable { case forward, backward }

  /// Walks cell by cell in reading order to the next one that can be edited; stays where there is none.
  public mutating func goToEditable(_ direction: Direction, _ content: GridContent, in rect: Rect) {
    let visible = content.visibleRows(folded: folded)
    let width = content.columns.count
    guard !visible.isEmpty, width > 0 else { return }
    let step = direction == .forward ? 1 : -1
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
  @discardableResult
  public mutating func toggleFold(_ content: GridContent) -> Bool {
    guard let row = selectedRow(of: content), content.rows[row].isSection else { return false }
    folded.formSymmetricDifference([content.rows[row].id])
    return true
  }
}
