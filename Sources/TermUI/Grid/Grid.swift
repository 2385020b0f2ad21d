/// A cell of a grid and the text somebody wants in it.
public struct GridEntry: Hashable, Sendable {
  /// The index of the row in the content.
  public var row: Int
  /// The index of the column.
  public var column: Int
  /// What was typed.
  public var text: String

  /// Puts an entry together.
  public init(row: Int, column: Int, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }
}

/// What a grid made of an event.
public enum GridOutcome: Hashable, Sendable {
  /// The event means nothing to a grid.
  case ignored
  /// The cursor, the editor or a fold changed; there is nothing to do for the owner.
  case handled
  /// The owner is to take the text, and to answer with `accept` or `refuse`.
  case commit(GridEntry)
  /// Lines of cells were pasted onto a cell; the owner fills them in as one step.
  case paste(row: Int, column: Int, cells: [[String]])
  /// Text typed or pasted into the editor was over its limit; so many characters were left out.
  case cut(Int)
}

/// The cursor, folds and open editor of an editable table; rows and rules stay with the owner.
public struct Grid: Hashable, Sendable {
  /// The place among the rows that are not folded away.
  public var position: ListPosition
  /// The index of the column under the cursor.
  public var column: Int
  /// The first column after the frozen ones that is shown.
  public var firstColumn: Int
  /// The ids of the folded sections.
  public var folded: Set<String>
  /// The editor over the current cell, nil where none is open.
  public internal(set) var editor: TextField?
  /// Why the last text was refused, shown beside the cell until the next key.
  public internal(set) var message: String?
  /// Where the cursor goes once the text is accepted.
  var next: GridMove = .stay

  /// Begins at the first row of a column.
  public init(column: Int = 0) {
    position = ListPosition()
    self.column = column
    firstColumn = 0
    folded = []
  }

  /// Whether a cell is being edited, so that letters are text and not commands.
  public var isEditing: Bool { editor != nil }

  /// The index in the content of the row under the cursor, nil in an empty grid.
  public func selectedRow(of content: GridContent) -> Int? {
    let visible = content.visibleRows(folded: folded)
    guard !visible.isEmpty else { return nil }
    return visible[min(max(0, position.selected), visible.count - 1)]
  }

  /// Puts the cursor on a cell of the content, and unfolds what hides it.
  public mutating func select(row: Int, column: Int, _ content: GridContent, in rect: Rect) {
    guard content.rows.indices.contains(row) else { return }
    var depth = content.rows[row].depth
    for index in stride(from: row - 1, through: 0, by: -1) where content.rows[index].depth < depth {
      depth = content.rows[index].depth
      folded.remove(content.rows[index].id)
    }
    let visible = content.visibleRows(folded: folded)
    position.select(
      visible.firstIndex(of: row) ?? 0, count: visible.count, height: bodyHeight(content, in: rect))
    moveColumn(to: column, content, in: rect)
  }

  /// Closes the editor after the owner took its text, and goes on to the next cell.
  public mutating func accept(_ content: GridContent, in rect: Rect) {
    editor = nil
    message = nil
    let move = next
    next = .stay
    go(move, content, in: rect)
  }

  /// Keeps the editor open and says why its text was not taken.
  public mutating func refuse(_ message: String) {
    self.message = message
    next = .stay
  }

  func bodyHeight(_ content: GridContent, in rect: Rect) -> Int {
    max(1, rect.rows - 1 - (content.footer.isEmpty ? 0 : 1))
  }
}
