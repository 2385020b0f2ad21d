import TermUI

/// How a person has arranged the columns of a list.
public struct ListArrangement: Hashable, Sendable {
  /// The columns that are not shown.
  var hidden: Set<String> = []
  /// The columns in the person's order; those not named follow in the order of the list.
  var order: [String] = []
  /// Widths in cells, where they are not the list's own.
  var widths: [String: Int] = [:]
  /// How many columns at the left stay when the list is scrolled sideways; nil for as many as the list says.
  var frozen: Int?

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
  var arrangement = ListArrangement()
  /// The column that decides first stands first.
  var sort: [SortKey] = []
  /// As typed.
  var filter = ""
}
