/// Why a program on a pseudo terminal could not be driven any further.
public enum PtyError: Error, Hashable, Sendable {
  /// No terminal or no process could be had; the number is that of the C library.
  case cannotStart(errno: Int32)
  /// What was waited for did not come; the screen is shown as it was then, and how the program had ended.
  case timedOut(screen: String, exit: PtyExit?)
  /// No key has this name.
  case unknownKey(String)
}

/// How a program ended.
public enum PtyExit: Hashable, Sendable {
  case code(Int32)
  case signal(Int32)
}
