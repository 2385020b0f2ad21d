/// What a form field holds.
public enum FormValue: Hashable, Sendable {
  case text(String)
  /// The index of the chosen entry, nil for none.
  case choice(Int?)
  case toggle(Bool)

  /// The text of a text field, empty for the other kinds.
  public var text: String {
    if case .text(let text) = self { text } else { "" }
  }

  /// The chosen entry of a choice.
  public var choice: Int? {
    if case .choice(let index) = self { index } else { nil }
  }

  /// Whether a toggle is on.
  public var isOn: Bool { self == .toggle(true) }
}

/// One question of a form.
public struct FormField: Sendable, Identifiable {
  /// What a field takes.
  public enum Kind: Hashable, Sendable {
    /// A line of text of at most `limit` characters.
    case text(limit: Int)
    /// One of several entries, stepped through with Left and Right.
    case choice([String])
    /// On or off.
    case toggle
  }

  /// What the form knows the field by.
  public var id: String
  /// What stands before the field.
  public var label: String
  /// Shown while the field has the focus.
  public var hint: String
  /// What it takes.
  public var kind: Kind
  /// Shown, never changed.
  public var isReadonly: Bool
  /// The starting value is only proposed: what is typed first takes its place as a whole.
  public var isProposal: Bool
  /// Why a value cannot be taken, nil where it can.
  public var validate: @Sendable (FormValue) -> String?

  /// Puts a field together.
  public init(
    id: String, label: String, kind: Kind = .text(limit: 500), hint: String = "", isReadonly: Bool = false,
    isProposal: Bool = false, validate: @escaping @Sendable (FormValue) -> String? = { _ in nil }
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isReadonly = isReadonly
    self.isProposal = isProposal
    self.validate = validate
  }
}
