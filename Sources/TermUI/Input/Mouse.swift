/// What the mouse did, where the terminal tells it.
public struct Mouse: Hashable, Sendable {
  /// What a person does with a mouse that means something here.
  public enum Kind: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The wheel was turned by so many rows, up where the number is negative.
    case wheel(rows: Int)
  }

  /// What it did.
  public var kind: Kind
  /// Where, in cells of the window.
  public var place: Position
  /// Whether the same place was pressed a moment ago.
  public var isDouble: Bool

  /// Puts together what the mouse did.
  public init(_ kind: Kind, at place: Position, isDouble: Bool = false) {
    self.kind = kind
    self.place = place
    self.isDouble = isDouble
  }
}
