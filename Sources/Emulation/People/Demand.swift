/// A right that is needed, and for what.
public struct Demand: Hashable, Sendable {
  /// The right that is needed.
  public var right: Right
  /// What it is needed for.
  public var matter: Matter

  /// Says which right is needed for what.
  public init(_ right: Right, on matter: Matter = Matter()) {
    self.right = right
    self.matter = matter
  }
}
