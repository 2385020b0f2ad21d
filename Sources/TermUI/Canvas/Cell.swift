/// One place on the canvas: a character as a person sees it, and what it means.
public struct Cell: Hashable, Sendable {
  /// What stands here; nil in the second cell of a wide character.
  public var text: Character?
  /// What the text means; the theme turns it into colours.
  public var role: Role

  /// Puts a cell together, as a rule an empty one.
  public init(text: Character? = " ", role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// A space that means nothing.
  public static let blank = Cell()
}
