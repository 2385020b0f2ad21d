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

  /// What it is called by.
  public var name: VersionName { VersionName(act: item.id, revision: revision) }

  public init(item: LogItem, revision: Int, isRemoved: Bool = false, changes: [FieldChange]?) {
    self.item = item
    self.revision = revision
    self.isRemoved = isRemoved
    self.changes = changes
  }
}

/// What a version of a record is called by: the act that made it, since acts are numbered once, and the number of saves
/// that people know it by.
public struct VersionName: Hashable, Sendable {
  public var act: ActID
  public var revision: Int

  public init(act: ActID, revision: Int) {
    self.act = act
    self.revision = revision
  }
}

/// One field before and after.
public struct FieldChange: Hashable, Sendable {
  /// The names of the file's members from the record down; list elements by what they call themselves.
  public var path: [String]
  /// Nil where the field was not there.
  public var before: String?
  /// Nil where the field is there no more.
  public var after: String?

  public init(path: [String], before: String?, after: String?) {
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
  /// A record as it was after an act; nil when it was taken away by that.
  public var record: (RecordKey, ActID) -> Result<AnyRecord?, SaveFailure>

  public init(
    log: @escaping (Int) -> Result<[LogItem], SaveFailure>,
    versions: @escaping (RecordKey) -> Result<[VersionItem], SaveFailure>,
    record: @escaping (RecordKey, ActID) -> Result<AnyRecord?, SaveFailure>
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
