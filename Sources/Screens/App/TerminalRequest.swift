/// Something only the owner of the terminal can do.
public enum TerminalRequest: Hashable, Sendable {
  /// Send every cell anew.
  case repaint
  /// Stop the program and give the terminal back to the shell until `fg`.
  case suspend
  /// Give the terminal to the person's own editor with a text in it, and take it back; `App.edited` gets what came of it.
  case edit(String)
  /// Send a text to the clipboard of the machine the terminal runs on.
  case copy(String)
}
