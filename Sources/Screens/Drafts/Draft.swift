import Emulation

/// What somebody is typing and has not saved: plain words and texts, so that it can be kept outside the data.
public struct Draft: Hashable, Sendable {
  /// One field that was typed into.
  public struct Field: Hashable, Sendable {
    /// What its form knows it by.
    public var id: String
    /// What stands before it on the screen.
    public var label: String
    /// The typed text; of a choice its number counted from 0, of a toggle `true` or `false`.
    public var value: String
    /// The value as a person reads it.
    public var shown: String

    /// Puts a field together.
    public init(id: String, label: String, value: String, shown: String? = nil) {
      self.id = id
      self.label = label
      self.value = value
      self.shown = shown ?? value
    }
  }

  /// The word for the kind of form; one this version does not know is kept and only shown.
  public var kind: String
  /// The record that is to be changed.
  public var record: RecordKey
  /// How often that record had been saved when this was typed.
  public var revision: Int
  /// Which part of the record, by names that belong to the kind.
  public var details: [String: String]
  /// The fields that were typed into, in the order of the form.
  public var fields: [Field]
  /// The field with the cursor.
  public var focus: String

  /// Puts a draft together.
  public init(
    kind: String, record: RecordKey, revision: Int, details: [String: String], fields: [Field], focus: String
  ) {
    self.kind = kind
    self.record = record
    self.revision = revision
    self.details = details
    self.fields = fields
    self.focus = focus
  }
}

/// A draft a program left behind that did not end well.
public struct OfferedDraft: Hashable, Sendable, Identifiable {
  /// What it is known by while the program runs.
  public var id: String
  /// When it was typed.
  public var at: Moment
  /// What was typed.
  public var draft: Draft

  /// Puts an offer together.
  public init(id: String, at: Moment, draft: Draft) {
    self.id = id
    self.at = at
    self.draft = draft
  }
}
