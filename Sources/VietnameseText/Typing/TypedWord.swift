/// A word around the caret.
public struct TypedWord: Hashable, Sendable {
  /// The letters before the caret, composed.
  public var before: String
  /// The letters after the caret, composed; a tone may move onto them.
  public var after: String

  /// Puts a word together.
  public init(before: String = "", after: String = "") {
    self.before = before
    self.after = after
  }

  /// The whole word.
  public var text: String { before + after }
}
