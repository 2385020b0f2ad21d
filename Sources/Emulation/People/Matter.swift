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
