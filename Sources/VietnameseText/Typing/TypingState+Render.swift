extension TypingState {
  /// The word as it is shown.
  func render() -> TypedWord {
    guard !isForeign else { return TypedWord(before: plain, after: plainTail) }
    let word = letters + tail
    let start = SyllableTable.standard.rimeStart(word, tone)
    let place = start.flatMap { tone == .level ? nil : tonePlace(word, rime: $0) }
    var before = ""
    var after = ""
    for (index, letter) in word.enumerated() {
      let mark = start.map { shownMark(word, index, rime: $0) } ?? letter.mark
      let scalar = letter.scalar(index == place ? tone : .level, mark: mark)
      if index < letters.count { before.unicodeScalars.append(scalar) } else { after.unicodeScalars.append(scalar) }
    }
    return TypedWord(before: before, after: after)
  }

  /// How much of a syllable the word is as it is shown.
  var shownFit: SyllableTable.Fit {
    guard !isForeign else { return .none }
    guard let start = SyllableTable.standard.rimeStart(all, tone) else { return fit }
    var shown = all
    for index in shown.indices { shown[index].mark = shownMark(all, index, rime: start) }
    return SyllableTable.standard.fit(shown, tone)
  }

  /// `uơ` at the end of a syllable with an initial (`thuở`), `ươ` before all else (`thường`).
  private func shownMark(_ word: [TypedLetter], _ index: Int, rime start: Int) -> LetterMark {
    let letter = word[index]
    guard index == start, letter.base == UInt8(ascii: "u"), index + 1 < word.count,
      word[index + 1].equals(TypedLetter(UInt8(ascii: "o"), .horn))
    else { return letter.mark }
    let isOpen = index + 2 == word.count
    if letter.isHornShared, isOpen, start > 0 { return .none }
    return letter.mark == .none && !isOpen ? .horn : letter.mark
  }

  /// The letter that carries the tone.
  private func tonePlace(_ word: [TypedLetter], rime start: Int) -> Int? {
    let vowels = word.indices[start...].prefix { word[$0].isVowel }
    guard let first = vowels.first, let last = vowels.last else { return nil }
    if let marked = vowels.last(where: { word[$0].mark != .none }) { return marked }
    if last + 1 < word.count { return last }
    switch vowels.count {
    case 1: return first
    case 2:
      let pair = String(decoding: [word[first].base, word[last].base], as: UTF8.self)
      if ["oa", "oe", "uy"].contains(pair) { return placement == .modern ? last : first }
      // What waits for its mark: `iê`, `yê`, `uô`, `uê`.
      return ["ie", "ye", "uo", "ue"].contains(pair) ? last : first
    default: return first + 1
    }
  }
}
