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
  /// The SHA-256 of its line; empty where nobody knows.
  public var sum: String
  /// Whose personal data it was about, and which fields of them.
  public var personal: PersonalDeed?
  /// What more there is to say of it than its kind.
  public var detail = ActDetail()

  public init(
    id: ActID, signature: Signature, kind: ActKind, why: String = "", reverts: ActID? = nil, records: [RecordKey],
    count: Int? = nil, sum: String = "", personal: PersonalDeed? = nil
  ) {
    self.id = id
    self.signature = signature
    self.kind = kind
    self.why = why
    self.reverts = reverts
    self.records = records
    self.count = count
    self.sum = sum
    self.personal = personal
  }
}

/// What an act did with personal data, without a value.
public struct PersonalDeed: Hashable, Sendable {
  /// The number of the line in the dossier.
  public var line: Int
  /// The fields that changed; none where the data were looked at or erased.
  public var fields: [PersonalField]

  public init(line: Int, fields: [PersonalField] = []) {
    self.line = line
    self.fields = fields
  }
}

/// One version of a record, as it is shown; or an act on the personal data that belong to it.
public struct VersionItem: Hashable, Sendable {
  public var item: LogItem
  /// The record's number of saved changes; nil for an act on personal data, which makes no version.
  public var revision: Int?
  /// Whether the record was taken away.
  public var isRemoved: Bool
  /// What changed against the version before; nil where that is not known.
  public var changes: [FieldChange]?

  /// What it is called by; nil for an act that made no version.
  public var name: VersionName? { revision.map { VersionName(act: item.id, revision: $0) } }

  public init(item: LogItem, revision: Int?, isRemoved: Bool = false, changes: [FieldChange]?) {
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
