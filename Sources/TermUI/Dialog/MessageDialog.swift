import VietnameseText

/// A text with one button.
public struct MessageDialog: Hashable, Sendable {
  public var title: String
  public var message: String
  public var button: String

  public init(title: String, message: String, button: String) {
    self.title = title
    self.message = message
    self.button = button
  }

  /// Whether the key closes the message.
  public func closes(_ key: Key) -> Bool { key == .enter || key == .escape }

  /// Draws the message in the middle of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let lines = WrappedText.lines(of: message, width: DialogFrame.textWidth(in: rect))
    let button = "[ \(button) ]"
    let content = Size(columns: max(DialogFrame.width(lines), TextWidth.of(button)), rows: lines.count + 2)
    DialogFrame.draw(title: title, content: content, on: &canvas, in: rect) { canvas, inside in
      let (text, bottom) = inside.split(bottom: 1)
      DialogFrame.draw(lines, on: &canvas, in: text)
      canvas.put(
        button, row: bottom.row, column: bottom.endColumn - TextWidth.of(button), role: .dialogButtonFocus)
    }
  }
}
