/// A way to walk through a list, a table, a grid or a board; which key asks for it is said elsewhere.
public enum Move: Hashable, Sendable {
  case rows(ListPosition.Move)
  case columns(ColumnMove)
  /// To the cell of a row and a column that are shown; on a board the card of a column.
  case cell(row: Int, column: Int)
}

/// A way to walk from column to column.
public enum ColumnMove: Hashable, Sendable {
  case left, right, first, last

  /// The index reached from another one; stays where there is no column.
  public func index(from index: Int, count: Int) -> Int {
    let target =
      switch self {
      case .left: index - 1
      case .right: index + 1
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, target), max(0, count - 1))
  }
}
