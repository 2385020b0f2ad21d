/// A change that was found right, and what it does to the records: the piece that is saved as a whole.
public struct Act: Hashable, Sendable {
  public var kind: ActKind
  /// Why it was done, in the words of the person; empty when nobody asked.
  public var why: String
  /// The act that this one takes back.
  public var reverts: ActID?
  /// Each record before and after; before is nil for a new record, after is nil for one taken back.
  public var edits: [RecordEdit]
  /// Which act of the journal it is, once it is saved.
  public var id: ActID?
  /// What is done with somebody's personal data; such an act has no edits.
  public var personal: PersonalEdit?
  /// What the person asked for, so that it can be planned anew when somebody else is quicker; not in the journal.
  public var change: Change?
  /// The rights it needs, which taking it back needs too; not in the journal.
  public var demands: [Demand] = []
  /// The account the rights came from: the act is saved only while that is as it was; not in the journal.
  public var reliesOn: AnyRecord?
  /// Whether a record gets what only one may have, so that others' records matter; not in the journal.
  public var claimsAnew = false
  /// Of an act that takes back or does again: what that was in the first place; not in the journal.
  public var reversal: Reversal?

  public init(
    _ kind: ActKind = .fill, why: String = "", reverts: ActID? = nil, edits: [RecordEdit], id: ActID? = nil,
    change: Change? = nil, personal: PersonalEdit? = nil
  ) {
    self.kind = kind
    self.why = why
    self.reverts = reverts
    self.edits = edits
    self.id = id
    self.change = change
    self.personal = personal
  }

  /// An act on personal data alone.
  public init(_ kind: ActKind = .fill, why: String = "", personal: PersonalEdit) {
    self.init(kind, why: why, edits: [], personal: personal)
  }

  /// The records as they are after the act.
  public var records: [AnyRecord] { edits.compactMap(\.after) }

  /// The names of records the act takes away.
  public var removed: [RecordKey] { edits.compactMap { $0.after == nil ? $0.before?.key : nil } }
}

/// One record before and after an act; the store gives `after` the revision that follows the one of `before`.
public struct RecordEdit: Hashable, Sendable {
  public var before: AnyRecord?
  public var after: AnyRecord?

  public init(before: AnyRecord?, after: AnyRecord?) {
    self.before = before
    self.after = after
  }

  /// Which record it is; nil when there is neither a before nor an after.
  public var key: RecordKey? { after?.key ?? before?.key }

  /// The record as it is once saved: with the revision that follows the one of `before`; nil when it is taken away.
  public var saved: AnyRecord? { after?.with(revision: (before?.revision ?? 0) + 1) }
}

/// Who does an act, and when.
public struct Signature: Hashable, Sendable {
  /// The account of the person.
  public var author: String
  public var at: Moment

  public init(author: String, at: Moment) {
    self.author = author
    self.at = at
  }
}
