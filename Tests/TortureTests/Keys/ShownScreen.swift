import TermUI

/// What a terminal shows that is sent one canvas after the other.
struct ShownScreen {
  private var size = Size(columns: 0, rows: 0)
  private var cells: [Cell] = []

  /// - Parameter isOver: whether blank cells leave what is there, as where a screen does not clear what it draws on.
  mutating func show(_ canvas: Canvas, over isOver: Bool = false) {
    guard isOver, canvas.size == size else {
      (size, cells) = (canvas.size, canvas.cells)
      return
    }
    for index in cells.indices where canvas.cells[index].text != " " { cells[index] = canvas.cells[index] }
  }

  func isSame(as canvas: Canvas) -> Bool { size == canvas.size && cells == canvas.cells }

  /// The rows that differ, as they are and as they should be.
  func differences(from canvas: Canvas) -> String {
    guard size == canvas.size else { return "\(size) and not \(canvas.size)" }
    let rows = (0..<size.rows).filter { row in
      let range = row * size.columns..<(row + 1) * size.columns
      return cells[range] != canvas.cells[range]
    }
    return rows.prefix(6).map { row in
      "\(row): \(Self.text(cells, row, size))|\n   \(Self.text(canvas.cells, row, size))|"
    }.joined(separator: "\n")
  }

  private static func text(_ cells: [Cell], _ row: Int, _ size: Size) -> String {
    String(cells[row * size.columns..<(row + 1) * size.columns].compactMap(\.text))
  }
}

extension Canvas {
  /// What no canvas may have: half a wide character, or a control character.
  var flaw: String? {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        guard let text = cells[row * size.columns + column].text else {
          if column == 0 || cells[row * size.columns + column - 1].text == nil {
            return "half a character in row \(row)"
          }
          continue
        }
        guard let first = text.unicodeScalars.first, first.value < 0x20 || (0x7F...0x9F).contains(first.value) else {
          continue
        }
        return "a control character in row \(row)"
      }
    }
    return nil
  }
}
