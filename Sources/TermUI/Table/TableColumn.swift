import VietnameseText

/// A column of a table or of a grid.
public struct TableColumn: Hashable, Sendable, Identifiable {
  /// How wide a column is, in cells.
  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// At least the minimum; what is left over goes to the flexible columns by their weight.
    case flexible(minimum: Int, weight: Int)
  }

  /// What may be typed into the cells of a column.
  public enum Entry: Hashable, Sendable {
    /// Nothing, the column is only read.
    case none
    /// A number: a digit, a sign or a decimal mark starts typing over the cell.
    case number
    /// Any text: it is typed after F2 or Enter, so that letters stay commands.
    case text
  }

  /// What the column is known by.
  public var id: String
  /// What stands over it.
  public var title: String
  /// To which side its cells stand.
  public var alignment: Alignment
  /// How wide it is.
  public var width: Width
  /// Stays on the screen when the table is scrolled sideways; counts only in the first columns.
  public var isFrozen: Bool
  /// Whether rows can be sorted by it.
  public var isSortable: Bool
  /// What may be typed into it.
  public var entry: Entry
  /// Whether the column is no wider than its title and its widest text, so that others get the room.
  public var isFitted: Bool
  /// The most cells that are of use, nil where that is not known.
  public var maximum: Int?

  /// Puts a column together.
  public init(
    id: String, title: String, width: Width, alignment: Alignment = .leading, isFrozen: Bool = false,
    isSortable: Bool = true, entry: Entry = .none, isFitted: Bool = false
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.width = width
    self.isFrozen = isFrozen
    self.isSortable = isSortable
    self.entry = entry
    self.isFitted = isFitted
  }

  /// The width of a fixed column, or the least one of a flexible column.
  public var leastWidth: Int {
    switch width {
    case .fixed(let width): width
    case .flexible(let minimum, _): minimum
    }
  }

  /// The fewest cells the column is drawn with, at least one.
  var minimum: Int {
    switch width {
    case .fixed(let width): max(1, min(width, maximum ?? .max))
    case .flexible(let minimum, _): max(1, min(minimum, maximum ?? .max))
    }
  }

  var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, let weight): max(0, weight)
    }
  }
}

/// What stands in one cell of a table.
public struct TableCell: Hashable, Sendable {
  /// What is shown.
  public var text: String
  /// What it is drawn as.
  public var role: Role
  /// What an editor starts with where that is not the text shown, for instance without a unit.
  public var editableText: String?
  /// The offsets of the characters that answer a filter.
  public var matches: [Int]
  /// What is shown where the text is too long, the fullest first; none where it is simply cut.
  public var shorter: [ShorterText]

  /// Puts a cell together.
  public init(
    _ text: String, role: Role = .text, editableText: String? = nil, matches: [Int] = [], shorter: [ShorterText] = []
  ) {
    self.text = text
    self.role = role
    self.editableText = editableText
    self.matches = matches
    self.shorter = shorter
  }
}

/// The column a table is sorted by.
public struct SortKey: Hashable, Sendable {
  /// The id of the column.
  public var column: String
  /// Whether the greatest stands first.
  public var isDescending: Bool

  /// Sorts by a column.
  public init(column: String, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}
