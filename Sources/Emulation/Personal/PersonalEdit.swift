/// What an act does with the personal data of one recipient: looks at them, saves them or erases them.
public struct PersonalEdit: Hashable, Sendable {
  /// Whose data.
  public var recipient: RecipientKey
  /// The number of saved changes they had when the act was planned; nil where there were none.
  public var before: Int?
  /// The data as they were then, where they were looked at.
  public var base: PersonalData?
  /// The data after the act; nil where they are only looked at or erased.
  public var after: PersonalData?
  /// Whether fields that somebody else changed meanwhile, and this does not, stay as they are then.
  public var keepsOthers = false

  /// Puts an edit together.
  public init(_ recipient: RecipientKey, before: Int? = nil, base: PersonalData? = nil, after: PersonalData? = nil) {
    self.recipient = recipient
    self.before = before
    self.base = base
    self.after = after
  }

  /// The same without any value.
  public var withoutContent: PersonalEdit { PersonalEdit(recipient, before: before) }
}
