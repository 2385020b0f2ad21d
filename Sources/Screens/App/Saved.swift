import Emulation

/// A saved act.
public struct Saved: Hashable, Sendable {
  /// The act's records with their new revisions.
  public var records: [AnyRecord]
  /// Which act of the journal it is.
  public var act: ActSum?
  /// What has to be said though the act is saved, in the user's language.
  public var warning: String?
  /// What somebody else saved of the same personal data meanwhile, and what was kept.
  public var mergedWith: OthersAct?

  public init(records: [AnyRecord], act: ActSum? = nil, warning: String? = nil, mergedWith: OthersAct? = nil) {
    self.records = records
    self.act = act
    self.warning = warning
    self.mergedWith = mergedWith
  }
}
