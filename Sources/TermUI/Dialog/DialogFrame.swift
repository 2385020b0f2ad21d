import VietnameseText

/// The box a dialog stands in.
enum DialogFrame {
  /// Draws a box in the middle of a rectangle, large enough for its content where there is room.
  ///
  /// - Parameter draw: draws the content in the place it is given, with no effect outside the box.
  static func draw(
    title: String, content: Size, on canvas: inout Canvas, in rect: Rect, _ draw: (inout Canvas, Rect) -> Void
  ) {
    let columns = max(content.columns, TextWidth.of(title) + 2) + 4
    let box = rect.centered(Size(columns: columns, rows: content.rows + 2))
    canvas.frame(box, title: title, role: .dialog, titleRole: .dialogTitle, inside: .dialog)
    canvas.clipped(to: box) { draw(&$0, box.inset(columns: 2, rows: 1)) }
  }

  /// The cells a text of a dialog may be wide.
  static func textWidth(in rect: Rect) -> Int { max(1, min(72, rect.columns - 6)) }

  static func draw(_ lines: [String], on canvas: inout Canvas, in rect: Rect) {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      canvas.put(line, row: rect.row + index, column: rect.column, width: rect.columns, role: .dialog)
    }
  }

  static func width(_ lines: [String]) -> Int { lines.map { TextWidth.of($0) }.max() ?? 0 }
}
