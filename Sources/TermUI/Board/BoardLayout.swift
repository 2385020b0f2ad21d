/// Where the columns and cards of a board stand in a rectangle.
struct BoardLayout {
  private static let minimumWidth = 20
  private static let cardRows = 3
  /// Title and line above the cards.
  static let headRows = 2

  let rect: Rect
  let count: Int
  /// The number of columns that fit.
  let shown: Int
  /// The width of a column without the gap after it.
  let width: Int
  /// The number of whole cards that fit below each other.
  let cards: Int

  init(_ count: Int, in rect: Rect) {
    self.rect = rect
    self.count = count
    shown = max(1, min(count, (rect.columns + 1) / (Self.minimumWidth + 1)))
    width = max(1, (rect.columns + 1) / shown - 1)
    cards = max(1, (rect.rows - Self.headRows) / Self.cardRows)
  }

  func first(showing column: Int, from first: Int) -> Int {
    let last = max(0, count - shown)
    return min(max(min(first, column), column - shown + 1, 0), last)
  }

  /// The place of a column; `index` counts from the leftmost one shown.
  func column(_ index: Int) -> Rect {
    Rect(column: rect.column + index * (width + 1), row: rect.row, columns: width, rows: rect.rows)
  }

  /// The place of a card without the blank line below it; `index` counts from the uppermost one shown.
  func card(_ index: Int, in column: Rect) -> Rect {
    Rect(
      column: column.column, row: column.row + Self.headRows + index * Self.cardRows, columns: column.columns, rows: 2)
  }
}
