import VietnameseText

/// A grid of cells a screen draws itself on; what lies outside is silently cut.
///
/// All text that reaches a terminal goes through `put`, which makes control, bidi and zero-width characters
/// visible and harmless, composes Vietnamese letters and keeps wide characters whole.
public struct Canvas: Sendable {
  /// How large it is.
  public let size: Size
  /// Where drawing has an effect.
  private var clip: Rect
  /// All cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, nil when it is hidden. Input methods open their window there.
  public var cursor: Position?
  /// The special characters widgets draw with.
  public var glyphs: Glyphs
  /// What clicks mean, from the bottom up; nil where nobody asks, so that drawing costs nothing for it.
  public var targets: [ClickTarget]?
  /// Which part of a screen is being drawn.
  public var part = 0

  /// An empty canvas.
  public init(size: Size, glyphs: Glyphs = .unicode) {
    self.glyphs = glyphs
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    clip = Rect(column: 0, row: 0, columns: self.size.columns, rows: self.size.rows)
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The cell at a place; a blank outside the canvas.
  public subscript(row row: Int, column column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Writes text from a place to the right, at most `limit` cells and never past the right edge.
  ///
  /// - Returns: the number of cells written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .text, limit: Int = .max
  ) -> Int {
    guard row >= clip.row, row < clip.endRow else { return 0 }
    let start = column
    var column = column
    let end = limit > size.columns ? clip.endColumn : min(clip.endColumn, column + max(0, limit))
    VisibleText.forEach(in: String(text)) { character, width in
      if column + width > end { return false }
      if column >= clip.column { set(character, width: width, row: row, column: column, role: role) }
      column += width
      return true
    }
    return column - start
  }

  /// Gives a rectangle of cells one role and leaves their text.
  public mutating func paint(_ rect: Rect, role: Role) {
    forEachRow(of: rect) { cells, range in
      for index in range { cells[index].role = role }
    }
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .text) {
    forEachRow(of: rect) { cells, range in
      for index in range { cells[index] = Cell(text: character, role: role) }
    }
  }

  /// Draws with no effect outside a rectangle.
  public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    clip = rect.intersection(outer)
    draw(&self)
    clip = outer
  }

  /// The canvas as lines of text without trailing spaces: what tests compare and reports print.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        if let character = cells[row * size.columns + column].text { line.append(character) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The lines joined, with no empty lines cut.
  public var text: String { lines.joined(separator: "\n") }

  private mutating func set(_ character: Character, width: Int, row: Int, column: Int, role: Role) {
    let index = row * size.columns + column
    // A wide character that loses one half must not leave the other half behind.
    if cells[index].text == nil, column > 0 { cells[index - 1].text = " " }
    let behind = index + width
    if column + width < size.columns, cells[behind].text == nil { cells[behind].text = " " }
    cells[index] = Cell(text: character, role: role)
    if width == 2 { cells[index + 1] = Cell(text: nil, role: role) }
  }

  private mutating func forEachRow(of rect: Rect, _ body: (inout [Cell], Range<Int>) -> Void) {
    let place = rect.intersection(clip)
    guard place.columns > 0 else { return }
    let (first, end) = (place.column, place.endColumn)
    for row in place.row..<place.endRow {
      body(&cells, row * size.columns + first..<row * size.columns + end)
    }
  }
}
