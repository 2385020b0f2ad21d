/// The cursor, scrolling, marks and order of a table; the rows stay with the owner.
public struct Table: Hashable, Sendable {
  /// The row under the cursor and the first row shown.
  public var position: ListPosition
  /// The index of the column under the cursor.
  public var column: Int
  /// The first column after the frozen ones that is shown.
  public var firstColumn: Int
  /// The ids of the marked rows.
  public var marks: Set<String>
  /// The columns the rows are sorted by, the one that decides first; empty for the owner's own order. The owner puts
  /// the rows in order.
  public var sort: [SortKey]
  /// The row that was marked last, where a range begins.
  private var markedLast: String?

  /// Begins at the first row of a column.
  public init(column: Int = 0, sort: [SortKey] = []) {
    position = ListPosition()
    self.column = column
    firstColumn = 0
    marks = []
    self.sort = sort
  }

  /// The index of the row under the cursor, nil in an empty table.
  public func selectedRow(of content: TableContent) -> Int? {
    content.rowCount > 0 ? min(max(0, position.selected), content.rowCount - 1) : nil
  }

  /// Walks. The rectangle is the one the table is drawn in.
  public mutating func move(_ move: Move, _ content: TableContent, in rect: Rect) {
    switch move {
    case .rows(let move): position.move(move, count: content.rowCount, height: bodyHeight(content, in: rect))
    case .columns(let move):
      column = move.index(from: column, count: content.columns.count)
      firstColumn = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
    case .cell(let row, let column):
      select(row, content, in: rect)
      self.column = min(max(0, column), max(0, content.columns.count - 1))
    }
  }

  /// Marks the row under the cursor, or takes its mark away, and goes on to the next one.
  public mutating func toggleMark(_ content: TableContent, in rect: Rect) {
    guard let row = selectedRow(of: content), !content.isSection(row) else { return }
    let id = content.rowID(row)
    marks.formSymmetricDifference([id])
    markedLast = marks.contains(id) ? id : nil
    move(.rows(.down), content, in: rect)
  }

  /// Marks every row from the one that was marked last to the one under the cursor, or from the first row.
  public mutating func markRange(_ content: TableContent) {
    guard let row = selectedRow(of: content) else { return }
    let start = markedLast.flatMap { last in (0..<content.rowCount).first { content.rowID($0) == last } } ?? 0
    for index in min(start, row)...max(start, row) where !content.isSection(index) {
      marks.insert(content.rowID(index))
    }
    markedLast = content.rowID(row)
  }

  /// Takes all marks away.
  public mutating func clearMarks() {
    marks = []
    markedLast = nil
  }

  /// Marks every row of the content; marks of rows that are not in it stay.
  public mutating func markAll(_ content: TableContent) { marks.formUnion(allIDs(content)) }

  /// Marks the rows of the content that are not marked and unmarks the others; marks of rows that are not in it stay.
  public mutating func invertMarks(_ content: TableContent) { marks.formSymmetricDifference(allIDs(content)) }

  /// Chooses a row and shows it.
  public mutating func select(_ row: Int, _ content: TableContent, in rect: Rect) {
    position.select(row, count: content.rowCount, height: bodyHeight(content, in: rect))
  }

  /// Sorts by a column: upwards, then downwards, then not at all.
  ///
  /// - Parameter isAdded: whether the columns sorted by so far go first and this one decides among their equals.
  /// - Returns: false where the column has no order.
  @discardableResult
  public mutating func sort(by column: TableColumn, isAdded: Bool = false) -> Bool {
    guard column.isSortable else { return false }
    let index = sort.firstIndex { $0.column == column.id }
    let next =
      sort.first { $0.column == column.id }.map {
        $0.isDescending ? nil : SortKey(column: column.id, isDescending: true)
      }
      ?? (index == nil ? SortKey(column: column.id) : nil)
    if isAdded, let index {
      sort.replaceSubrange(index...index, with: next.map { [$0] } ?? [])
    } else {
      sort = (isAdded ? sort : []) + (next.map { [$0] } ?? [])
    }
    return true
  }

  func bodyHeight(_ content: TableContent, in rect: Rect) -> Int {
    max(1, rect.rows - 1 - (content.footer.isEmpty ? 0 : 1))
  }

  private func allIDs(_ content: TableContent) -> Set<String> {
    var ids = Set<String>(minimumCapacity: content.rowCount)
    for row in 0..<content.rowCount where !content.isSection(row) { ids.insert(content.rowID(row)) }
    return ids
  }
}
