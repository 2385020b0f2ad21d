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

  /// What helps to fill a field in, apart from typing.
  public enum Aid: Hashable, Sendable {
    /// A month to pick a day from.
    case calendar
    /// A list of all that can be chosen.
    case list
    /// An editor with room for a long text.
    case editor
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
  /// Letters stay as they are typed, also where the program makes Vietnamese ones: names of accounts.
  public var isPlain: Bool
  /// What a typed text means; nil where that needs no words.
  public var read: @Sendable (String) -> FieldReading?
  /// What completes a typed text, the best first; an empty one asks for all. Nil where anything can be typed.
  public var choices: (@Sendable (String) -> [FieldChoice])?
  /// What helps to fill it in.
  public var aid: Aid?
  /// Why a value cannot be taken, nil where it can.
  public var validate: @Sendable (FormValue) -> String?

  /// Puts a field together.
  public init(
    id: String, label: String, kind: Kind = .text(limit: 500), hint: String = "", isReadonly: Bool = false,
    isProposal: Bool = false, isPlain: Bool = false, aid: Aid? = nil,
    validate: @escaping @Sendable (FormValue) -> String? = { _ in nil },
    read: @escaping @Sendable (String) -> FieldReading? = { _ in nil },
    choices: (@Sendable (String) -> [FieldChoice])? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isReadonly = isReadonly
    self.isProposal = isProposal
    self.isPlain = isPlain
    self.aid = aid ?? (choices == nil ? kind.aid : .list)
    self.read = read
    self.choices = choices
    self.validate = validate
  }
}

extension FormField {
  /// Why a value cannot be taken: what is understood of its text, and what else is asked of it.
  func problem(_ value: FormValue) -> String? {
    if case .text(let text) = value, let reading = read(text), reading.isProblem { return reading.text }
    return validate(value)
  }
}

extension FormField.Kind {
  /// Texts that do not fit into a line are better written in an editor.
  fileprivate var aid: FormField.Aid? {
    if case .text(let limit) = self, limit >= 500 { .editor } else { nil }
  }
}
