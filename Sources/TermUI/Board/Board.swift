/// One card of a board: two lines.
public struct BoardCard: Hashable, Sendable {
  /// The first line.
  public var title: String
  /// The second line; may be empty.
  public var detail: String
  /// What it is drawn as.
  public var role: Role

  /// Puts a card together.
  public init(_ title: String, detail: String = "", role: Role = .text) {
    self.title = title
    self.detail = detail
    self.role = role
  }
}

/// One column of a board; cards are asked for only when they are on the screen.
public struct BoardColumn {
  /// What stands over the column.
  public var title: String
  /// The number of cards.
  public var count: Int
  /// What the title is drawn as.
  public var role: Role
  /// The card with an index from 0 to `count - 1`.
  public var card: (Int) -> BoardCard

  /// Puts a column together; its cards are made when they are drawn.
  public init(title: String, count: Int, role: Role = .tableHeader, card: @escaping (Int) -> BoardCard) {
    self.title = title
    self.count = count
    self.role = role
    self.card = card
  }
}

/// The cursor and scrolling of a board of columns with cards; each column remembers its own place.
public struct Board: Hashable, Sendable {
  /// The index of the current column.
  public var column: Int
  /// The leftmost column shown.
  public var firstColumn: Int
  /// The place in each column that was walked in, by its index.
  public var positions: [Int: ListPosition] = [:]

  /// Begins at the first card of a column.
  public init(column: Int = 0) {
    self.column = column
    firstColumn = 0
  }

  /// The place in a column.
  public func position(in column: Int) -> ListPosition { positions[column] ?? ListPosition() }

  /// The index of the current card in its column, nil in an empty column.
  public func selectedCard(_ columns: [BoardColumn]) -> Int? {
    guard columns.indices.contains(column), columns[column].count > 0 else { return nil }
    return min(max(0, position(in: column).selected), columns[column].count - 1)
  }

  /// Puts the cursor on a card.
  public mutating func select(card: Int, column: Int, _ columns: [BoardColumn], in rect: Rect) {
    moveColumn(to: column, columns, in: rect)
    guard columns.indices.contains(self.column) else { return }
    var position = position(in: self.column)
    position.select(card, count: columns[self.column].count, height: BoardLayout(columns.count, in: rect).cards)
    positions[self.column] = position
  }

  /// Walks. The rectangle is the one the board is drawn in.
  public mutating func move(_ move: Move, _ columns: [BoardColumn], in rect: Rect) {
    guard !columns.isEmpty else { return }
    column = min(max(0, column), columns.count - 1)
    switch move {
    case .rows(let move):
      var position = position(in: column)
      position.move(move, count: columns[column].count, height: BoardLayout(columns.count, in: rect).cards)
      positions[column] = position
    case .columns(let move): moveColumn(to: move.index(from: column, count: columns.count), columns, in: rect)
    case .cell(let card, let column):
      guard columns.indices.contains(column) else { return }
      select(card: card, column: column, columns, in: rect)
    }
  }

  private mutating func moveColumn(to index: Int, _ columns: [BoardColumn], in rect: Rect) {
    column = min(max(0, index), max(0, columns.count - 1))
    firstColumn = BoardLayout(columns.count, in: rect).first(showing: column, from: firstColumn)
  }
}
