import Emulation

/// What somebody else has saved while this program was open.
public struct OthersAct: Hashable, Sendable {
  public var author: String
  /// The records that changed.
  public var records: [RecordKey]
  public var at: Moment?
  public var kind: ActKind?
  /// What more there is to say of it than its kind.
  public var detail: ActDetail

  public init(
    author: String, records: [RecordKey], at: Moment? = nil, kind: ActKind? = nil, detail: ActDetail = ActDetail()
  ) {
    self.author = author
    self.records = records
    self.at = at
    self.kind = kind
    self.detail = detail
  }
}
