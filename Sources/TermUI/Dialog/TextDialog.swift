import VietnameseText

/// One line of a text dialog.
public struct DialogLine: Hashable, Sendable {
  public var text: String
  public var role: Role
  /// How deep the line stands in a tree.
  public var depth: Int

  public init(_ text: String, role: Role = .dialog, depth: Int = 0) {
    self.text = text
    self.role = role
    self.depth = depth
  }
}

/// A text to be read, scrolled where it is longer than the screen: help, or why something is as it is.
public struct TextDialog: Hashable, Sendable {
  public var title: String
  public var lines: [DialogLine]
  /// The first line shown, counted after breaking long ones.
  public private(set) var offset = 0

  public init(title: String, lines: [DialogLine]) {
    self.title = title
    self.lines = lines
  }

  /// Answers a key.
  ///
  /// - Returns: true where the key closes the dialog, nil where it means nothing to it.
  public mutating func handle(_ key: Key, in rect: Rect) -> Bool? {
    let count = broken(width: DialogFrame.textWidth(in: rect)).count
    let height = max(1, min(count, rect.rows - 2))
    switch key {
    case .enter, .escape: return true
    case .home: offset = 0
    case .end: offset = count
    case .text(" "): offset += max(1, height - 1)
    default:
      switch ListPosition.Move(key) {
      case .up: offset -= 1
      case .down: offset += 1
      case .pageUp: offset -= max(1, height - 1)
      case .pageDown: offset += max(1, height - 1)
      case .halfPageUp: offset -= max(1, height / 2)
      case .halfPageDown: offset += max(1, height / 2)
      case .first: offset = 0
      case .last: offset = count
      case nil: return nil
      }
    }
    offset = min(max(0, offset), max(0, count - height))
    return false
  }

  /// Draws the text in the middle of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let lines = broken(width: DialogFrame.textWidth(in: rect))
    let content = Size(columns: lines.map { TextWidth.of($0.text) }.max() ?? 0, rows: lines.count)
    DialogFrame.draw(title: title, content: content, on: &canvas, in: rect) { canvas, inside in
      let first = min(offset, max(0, lines.count - inside.rows))
      for (index, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
        canvas.put(line.text, row: inside.row + index, column: inside.column, width: inside.columns, role: line.role)
      }
      ScrollBar(offset: first, count: lines.count)
        .draw(on: &canvas, in: Rect(column: inside.endColumn + 1, row: inside.row, columns: 1, rows: inside.rows))
    }
  }

  private func broken(width: Int) -> [DialogLine] {
    lines.flatMap { line in
      let indent = String(repeating: " ", count: min(2 * max(0, line.depth), width / 2))
      return WrappedText.lines(of: indent + line.text, width: width).map { DialogLine($0, role: line.role) }
    }
  }
}
