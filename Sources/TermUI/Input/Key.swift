/// One key of the keyboard, as a program thinks of it: a piece of text or a special key.
///
/// The two are told apart where the terminal is read, never by the number of the code:
/// in ncurses `ă` and the up arrow share one number.
public enum Key: Hashable, Sendable {
  /// A typed scalar. It may be a lone combining mark, from a keyboard that types decomposed text.
  case text(Unicode.Scalar)
  /// A letter held with Ctrl, lower case: `.control("s")`.
  case control(Unicode.Scalar)
  /// A character held with Alt, or typed within the escape delay after Esc.
  case alt(Unicode.Scalar)
  /// F1 to F24.
  case function(Int)

  case up, down, left, right
  case home, end, pageUp, pageDown
  case controlHome, controlEnd, controlLeft, controlRight
  case insert, delete
  /// Both codes a terminal may send for it, 0x7f and 0x08.
  case backspace
  case enter, escape, tab, backTab
}

extension Key {
  /// Whether the key can begin a number; a sign begins one that is then refused with a reason.
  public var startsNumber: Bool {
    guard case .text(let scalar) = self else { return false }
    return ("0"..."9").contains(scalar) || scalar == "," || scalar == "." || scalar == "-"
  }
}
