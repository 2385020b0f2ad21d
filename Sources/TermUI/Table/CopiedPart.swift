/// How much of a list is copied.
public enum CopiedPart: Hashable, Sendable {
  /// All cells of the row under the cursor, a tab between them.
  case row
  /// The cell under the cursor.
  case cell

  /// The part of a row as text that a spreadsheet takes; nil where there is none.
  ///
  /// - Parameters:
  ///   - cells: those of the row, as they are shown.
  ///   - column: the one under the cursor.
  public func text(of cells: [String], column: Int) -> String? {
    switch self {
    case .row: cells.isEmpty ? nil : cells.map(Self.plain).joined(separator: "\t")
    case .cell: cells.indices.contains(column) ? Self.plain(cells[column]) : nil
    }
  }

  /// A text that stays in its cell.
  private static func plain(_ text: String) -> String { singleLine(text) }
}

extension Table {
  /// What is copied of a table.
  public func copied(_ part: CopiedPart, of content: TableContent) -> String? {
    guard let row = selectedRow(of: content) else { return nil }
    switch content.row(row) {
    case .section(let title): return part.text(of: [title], column: 0)
    case .cells(let cells): return part.text(of: cells.map(\.text), column: column)
    }
  }
}

extension Grid {
  /// What is copied of a grid.
  public func copied(_ part: CopiedPart, of content: GridContent) -> String? {
    selectedRow(of: content).flatMap { part.text(of: content.rows[$0].cells.map(\.text), column: column) }
  }
}
