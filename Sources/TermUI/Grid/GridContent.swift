/// One row of an editable table.
public struct GridRow: Hashable, Sendable, Identifiable {
  /// What the row is known by when rows change.
  public var id: String
  /// A cell for each column, in the order of the columns; missing ones are empty.
  public var cells: [TableCell]
  /// How deep the row stands in the outline; folding a section hides the deeper rows below it.
  public var depth: Int
  /// A heading that can be folded.
  public var isSection: Bool
  /// The columns that cannot be edited in this row although their column can.
  public var locked: Set<String>

  /// Puts a row together.
  public init(id: String, cells: [TableCell], depth: Int = 0, isSection: Bool = false, locked: Set<String> = []) {
    self.id = id
    self.cells = cells
    self.depth = depth
    self.isSection = isSection
    self.locked = locked
  }
}

/// What a grid shows.
public struct GridContent: Hashable, Sendable {
  /// The columns from the left.
  public var columns: [TableColumn]
  /// The rows from the top.
  public var rows: [GridRow]
  /// The line of totals, empty for none.
  public var footer: [TableCell]
  /// What is said where there are no rows.
  public var emptyText: String

  /// Puts the content of a grid together.
  public init(columns: [TableColumn], rows: [GridRow], footer: [TableCell] = [], emptyText: String = "") {
    self.columns = columns
    self.rows = rows
    self.footer = footer
    self.emptyText = emptyText
  }

  /// Whether the cell may be typed into.
  public func isEditable(row: Int, column: Int) -> Bool {
    guard rows.indices.contains(row), columns.indices.contains(column) else { return false }
    return columns[column].entry != .none && !rows[row].isSection && !rows[row].locked.contains(columns[column].id)
  }

  func cell(row: Int, column: Int) -> TableCell? {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return nil }
    return rows[row].cells[column]
  }

  /// The indices of the rows no folded section hides.
  func visibleRows(folded: Set<String>) -> [Int] {
    guard !folded.isEmpty else { return Array(rows.indices) }
    var visible: [Int] = []
    var hiddenBelow: Int?
    for (index, row) in rows.enumerated() {
      if let depth = hiddenBelow {
        if row.depth > depth { continue }
        hiddenBelow = nil
      }
      visible.append(index)
      if row.isSection, folded.contains(row.id) { hiddenBelow = row.depth }
    }
    return visible
  }
}
