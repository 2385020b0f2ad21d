import Emulation

/// A saved act.
public struct Saved: Hashable, Sendable {
  /// The act's records with their new revisions.
  public var records: [AnyRecord]
  /// Which act of the journal it is.
  public var act: ActSum?
  /// What has to be said though the act is saved, in the user's language.
  public var warning: String?

  public init(records: [AnyRecord], act: ActSum? = nil, warning: String? = nil) {
    self.records = records
    self.act = act
    self.warning = warning
  }
}
