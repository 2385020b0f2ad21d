import VietnameseText

/// Where a text stands in a place that is wider than the text.
public typealias Alignment = TextWidth.Alignment

extension Canvas {
  /// Writes text into exactly `width` cells; what does not fit ends in an ellipsis.
  ///
  /// - Returns: the columns the text covers, for a highlight that is no wider than the text.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, width: Int, alignment: Alignment = .leading, role: Role = .text
  ) -> Range<Int> {
    guard width > 0 else { return column..<column }
    // What is shown instead of invisible characters takes more room than they do.
    let text = VisibleText.of(String(text))
    let needed = TextWidth.of(text)
    guard needed <= width else {
      let written = put(text, row: row, column: column, role: role, limit: width - 1)
      put(String(glyphs.ellipsis), row: row, column: column + written, role: role)
      return column..<column + written + 1
    }
    let start =
      switch alignment {
      case .leading: column
      case .center: column + (width - needed) / 2
      case .trailing: column + width - needed
      }
    put(text, row: row, column: start, role: role)
    return start..<start + needed
  }

  /// Draws a horizontal line.
  public mutating func line(row: Int, column: Int = 0, columns: Int, role: Role = .border) {
    fill(Rect(column: column, row: row, columns: columns, rows: 1), with: glyphs.horizontal, role: role)
  }

  /// Clears a rectangle and draws a frame just inside its edge, with a title in the upper line.
  public mutating func frame(
    _ rect: Rect, title: String = "", role: Role = .border, titleRole: Role = .title, inside: Role = .text
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    fill(rect, role: inside)
    line(row: rect.row, column: rect.column, columns: rect.columns, role: role)
    line(row: rect.endRow - 1, column: rect.column, columns: rect.columns, role: role)
    for row in rect.row + 1..<rect.endRow - 1 {
      put(String(glyphs.vertical), row: row, column: rect.column, role: role)
      put(String(glyphs.vertical), row: row, column: rect.endColumn - 1, role: role)
    }
    put(String(glyphs.topLeft), row: rect.row, column: rect.column, role: role)
    put(String(glyphs.topRight), row: rect.row, column: rect.endColumn - 1, role: role)
    put(String(glyphs.bottomLeft), row: rect.endRow - 1, column: rect.column, role: role)
    put(String(glyphs.bottomRight), row: rect.endRow - 1, column: rect.endColumn - 1, role: role)
    if !title.isEmpty {
      put(" \(title) ", row: rect.row, column: rect.column + 2, width: rect.columns - 4, role: titleRole)
    }
  }
}
