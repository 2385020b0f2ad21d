import VietnameseText

/// What a question made of a key.
public enum ConfirmOutcome: Hashable, Sendable {
  /// The key means nothing to a question.
  case ignored
  /// Another button has the focus.
  case moved
  case confirmed
  case declined
}

/// A question that stops everything until it is answered; the answer that changes nothing is the default.
public struct ConfirmDialog: Hashable, Sendable {
  /// What it is about.
  public var title: String
  /// The question.
  public var message: String
  /// The word for going ahead.
  public var yes: String
  /// The word for leaving it.
  public var no: String
  /// Whether the button that does it has the focus.
  public private(set) var isYesFocused = false

  /// Puts a question together, “no” chosen.
  public init(title: String, message: String, yes: String, no: String) {
    self.title = title
    self.message = message
    self.yes = yes
    self.no = no
  }

  /// Answers a key.
  public mutating func handle(_ key: Key) -> ConfirmOutcome {
    switch key {
    case .left, .right, .tab, .backTab, .up, .down:
      isYesFocused.toggle()
      return .moved
    case .enter: return isYesFocused ? .confirmed : .declined
    case .escape: return .declined
    default: return .ignored
    }
  }

  /// Draws the question in the middle of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let lines = WrappedText.lines(of: message, width: DialogFrame.textWidth(in: rect))
    let yes = "[ \(yes) ]"
    let no = "[ \(no) ]"
    let buttons = TextWidth.of(yes) + TextWidth.of(no) + 2
    let content = Size(columns: max(DialogFrame.width(lines), buttons), rows: lines.count + 2)
    DialogFrame.draw(title: title, content: content, on: &canvas, in: rect) { canvas, inside in
      let (text, bottom) = inside.split(bottom: 1)
      DialogFrame.draw(lines, on: &canvas, in: text)
      let start = bottom.endColumn - buttons
      canvas.target(
        .button(isYes: false), in: Rect(column: start, row: bottom.row, columns: TextWidth.of(no), rows: 1))
      canvas.target(
        .button(isYes: true),
        in: Rect(column: start + TextWidth.of(no) + 2, row: bottom.row, columns: TextWidth.of(yes), rows: 1))
      canvas.put(
        no, row: bottom.row, column: start, role: isYesFocused ? .dialogButton : .dialogButtonFocus)
      canvas.put(
        yes, row: bottom.row, column: start + TextWidth.of(no) + 2,
        role: isYesFocused ? .dialogButtonFocus : .dialogButton)
    }
  }
}
