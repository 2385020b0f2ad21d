/// What an act is about, as far as rights depend on it.
public struct Matter: Hashable, Sendable {
  /// The unit that is scored or that nominates.
  public var unit: Unit.ID?
  /// The bloc it competes in.
  public var bloc: Bloc.ID?

  /// Names what an act is about; nothing where rights do not depend on it.
  public init(unit: Unit.ID? = nil, bloc: Bloc.ID? = nil) {
    self.unit = unit
    self.bloc = bloc
  }
}

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
