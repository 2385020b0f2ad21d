import VietnameseText

/// The answer to one field while it is being given.
enum FormEntry: Hashable, Sendable {
  case text(TextField)
  case choice(Int?, names: [String])
  case toggle(Bool)

  init(_ kind: FormField.Kind, value: FormValue?) {
    switch kind {
    case .text(let limit): self = .text(TextField(value?.text ?? "", limit: limit))
    case .choice(let names):
      let index = value?.choice.flatMap { names.indices.contains($0) ? $0 : nil }
      self = .choice(index, names: names)
    case .toggle: self = .toggle(value?.isOn ?? false)
    }
  }

  var value: FormValue {
    switch self {
    case .text(let field): .text(field.text)
    case .choice(let index, _): .choice(index)
    case .toggle(let isOn): .toggle(isOn)
    }
  }

  /// Nothing more is typed into the word at the caret.
  mutating func endWord() {
    guard case .text(var field) = self else { return }
    field.endWord()
    self = .text(field)
  }

  /// Puts another text in place, as one step that can be undone.
  ///
  /// - Returns: the number of characters left out.
  mutating func replace(with text: String) -> Int {
    guard case .text(var field) = self else { return 0 }
    let line = singleLine(text)
    field.replace(with: String(line.prefix(field.limit)))
    self = .text(field)
    return max(0, line.count - field.limit)
  }

  mutating func handle(_ event: Event) -> TextFieldOutcome {
    switch self {
    case .text(var field):
      let outcome = field.handle(event)
      self = .text(field)
      return outcome
    case .choice(let index, let names):
      guard !names.isEmpty else { return .ignored }
      switch event {
      case .key(.right), .key(.text(" ")): self = .choice(((index ?? -1) + 1) % names.count, names: names)
      case .key(.left): self = .choice(((index ?? names.count) - 1 + names.count) % names.count, names: names)
      case .key(.backspace), .key(.delete): self = .choice(nil, names: names)
      default: return .ignored
      }
      return .changed
    case .toggle(let isOn):
      switch event {
      case .key(.left), .key(.right), .key(.text(" ")): self = .toggle(!isOn)
      default: return .ignored
      }
      return .changed
    }
  }

  func draw(on canvas: inout Canvas, in rect: Rect, role: Role, isFocused: Bool) {
    switch self {
    case .text(let field):
      field.draw(on: &canvas, in: rect, role: role, isFocused: isFocused)
    case .choice(let index, let names):
      let name = index.map { names[$0] } ?? ""
      let text = "\(canvas.glyphs.arrowLeft) \(name) \(canvas.glyphs.arrowRight)"
      canvas.put(text, row: rect.row, column: rect.column, width: rect.columns, role: role)
    case .toggle(let isOn):
      let text = isOn ? "[\(canvas.glyphs.tick)]" : "[ ]"
      canvas.put(text, row: rect.row, column: rect.column, width: rect.columns, role: role)
    }
  }
}
