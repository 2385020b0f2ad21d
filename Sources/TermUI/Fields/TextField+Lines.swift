import VietnameseText

extension TextField {
  /// The text in lines of a width, broken between words where there are any; each character is in one line.
  ///
  /// Blanks at the end of a line may stand over its edge. The last cell of a line is left to the caret.
  func lines(width: Int) -> [Range<Int>] {
    let room = max(1, width - 1)
    var lines: [Range<Int>] = []
    var (start, cells) = (0, 0)
    /// The first character after the last blank of the line, and the cells up to there.
    var word: (start: Int, cells: Int)?
    for (index, character) in text.enumerated() {
      let width = Self.width(character)
      if character == " " {
        cells += width
        word = (index + 1, cells)
        continue
      }
      if cells + width > room, index > start {
        let end = word?.start ?? index
        lines.append(start..<end)
        cells -= word?.cells ?? cells
        (start, word) = (end, nil)
      }
      cells += width
    }
    return lines + [start..<text.count]
  }

  /// Draws the field over several rows of a rectangle, with the caret in sight, and puts the canvas cursor in it.
  func drawLines(on canvas: inout Canvas, in rect: Rect, role: Role, isFocused: Bool) {
    guard rect.columns > 0, rect.rows > 0 else { return }
    canvas.fill(rect, role: role)
    let lines = lines(width: rect.columns)
    let caretLine = lines.lastIndex { $0.lowerBound <= caret } ?? 0
    let first = isFocused ? min(max(0, caretLine - rect.rows + 1), max(0, lines.count - rect.rows)) : 0
    let characters = Array(text)
    for (offset, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      let isCut = offset == rect.rows - 1 && first + rect.rows < lines.count
      let shown = VisibleText.of(String(characters[line]))
      canvas.put(shown, row: row, column: rect.column, role: role, limit: rect.columns - (isCut ? 1 : 0))
      if isCut {
        let end = min(TextWidth.of(shown), rect.columns - 1)
        canvas.put(String(canvas.glyphs.ellipsis), row: row, column: rect.column + end, role: role)
      }
      if offset == 0, first > 0 {
        canvas.put(String(canvas.glyphs.ellipsis), row: row, column: rect.column, role: role)
      }
    }
    guard isFocused else { return }
    let before = characters[lines[caretLine].lowerBound..<caret].reduce(0) { $0 + Self.width($1) }
    canvas.cursor = Position(
      column: rect.column + min(before, rect.columns - 1), row: rect.row + caretLine - first)
  }

  private static func width(_ character: Character) -> Int { TextWidth.of(VisibleText.of(String(character))) }
}
