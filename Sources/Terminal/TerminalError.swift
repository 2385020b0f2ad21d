/// Why the terminal could not be taken over.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// The system has no UTF-8 locale, so no Vietnamese letter could be shown.
  case noUnicodeLocale
  /// The terminal of this name (the value of TERM) cannot place its cursor.
  case unusableTerminal(name: String)
  /// Another `Terminal` of this process is still open.
  case alreadyOpen
}
