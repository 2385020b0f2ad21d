import VietnameseText

extension Canvas {
  /// Gives a run of cells of one row another role; an empty run becomes one cell.
  mutating func highlight(_ columns: Range<Int>, row: Int, role: Role) {
    let start = min(columns.lowerBound, size.columns - 1)
    paint(Rect(column: start, row: row, columns: max(1, columns.count), rows: 1), role: role)
  }

  /// Shows which characters of a text match a query.
  ///
  /// - Parameters:
  ///   - matches: the offsets of the characters.
  ///   - columns: where the text stands.
  mutating func markMatches(_ text: String, at matches: [Int], row: Int, columns: Range<Int>, role: Role) {
    guard let last = matches.max() else { return }
    let matches = Set(matches)
    var column = columns.lowerBound
    for (offset, character) in VisibleText.characters(of: text).prefix(last + 1).enumerated() {
      let width = TextWidth.of(character)
      guard column + width <= columns.upperBound else { return }
      if matches.contains(offset) {
        paint(Rect(column: column, row: row, columns: width, rows: 1), role: role)
      }
      column += width
    }
  }
}
