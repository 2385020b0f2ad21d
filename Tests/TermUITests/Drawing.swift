import TermUI

/// Draws on a fresh canvas and gives its lines.
func drawn(_ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode, _ draw: (inout Canvas, Rect) -> Void) -> [String] {
  canvas(columns, rows, glyphs: glyphs, draw).lines
}

/// Draws on a fresh canvas.
func canvas(_ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode, _ draw: (inout Canvas, Rect) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  draw(&canvas, canvas.bounds)
  return canvas
}

extension Canvas {
  /// The text of all cells of one role in reading order, runs joined by `|`.
  func runs(of role: Role) -> String {
    var runs: [String] = []
    var isOpen = false
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row: row, column: column]
        guard cell.role == role else {
          isOpen = false
          continue
        }
        if !isOpen { runs.append("") }
        isOpen = true
        if let text = cell.text { runs[runs.count - 1].append(text) }
      }
      isOpen = false
    }
    return runs.joined(separator: "|")
  }
}

/// The keys that type a text scalar by scalar.
func typed(_ text: String) -> [Key] { text.unicodeScalars.map { Key.text($0) } }

extension ListPosition.Move {
  /// Every walk there is.
  static let walks: [ListPosition.Move] = [
    .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last, .to(3), .by(-3), .by(3),
  ]
}

extension Move {
  /// Every move there is.
  static let all: [Move] =
    ListPosition.Move.walks.map(Move.rows) + [ColumnMove.left, .right, .first, .last].map(Move.columns)
}
