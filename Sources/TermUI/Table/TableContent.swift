/// One row of a table.
public enum TableRow: Hashable, Sendable {
  /// A cell for each column, in the order of the columns; missing ones are empty.
  case cells([TableCell])
  /// A heading across all columns.
  case section(String)
}

/// What a table shows; rows are asked for only when they are on the screen.
public struct TableContent {
  /// The columns from the left.
  public var columns: [TableColumn]
  /// How many rows there are.
  public var rowCount: Int
  /// The row with an index from 0 to `rowCount - 1`.
  public var row: (Int) -> TableRow
  /// The stable name of a row, under which it is marked.
  public var rowID: (Int) -> String
  /// The line of totals, empty for none.
  public var footer: [TableCell]
  /// What is said where there are no rows.
  public var emptyText: String

  /// Puts the content of a table together; its rows are made when they are drawn.
  public init(
    columns: [TableColumn], rowCount: Int, footer: [TableCell] = [], emptyText: String = "",
    rowID: @escaping (Int) -> String = { String($0) }, row: @escaping (Int) -> TableRow
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.row = row
    self.rowID = rowID
    self.footer = footer
    self.emptyText = emptyText
  }

  func isSection(_ index: Int) -> Bool {
    guard (0..<rowCount).contains(index), case .section = row(index) else { return false }
    return true
  }
}
