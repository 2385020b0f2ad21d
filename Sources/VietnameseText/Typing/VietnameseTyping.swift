/// Turns the keys of a word into Vietnamese letters while it is typed (bộ gõ): Telex or VNI.
///
/// It holds the word the caret is in, and nothing else of the text. What cannot be a Vietnamese syllable stays as it was
/// typed. Where letters come composed already, a system's input method is at work: then it only follows.
public struct VietnameseTyping: Hashable, Sendable {
  /// How letters are typed.
  public let method: TypingMethod
  /// Where the tone stands.
  public let placement: TonePlacement
  /// Whether letters came composed, so that nothing is converted any more.
  public private(set) var isPassive = false
  /// The word as it is shown.
  public private(set) var word = TypedWord()

  /// What stood before the caret when the word was begun.
  private var given = ""
  /// What stood after it.
  private var givenAfter = ""
  /// What was typed since.
  private var keys: [Unicode.Scalar] = []

  /// The keys after which a word is none of Vietnamese for sure; a longer one is left alone.
  private static let longestWord = 32

  /// Begins without a word.
  public init(_ method: TypingMethod, placement: TonePlacement = .modern) {
    self.method = method
    self.placement = placement
  }

  /// How letters are typed and where the tone stands.
  public var style: TypingStyle { TypingStyle(method, placement: placement) }

  /// What stands before the caret with every key as it was typed; nil where nothing was converted.
  public var unconverted: String? {
    guard !isPassive, !keys.isEmpty else { return nil }
    let typed = given + String(String.UnicodeScalarView(keys))
    return typed == word.before ? nil : typed
  }

  /// Whether a character belongs to a word: letters, digits and combining marks.
  public static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || 48...57 ~= scalar.value || VietnameseText.isCombiningMark(scalar.value)
  }

  /// Takes up a word that is there already, composed or not; empty where the caret stands in none.
  public mutating func begin(_ word: TypedWord = TypedWord()) {
    given = VietnameseText.compose(word.before)
    givenAfter = VietnameseText.compose(word.after)
    keys = []
    self.word = TypedWord(before: given, after: givenAfter)
  }

  /// Takes a typed character and says what the word is now.
  ///
  /// A character that belongs to no word ends the word and is none of it.
  @discardableResult
  public mutating func type(_ scalar: Unicode.Scalar) -> TypedWord {
    guard Self.isOfWord(scalar) else {
      begin()
      return word
    }
    if !scalar.isASCII { isPassive = true }
    guard !isPassive, keys.count + given.unicodeScalars.count < Self.longestWord else {
      begin(TypedWord(before: word.before + String(Character(scalar)), after: word.after))
      return word
    }
    keys.append(scalar)
    word = state.render()
    return word
  }

  /// Takes the last character before the caret away and says what the word is now.
  ///
  /// In a word that was left alone the last key is taken back, and with it what made the word foreign.
  @discardableResult
  public mutating func backspace() -> TypedWord {
    let shorter = String(word.before.dropLast())
    var earlier = self
    if !isPassive, earlier.keys.popLast() != nil {
      let state = earlier.state
      // A slip of the finger is undone: the word is what it was before.
      let wasSlip = self.state.isForeign && !state.isForeign && !self.state.hasUndone
      if wasSlip || state.render().before == shorter {
        earlier.word = state.render()
        self = earlier
        return word
      }
    }
    begin(TypedWord(before: shorter, after: word.after))
    return word
  }

  /// Ends the word: what was converted and is no whole syllable after all becomes again what was typed.
  @discardableResult
  public mutating func end() -> TypedWord {
    let state = state
    let isOwn = !isPassive && !keys.isEmpty && given.isEmpty && !state.isForeign && !state.isAbbreviation
    if isOwn, state.isConverted, !state.hasUndone, state.shownFit != .whole {
      word.before = String(String.UnicodeScalarView(keys))
    }
    let ended = word
    begin()
    return ended
  }

  private var state: TypingState {
    var state = TypingState(method, placement, before: given.unicodeScalars, after: givenAfter)
    for key in keys { state.apply(key) }
    return state
  }
}
