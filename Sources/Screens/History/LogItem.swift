import Emulation

/// One act of the journal, as it is shown.
public struct LogItem: Hashable, Sendable {
  public var id: ActID
  public var signature: Signature
  public var kind: ActKind
  /// In the words of the person; empty when nobody asked.
  public var why: String
  /// The act that this one takes back.
  public var reverts: ActID?
  /// The records it changed.
  public var records: [RecordKey]
  /// How many records it put in, where the journal does not name each.
  public var count: Int?
  /// What more there is to say of it than its kind.
  public var detail = ActDetail()

  public init(
    id: ActID, signature: Signature, kind: ActKind, why: String = "", reverts: ActID? = nil, records: [RecordKey],
    count: Int? = nil
  ) {
    self.id = id
    self.signature = signature
    self.kind = kind
    self.why = why
    self.reverts = reverts
    self.records = records
    self.count = count
  }
}

/// One version of a record, as it is shown.
public struct VersionItem: Hashable, Sendable {
  public var item: LogItem
  /// The record's number of saved changes.
  public var revision: Int
  /// Whether the record was taken away.
  public var isRemoved: Bool
  /// What changed against the version before; nil where that is not known.
  public var changes: [FieldChange]?

  public init(item: LogItem, revision: Int, isRemoved: Bool = false, changes: [FieldChange]?) {
    self.item = item
    self.revision = revision
    self.isRemoved = isRemoved
    self.changes = changes
  }
}

/// One field before and after.
public struct FieldChange: Hashable, Sendable {
  /// The names of the file's members from the record down; list elements by what they call themselves.
  public var path: [String]
  /// The texts of a list, or one; nil where the field was not there.
  public var before: [String]?
  /// The texts of a list, or one; nil where the field is there no more.
  public var after: [String]?

  public init(path: [String], before: [String]?, after: [String]?) {
    self.path = path
    self.before = before
    self.after = after
  }
}

/// The journal as the screens reach it.
public struct HistoryServices {
  /// The newest acts of the journal, at most so many.
  public var log: (Int) -> Result<[LogItem], SaveFailure>
  /// All versions of a record, the newest first.
  public var versions: (RecordKey) -> Result<[VersionItem], SaveFailure>
  /// A record as it was in a version; nil when that version has none.
  public var record: (RecordKey, Int) -> Result<AnyRecord?, SaveFailure>

  public init(
    log: @escaping (Int) -> Result<[LogItem], SaveFailure>,
    versions: @escaping (RecordKey) -> Result<[VersionItem], SaveFailure>,
    record: @escaping (RecordKey, Int) -> Result<AnyRecord?, SaveFailure>
  ) {
    self.log = log
    self.versions = versions
    self.record = record
  }

  /// A program without a journal.
  public static var none: HistoryServices {
    HistoryServices(log: { _ in .success([]) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) })
  }
}
