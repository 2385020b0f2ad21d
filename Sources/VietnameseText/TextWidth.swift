/// How many terminal cells a text takes.
public enum TextWidth {
  /// The width of one character: 0, 1 or 2 cells.
  public static func of(_ character: Character) -> Int { 1 }

  /// The width of a text in cells.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }
}
