/// Something that happened outside the program and that a screen may answer.
public enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted in one piece; line ends are `\n`, other control characters are still in it.
  case paste(String)
  /// The window has another size, or the program came back from a stop.
  case resize
  /// A descriptor the loop waits on became readable: the data folder changed or a background job is done.
  case wake
}
