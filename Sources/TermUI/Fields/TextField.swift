import VietnameseText

/// What a text field made of an event.
public enum TextFieldOutcome: Hashable, Sendable {
  /// The event means nothing to a text field.
  case ignored
  /// The caret moved, or the key asked for a move there is no room for.
  case moved
  /// The text changed.
  case changed
  /// The text would have grown over the limit; so many characters were left out.
  case cut(Int)
}

/// One line of text being typed.
///
/// The text is kept composed: a letter and its marks are one character however they were typed, and Backspace
/// takes it whole. Input methods that send backspaces and new letters in one burst are served key by key, in order.
public struct TextField: Hashable, Sendable {
  /// The text, without control characters.
  public internal(set) var text: String
  /// The number of characters before the caret.
  public internal(set) var caret: Int
  /// The most characters the text may have.
  public let limit: Int
  var history = EditHistory()
  /// The last typed letter found no room: its marks must not fall on the letter before it.
  var droppedLetter = false
  /// What makes Vietnamese letters of the keys, nil as long as none came that was to be.
  var typing: VietnameseTyping?
  /// Whether the word of `typing` is the one the caret is in.
  var isInWord = false

  /// - Parameter limit: the most characters the text may have; a longer starting text is kept as it is.
  public init(_ text: String = "", limit: Int = 4_000) {
    self.text = VietnameseText.compose(text)
    self.limit = limit
    caret = self.text.count
  }

  /// Answers an event.
  public mutating func handle(_ event: Event) -> TextFieldOutcome {
    switch event {
    case .key(let key): handle(key)
    case .composed(let scalar, let style): compose(scalar, style)
    case .paste(let text): paste(text)
    case .resize, .wake, .mouse, .click, .wheel: .ignored
    }
  }

  /// Answers a key.
  public mutating func handle(_ key: Key) -> TextFieldOutcome {
    switch key {
    case .text(let scalar): return insert(scalar)
    case .backspace: return backspace()
    case .delete: return remove(from: caret, to: caret + 1, as: .removal)
    case .control("k"): return remove(from: caret, to: text.count, as: .removal)
    case .control("u"): return remove(from: 0, to: caret, as: .removal)
    case .control("w"): return remove(from: wordStart, to: caret, as: .removal)
    case .control("z"): return takeBackConversion() ?? restore { $0.undo($1) }
    case .control("y"): return restore { $0.redo($1) }
    case .left: moveCaret(to: caret - 1)
    case .right: moveCaret(to: caret + 1)
    case .home, .control("a"): moveCaret(to: 0)
    case .end, .control("e"): moveCaret(to: text.count)
    case .controlLeft, .alt("b"): moveCaret(to: wordStart)
    case .controlRight, .alt("f"): moveCaret(to: wordEnd)
    default: return .ignored
    }
    return .moved
  }

  /// Replaces the whole text, as one step that can be undone; the caret goes to its end.
  public mutating func replace(with text: String) {
    isInWord = false
    record(.replacement)
    self.text = VietnameseText.compose(text)
    caret = self.text.count
  }

  mutating func insert(_ scalar: Unicode.Scalar) -> TextFieldOutcome {
    guard !scalar.isControl else { return .moved }
    endWord()
    if droppedLetter, scalar.properties.isGraphemeExtend { return .cut(1) }
    record(.typing, startsWord: startsWord(with: scalar))
    let dropped = splice(String(Character(scalar)))
    droppedLetter = dropped > 0
    return dropped > 0 ? .cut(dropped) : .changed
  }

  private mutating func paste(_ pasted: String) -> TextFieldOutcome {
    endWord()
    let line = singleLine(pasted)
    guard !line.isEmpty else { return .moved }
    record(.replacement)
    let dropped = splice(line)
    return dropped > 0 ? .cut(dropped) : .changed
  }

  /// Puts text at the caret as far as the limit allows.
  ///
  /// - Returns: the number of characters left out.
  private mutating func splice(_ inserted: String) -> Int {
    let before = String(text.prefix(caret))
    let after = String(text.dropFirst(caret))
    var start = VietnameseText.compose(before + inserted)
    let dropped = max(0, VietnameseText.compose(start + after).count - max(limit, text.count))
    if dropped > 0 { start = String(start.dropLast(max(0, min(dropped, start.count - before.count)))) }
    text = VietnameseText.compose(start + after)
    caret = min(start.count, text.count)
    return dropped
  }

  mutating func remove(from start: Int, to end: Int, as kind: EditHistory.Kind) -> TextFieldOutcome {
    let length = text.count
    (droppedLetter, isInWord) = (false, false)
    guard start >= 0, start < end, end <= length else { return .moved }
    record(kind)
    text = VietnameseText.compose(String(text.prefix(start)) + String(text.dropFirst(end)))
    caret = min(start, text.count)
    return .changed
  }

  private mutating func moveCaret(to target: Int) {
    // A word that ends shorter than it was takes the caret along.
    let length = text.count
    endWord()
    let target = text.count == length || target < caret ? target : target + text.count - length
    history.interrupt()
    droppedLetter = false
    caret = min(max(0, target), text.count)
  }

  mutating func record(_ kind: EditHistory.Kind, startsWord: Bool = false) {
    history.record(EditHistory.Step(text: text, caret: caret), kind: kind, startsWord: startsWord)
  }

  private mutating func restore(
    _ step: (inout EditHistory, EditHistory.Step) -> EditHistory.Step?
  ) -> TextFieldOutcome {
    isInWord = false
    guard let restored = step(&history, EditHistory.Step(text: text, caret: caret)) else { return .moved }
    text = restored.text
    caret = restored.caret
    return .changed
  }
}
