/// What a form made of an event.
public enum FormOutcome: Hashable, Sendable {
  /// The event means nothing to a form.
  case ignored
  /// The focus or a caret moved.
  case moved
  /// The value of a field changed.
  case changed(id: String)
  /// Text was over the limit of a field; so many characters were left out.
  case cut(id: String, dropped: Int)
  /// A value was not taken; its field has the focus and its message is shown.
  case refused(id: String)
  /// All values are valid and are to be taken.
  case submitted
  /// The form is to be left without taking the values.
  case cancelled
}

/// Questions one below the other, with their answers as far as they are typed.
public struct Form: Sendable {
  /// Its fields from the top.
  public let fields: [FormField]
  /// The index of the field that answers keys.
  public internal(set) var focus: Int {
    didSet { closeSuggestions() }
  }
  /// The messages of the fields whose values were refused, by field id.
  public internal(set) var messages: [String: String] = [:]
  var entries: [FormEntry]
  /// The fields whose proposed value nobody has touched yet.
  var proposals: Set<String>
  /// What completes the text of the field with the focus.
  var suggestions: [FieldChoice] = []
  /// The one that Enter takes, nil while the field has the cursor.
  var suggestion: Int?

  /// - Parameter values: the starting values by field id; a missing one, or one of another kind, starts empty.
  public init(fields: [FormField], values: [String: FormValue] = [:]) {
    self.fields = fields
    entries = fields.map { FormEntry($0.kind, value: values[$0.id]) }
    focus = fields.firstIndex { !$0.isReadonly } ?? 0
    proposals = Set(fields.filter(\.isProposal).map(\.id))
  }

  /// The value of a field; an empty text where there is no such field.
  public subscript(id: String) -> FormValue {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return .text("") }
    return entries[index].value
  }

  /// All values by field id.
  public var values: [String: FormValue] {
    Dictionary(zip(fields.map(\.id), entries.map(\.value))) { first, _ in first }
  }

  /// Sets a value, for instance one that follows from another field.
  public mutating func set(_ value: FormValue, for id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index] = FormEntry(fields[index].kind, value: value)
    messages[id] = nil
  }

  /// Shows a message at a field and moves the focus there, for rules the owner checks.
  public mutating func refuse(_ message: String, at id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    messages[id] = message
    focus = index
  }

  /// Answers an event: Enter accepts and goes on, in the last field it submits; F12 and Ctrl-S submit anywhere.
  public mutating func handle(_ event: Event) -> FormOutcome {
    guard fields.indices.contains(focus) else { return event == .key(.escape) ? .cancelled : .ignored }
    if case .wheel = event { return .ignored }
    if case .click(let thing, _) = event { return answerClick(on: thing) }
    guard case .key(let key) = event else { return change(event) }
    if let outcome = answerSuggestions(key) { return outcome }
    switch key {
    case .escape: return .cancelled
    case .function(12), .control("s"): return submit()
    case .enter:
      if let refused = check(focus) { return refused }
      guard let next = neighbour(1) else { return submit() }
      focus = next
      return .moved
    case .tab, .down: return leave(to: neighbour(1))
    case .backTab, .up: return leave(to: neighbour(-1))
    default: return change(event)
    }
  }

  private mutating func change(_ event: Event) -> FormOutcome {
    let field = fields[focus]
    guard !field.isReadonly else { return .ignored }
    if proposals.remove(field.id) != nil, event.isTyped {
      entries[focus] = FormEntry(field.kind, value: nil)
    }
    let outcome = entries[focus].handle(field.isPlain ? event.uncomposed : event)
    switch outcome {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed: messages[field.id] = nil
    case .cut(let count): return .cut(id: field.id, dropped: count)
    }
    suggest()
    return .changed(id: field.id)
  }

  /// A click goes to a field, or takes what completes the text of the one with the focus.
  private mutating func answerClick(on thing: ClickTarget.Thing) -> FormOutcome {
    switch thing {
    case .field(let index) where fields.indices.contains(index) && !fields[index].isReadonly:
      return index == focus ? .moved : leave(to: index)
    case .cell(let row, _) where suggestions.indices.contains(row): return answer(suggestions[row].text)
    default: return .ignored
    }
  }

  /// Leaving a field checks it, but holds nobody in it.
  private mutating func leave(to index: Int?) -> FormOutcome {
    let field = fields[focus]
    settle(focus)
    messages[field.id] = field.problem(entries[focus].value)
    if let index { focus = index }
    return .moved
  }

  private mutating func check(_ index: Int) -> FormOutcome? {
    let field = fields[index]
    if !field.isReadonly { settle(index) }
    messages[field.id] = field.isReadonly ? nil : field.problem(entries[index].value)
    return messages[field.id] == nil ? nil : .refused(id: field.id)
  }

  /// Shows in full what is understood of a text that is done.
  private mutating func settle(_ index: Int) {
    entries[index].endWord()
    guard case .text(let text) = entries[index].value, let settled = fields[index].read(text)?.settled, settled != text
    else { return }
    _ = entries[index].replace(with: settled)
  }

  private mutating func submit() -> FormOutcome {
    var first: Int?
    for index in fields.indices where check(index) != nil { first = first ?? index }
    guard let first else { return .submitted }
    focus = first
    return .refused(id: fields[first].id)
  }

  private func neighbour(_ step: Int) -> Int? {
    var index = focus + step
    while fields.indices.contains(index) {
      if !fields[index].isReadonly { return index }
      index += step
    }
    return nil
  }
}

extension Event {
  /// Whether it brings text into a field.
  fileprivate var isTyped: Bool {
    switch self {
    case .key(.text), .composed, .paste: true
    default: false
    }
  }
}
