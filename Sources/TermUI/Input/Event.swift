import VietnameseText

/// Something that happened outside the program and that a screen may answer.
public enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A letter or digit was typed into a field and makes Vietnamese letters in a style (bộ gõ của chương trình).
  case composed(Unicode.Scalar, TypingStyle)
  /// The mouse was pressed or its wheel turned somewhere in the window.
  case mouse(Mouse)
  /// What was drawn as something to click on was clicked on, in a part of the screen.
  case click(ClickTarget.Thing, part: Int)
  /// The wheel was turned by so many rows.
  case wheel(rows: Int)
  /// Text was pasted in one piece; line ends are `\n`, other control characters are still in it.
  case paste(String)
  /// The window has another size, or the program came back from a stop.
  case resize
  /// A descriptor the loop waits on became readable: the data folder changed or a background job is done.
  case wake
}

extension Event {
  /// The same event where letters are to stay as they are typed.
  public var uncomposed: Event {
    if case .composed(let scalar, _) = self { .key(.text(scalar)) } else { self }
  }
}
