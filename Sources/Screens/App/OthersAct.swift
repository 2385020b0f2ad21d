import Emulation

/// What somebody else has saved while this program was open.
public struct OthersAct: Hashable, Sendable {
  public var author: String
  /// The records that changed.
  public var records: [RecordKey]
  public var at: Moment?
  public var kind: ActKind?

  public init(author: String, records: [RecordKey], at: Moment? = nil, kind: ActKind? = nil) {
    self.author = author
    self.records = records
    self.at = at
    self.kind = kind
  }
}
