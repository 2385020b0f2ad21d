import VietnameseText

// Vietnamese letters of the program's own (bộ gõ). Where letters come composed, they are taken as they come.
extension TextField {
  /// Ends the word that is being typed: what became no syllable is again what was typed.
  public mutating func endWord() {
    guard var typing, isInWord else { return }
    let word = typing.word
    let ended = typing.end()
    self.typing = typing
    if ended != word { _ = put(ended, over: word) }
    isInWord = false
  }

  /// Takes a letter or digit into the word at the caret.
  mutating func compose(_ scalar: Unicode.Scalar, _ style: TypingStyle) -> TextFieldOutcome {
    guard VietnameseTyping.isOfWord(scalar), !(droppedLetter && scalar.properties.isGraphemeExtend) else {
      return insert(scalar)
    }
    var typing = currentTyping(style)
    let word = typing.word
    let startsWord = startsWord(with: scalar)
    let typed = typing.type(scalar)
    let outcome = put(typed, over: word, startsWord: startsWord)
    isInWord = outcome == .changed
    droppedLetter = !isInWord
    self.typing = typing
    return outcome
  }

  /// Takes the character before the caret away; in a word that is being typed, as its keys were.
  mutating func backspace() -> TextFieldOutcome {
    guard var typing, isInWord, isAt(typing.word), !typing.word.before.isEmpty else {
      return remove(from: caret - 1, to: caret, as: .typing)
    }
    let word = typing.word
    let shorter = typing.backspace()
    self.typing = typing
    droppedLetter = false
    return put(shorter, over: word)
  }

  /// Makes the word before the caret what was typed, and leaves it alone from then on.
  ///
  /// - Returns: nil where nothing was converted.
  mutating func takeBackConversion() -> TextFieldOutcome? {
    guard var typing, isInWord, isAt(typing.word), let typed = typing.unconverted,
      text.count - typing.word.before.count + typed.count <= max(limit, text.count)
    else { return nil }
    let word = typing.word
    history.keep(EditHistory.Step(text: text, caret: caret))
    let plain = TypedWord(before: typed, after: word.after)
    replace(word, with: plain)
    typing.begin(plain)
    self.typing = typing
    return .changed
  }

  private func currentTyping(_ style: TypingStyle) -> VietnameseTyping {
    if let typing, typing.style == style, isInWord, isAt(typing.word) { return typing }
    var typing =
      typing.flatMap { $0.style == style ? $0 : nil } ?? VietnameseTyping(style.method, placement: style.placement)
    typing.begin(wordAtCaret)
    return typing
  }

  private var wordAtCaret: TypedWord {
    func isOfWord(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy(VietnameseTyping.isOfWord) }
    let before = text.prefix(caret).reversed().prefix(while: isOfWord)
    let after = text.dropFirst(caret).prefix(while: isOfWord)
    return TypedWord(before: String(before.reversed()), after: String(after))
  }

  private func isAt(_ word: TypedWord) -> Bool {
    text.prefix(caret).hasSuffix(word.before) && text.dropFirst(caret).hasPrefix(word.after)
  }

  private mutating func put(_ word: TypedWord, over old: TypedWord, startsWord: Bool = false) -> TextFieldOutcome {
    let length = text.count - old.text.count + word.text.count
    guard length <= max(limit, text.count) else { return .cut(1) }
    record(.typing, startsWord: startsWord)
    replace(old, with: word)
    return .changed
  }

  private mutating func replace(_ old: TypedWord, with word: TypedWord) {
    let start = VietnameseText.compose(String(text.prefix(caret - old.before.count)) + word.before)
    let rest = word.after + text.dropFirst(caret + old.after.count)
    text = VietnameseText.compose(start + rest)
    caret = min(start.count, text.count)
  }
}
