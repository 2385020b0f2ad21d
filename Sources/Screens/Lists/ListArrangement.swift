import TermUI

/// How a person has arranged the columns of a list.
public struct ListArrangement: Hashable, Sendable {
  /// The columns that are not shown.
  public var hidden: Set<String>
  /// The columns in the person's order; those not named follow in the order of the list.
  public var order: [String]
  /// Widths in cells, where they are not the list's own.
  public var widths: [String: Int]
  /// How many columns at the left stay when the list is scrolled sideways; nil for as many as the list says.
  public var frozen: Int?

  /// The columns as the list gives them, but for what is said.
  public init(
    hidden: Set<String> = [], order: [String] = [], widths: [String: Int] = [:], frozen: Int? = nil
  ) {
    self.hidden = hidden
    self.order = order
    self.widths = widths
    self.frozen = frozen
  }

  /// The indices of the columns that are shown, in their order; never none.
  func shown(of columns: [TableColumn]) -> [Int] {
    let all = ordered(columns)
    let shown = all.filter { !hidden.contains(columns[$0].id) }
    return shown.isEmpty ? Array(all.prefix(1)) : shown
  }

  /// The indices of all columns, in the person's order.
  func ordered(_ columns: [TableColumn]) -> [Int] {
    let named = order.compactMap { id in columns.firstIndex { $0.id == id } }
    return named + columns.indices.filter { !named.contains($0) }
  }

  /// The columns that are shown, as wide and as firm as the person wants them.
  func arranged(_ columns: [TableColumn]) -> [TableColumn] {
    shown(of: columns).enumerated().map { place, index in
      var column = columns[index]
      if let width = widths[column.id] {
        column.width = .fixed(width)
        column.isFitted = false
      }
      if let frozen { column.isFrozen = place < frozen }
      return column
    }
  }
}

/// How a person looks at a list: its columns, its order and its filter.
public struct ListView: Hashable, Sendable {
  /// Its columns.
  public var arrangement: ListArrangement
  /// The column that decides first stands first.
  public var sort: [SortKey]
  /// As typed.
  public var filter: String

  /// A list as it is given, but for what is said.
  public init(arrangement: ListArrangement = ListArrangement(), sort: [SortKey] = [], filter: String = "") {
    self.arrangement = arrangement
    self.sort = sort
    self.filter = filter
  }
}
