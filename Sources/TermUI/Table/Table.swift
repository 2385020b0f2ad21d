/// What a table made of a key.
public enum TableOutcome: Hashable, Sendable {
  /// The key means nothing to a table.
  case ignored
  /// The cursor moved, or the key asked for a move there is no room for.
  case moved
  /// Rows were marked or unmarked.
  case marked
  /// The row with this index is to be opened.
  case opened(Int)
}

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
  /// The columns the rows are sorted by, the most important first. The owner does the sorting.
  public var sort: [SortKey]

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

  /// Answers a key. The rectangle is the one the table is drawn in.
  public mutating func handle(_ key: Key, _ content: TableContent, in rect: Rect) -> TableOutcome {
    let height = bodyHeight(content, in: rect)
    if let move = ListPosition.Move(key) {
      position.move(move, count: content.rowCount, height: height)
      return .moved
    }
    switch key {
    case .left, .text("h"), .text("<"): moveColumn(to: column - 1, content, in: rect)
    case .right, .text("l"), .text(">"): moveColumn(to: column + 1, content, in: rect)
    case .home: moveColumn(to: 0, content, in: rect)
    case .end: moveColumn(to: content.columns.count - 1, content, in: rect)
    case .enter:
      guard let row = selectedRow(of: content) else { return .moved }
      return .opened(row)
    case .text(" "), .insert:
      guard let row = selectedRow(of: content), !content.isSection(row) else { return .moved }
      marks.formSymmetricDifference([content.rowID(row)])
      position.move(.down, count: content.rowCount, height: height)
      return .marked
    case .control("a"):
      marks = allIDs(content)
      return .marked
    case .text("*"):
      marks = allIDs(content).subtracting(marks)
      return .marked
    default: return .ignored
    }
    return .moved
  }

  /// Chooses a row and shows it.
  public mutating func select(_ row: Int, _ content: TableContent, in rect: Rect) {
    position.select(row, count: content.rowCount, height: bodyHeight(content, in: rect))
  }

  /// Sorts by a column; a second time turns its direction.
  ///
  /// - Parameter keepingOthers: the other columns stay, and a new one comes after them.
  public mutating func sort(by column: String, keepingOthers: Bool = false) {
    if let index = sort.firstIndex(where: { $0.column == column }) {
      sort[index].isDescending.toggle()
      if !keepingOthers { sort = [sort[index]] }
    } else {
      sort = (keepingOthers ? sort : []) + [SortKey(column: column)]
    }
  }

  func bodyHeight(_ content: TableContent, in rect: Rect) -> Int {
    max(1, rect.rows - 1 - (content.footer.isEmpty ? 0 : 1))
  }

  private mutating func moveColumn(to index: Int, _ content: TableContent, in rect: Rect) {
    column = min(max(0, index), max(0, content.columns.count - 1))
    firstColumn = TableLayout.firstColumn(showing: column, from: firstColumn, columns: content.columns, in: rect)
  }

  private func allIDs(_ content: TableContent) -> Set<String> {
    var ids = Set<String>(minimumCapacity: content.rowCount)
    for row in 0..<content.rowCount where !content.isSection(row) { ids.insert(content.rowID(row)) }
    return ids
  }
}
