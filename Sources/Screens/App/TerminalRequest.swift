/// Something only the owner of the terminal can do.
public enum TerminalRequest: Hashable, Sendable {
  /// Send every cell anew.
  case repaint
  /// Stop the program and give the terminal back to the shell until `fg`.
  case suspend
}
