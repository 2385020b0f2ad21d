/// What the keys of a word make of it, key by key.
struct TypingState: Hashable {
  let method: TypingMethod
  let placement: TonePlacement
  /// The letters before the caret.
  var letters: [TypedLetter] = []
  /// The letters after it.
  private(set) var tail: [TypedLetter] = []
  private(set) var tone = SyllableTone.level
  /// What the word is without any conversion, before the caret.
  private(set) var plain = ""
  /// What stands after the caret without any conversion.
  let plainTail: String
  /// The word cannot become a Vietnamese syllable: it stays as it was typed.
  private(set) var isForeign = false
  /// Keys whose conversion was taken back: they are letters in the rest of the word.
  private var undone: Set<Unicode.Scalar> = []
  /// Whether all letters before the caret were typed and none was there before.
  private var isAllTyped = true

  /// - Parameters:
  ///   - before: letters that are there already and are no keys.
  ///   - after: those after the caret.
  init(_ method: TypingMethod, _ placement: TonePlacement, before: some Collection<Unicode.Scalar>, after: String) {
    (self.method, self.placement) = (method, placement)
    plainTail = after
    var tones: Set<SyllableTone> = []
    var isReadable = true
    func read(_ scalars: some Sequence<Unicode.Scalar>) -> [TypedLetter] {
      scalars.map { scalar in
        guard let (letter, tone) = TypedLetter.reading(scalar) else {
          isReadable = isReadable && scalar.isASCII
          return TypedLetter(key: scalar)
        }
        if tone != .level { tones.insert(tone) }
        return letter
      }
    }
    letters = read(before)
    tail = read(after.unicodeScalars)
    for scalar in before { plain.unicodeScalars.append(scalar) }
    isAllTyped = letters.isEmpty
    tone = tones.first ?? .level
    isForeign = !isReadable || tones.count > 1 || fit == .none
  }

  var all: [TypedLetter] { letters + tail }
  /// Whether a conversion was taken back in this word.
  var hasUndone: Bool { !undone.isEmpty }
  var fit: SyllableTable.Fit { SyllableTable.standard.fit(all, tone) }

  /// Whether the word has no vowel: `QĐ`, `HĐND`, or a word that has only begun.
  var isAbbreviation: Bool { !all.contains(where: \.isVowel) }

  /// Whether any key became something else than its letter.
  var isConverted: Bool { tone != .level || all.contains { $0.mark != .none } }

  /// Takes a key.
  mutating func apply(_ key: Unicode.Scalar) {
    guard !isForeign else { return plain.unicodeScalars.append(key) }
    let small = key.properties.isUppercase ? key.properties.lowercaseMapping.unicodeScalars.first ?? key : key
    let effect = undone.contains(small) ? .none : method.effect(of: small)
    switch effect {
    case .tone(let tone) where letters.contains(where: \.isVowel): setTone(tone, key, small)
    case .mark(let targets): setMark(targets, key, small)
    case .none, .tone: append(key)
    }
  }

  private mutating func setTone(_ tone: SyllableTone, _ key: Unicode.Scalar, _ small: Unicode.Scalar) {
    guard tone != self.tone else { return tone == .level ? append(key) : takeBack(key, small) { $0.tone = .level } }
    var changed = self
    changed.tone = tone
    if !accept(changed, key) { append(key) }
  }

  private mutating func setMark(
    _ targets: [TypingEffect.MarkedLetter], _ key: Unicode.Scalar, _ small: Unicode.Scalar
  ) {
    if targets.first?.mark == .stroke { return setStroke(key, small) }
    let vowels = letters.indices.filter { letters[$0].isVowel }
    for index in vowels.reversed() {
      guard let target = targets.first(where: { $0.base == letters[index].base }), letters[index].mark != target.mark
      else { continue }
      var changed = self
      changed.mark(index, target.mark)
      if accept(changed, key) { return }
    }
    let marked = vowels.filter { index in
      targets.contains { $0.base == letters[index].base && $0.mark == letters[index].mark }
    }
    if !marked.isEmpty { return takeBack(marked, key, small) }
    if small == "w" {
      var changed = self
      changed.letters.append(TypedLetter(UInt8(ascii: "u"), .horn, isCapital: key != small))
      changed.letters[letters.count].isOfW = true
      if accept(changed, key) { return }
    }
    append(key)
  }

  private mutating func mark(_ index: Int, _ mark: LetterMark) {
    let u = UInt8(ascii: "u")
    letters[index].mark = mark
    letters[index].isHornShared = false
    guard index > 0, letters[index].base == UInt8(ascii: "o"), letters[index - 1].base == u else { return }
    let isOfQu = index > 1 && letters[index - 2].base == UInt8(ascii: "q")
    if mark == .horn, letters[index - 1].mark == .none, !isOfQu {
      letters[index - 1].mark = .horn
      letters[index - 1].isHornShared = true
    } else if mark != .horn, letters[index - 1].isHornShared {
      letters[index - 1].mark = .none
      letters[index - 1].isHornShared = false
    }
  }

  /// `dd` anywhere in an abbreviation; in a syllable the initial, wherever the second key comes.
  private mutating func setStroke(_ key: Unicode.Scalar, _ small: Unicode.Scalar) {
    let d = UInt8(ascii: "d")
    let place = isAbbreviation ? letters.indices.last : letters.indices.first
    guard let place, letters[place].base == d else { return append(key) }
    guard letters[place].mark == .none else {
      return takeBack(key, small) { $0.letters[place].mark = .none }
    }
    var changed = self
    changed.letters[place].mark = .stroke
    if !accept(changed, key) { append(key) }
  }

  /// Takes over a changed word that can still be one.
  private mutating func accept(_ changed: TypingState, _ key: Unicode.Scalar) -> Bool {
    guard changed.fit != .none else { return false }
    self = changed
    plain.unicodeScalars.append(key)
    return true
  }

  private mutating func append(_ key: Unicode.Scalar) {
    // An abbreviation that goes on with a vowel keeps its `đ`.
    let shown = isAbbreviation ? render().before : plain
    letters.append(TypedLetter(key: key))
    plain.unicodeScalars.append(key)
    guard fit == .none else { return }
    isForeign = true
    plain = shown
    plain.unicodeScalars.append(key)
  }

  /// The same key once more takes its marks back and stands for itself.
  private mutating func takeBack(_ marked: [Int], _ key: Unicode.Scalar, _ small: Unicode.Scalar) {
    guard let index = marked.last, letters[index].isOfW else {
      return takeBack(key, small) { state in
        for index in marked { (state.letters[index].mark, state.letters[index].isHornShared) = (.none, false) }
      }
    }
    // What one `w` made, the second turns into a `w`.
    let typed = plain
    letters[index] = TypedLetter(UInt8(ascii: "w"), isCapital: letters[index].isCapital)
    undone.insert(small)
    plain = isAllTyped ? typed : render().before
    isForeign = fit == .none
  }

  /// The same key once more takes back what it did and stands for itself.
  private mutating func takeBack(
    _ key: Unicode.Scalar, _ small: Unicode.Scalar, _ change: (inout TypingState) -> Void
  ) {
    let typed = plain
    undone.insert(small)
    change(&self)
    plain = render().before
    append(key)
    if isAllTyped { plain = typed }
  }
}
