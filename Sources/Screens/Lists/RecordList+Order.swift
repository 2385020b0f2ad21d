import Emulation
import TermUI
import VietnameseText

extension RecordList {
  /// Puts the rows that pass the filter in order and adds them up.
  mutating func arrange() {
    order = ordered()
    footer = adding(passing)
  }

  private mutating func ordered() -> [Int] {
    let keys = table.sort.compactMap { key in
      columns.firstIndex { $0.id == key.column }.map { (column: $0, isDescending: key.isDescending) }
    }
    let passing = passingRows()
    guard !keys.isEmpty else {
      // Without an order of the person's own the best answers stand first.
      return passing.enumerated().sorted { left, right in
        switch (left.element.quality, right.element.quality) {
        case (let a?, let b?) where a != b: b < a
        default: left.offset < right.offset
        }
      }.map(\.element.row)
    }
    return passing.map(\.row).sorted { left, right in
      for key in keys {
        let (a, b) = (rows[left].keys[key.column], rows[right].keys[key.column])
        if a == b { continue }
        // What has no value stands last in both directions.
        if a == .none || b == .none { return b == .none }
        return key.isDescending ? b < a : a < b
      }
      return left < right
    }
  }

  /// The rows the filter lets through, in their own order; with how well they answer where words were typed.
  private mutating func passingRows() -> [(row: Int, quality: MatchQuality?)] {
    guard !filter.isEmpty else { return rows.indices.map { ($0, nil) } }
    let texts = searchTexts ?? rows.map(\.searchText)
    searchTexts = texts
    return rows.indices.compactMap { index in
      let row = rows[index]
      let passes = filter.terms.allSatisfy { term in
        guard term.column < row.cells.count, term.column < row.keys.count else { return false }
        return term.test.passes(SearchText(row.cells[term.column].text), row.keys[term.column])
      }
      guard passes else { return nil }
      guard !filter.words.isEmpty else { return (index, nil) }
      return filter.words.match(texts[index]).map { (index, $0) }
    }
  }

  /// The indices of the rows that pass the filter, in the screen's own order.
  var passing: [Int] { order.sorted() }

  /// Sorts by the column under the cursor: upwards, then downwards, then in the list's own order.
  ///
  /// - Parameter isAdded: whether it decides only among equals of the columns sorted by so far.
  /// - Returns: what is to be said where the column has no order.
  mutating func sortByCurrentColumn(isAdded: Bool, _ context: Context) -> Action {
    let columns = shownColumns
    guard columns.indices.contains(table.column) else { return .none }
    guard table.sort(by: columns[table.column], isAdded: isAdded) else {
      return .say(Notice(.info, context.texts.notSortable))
    }
    arrangeKeepingCursor()
    return .none
  }
}

extension RecordList.Row {
  /// The whole row, ready to be searched.
  var searchText: SearchText {
    SearchText((cells.map(\.text) + [words]).filter { !$0.isEmpty }.joined(separator: " · "))
  }
}

extension ListFilter {
  /// The words that a column must say.
  func queries(on column: Int) -> [SearchQuery] {
    terms.compactMap { term in
      guard term.column == column, case .contains(let query) = term.test else { return nil }
      return query
    }
  }
}
