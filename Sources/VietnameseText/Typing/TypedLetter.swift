/// A letter of a word that is being typed, with its mark and without its tone.
struct TypedLetter: Hashable {
  /// The plain letter, `a` to `z`; anything else where `other` says what.
  var base: UInt8
  var mark: LetterMark = .none
  var isCapital = false
  /// The horn of a `u` that came with the one of the `o` after it: `uow` gives `ươ`, and `thuở` keeps its `u`.
  var isHornShared = false
  /// An `ư` that a `w` alone made.
  var isOfW = false

  var isVowel: Bool { Self.vowels.contains(base) }

  private static let vowels = Array("aeiouy".utf8)

  /// A letter as it stands alone.
  init(_ base: UInt8, _ mark: LetterMark = .none, isCapital: Bool = false) {
    self.base = base
    self.mark = mark
    self.isCapital = isCapital
  }

  /// What a key stands for by itself.
  init(key: Unicode.Scalar) {
    let ascii = UInt8(truncatingIfNeeded: key.value)
    let isCapital = 65...90 ~= ascii
    self.init(isCapital ? ascii | 0x20 : ascii, isCapital: isCapital)
  }

  /// A composed letter and the tone it carries; nil for what is no letter of Vietnamese words.
  static func reading(_ scalar: Unicode.Scalar) -> (letter: TypedLetter, tone: SyllableTone)? {
    if scalar == "đ" { return (TypedLetter(UInt8(ascii: "d"), .stroke), .level) }
    if scalar == "Đ" { return (TypedLetter(UInt8(ascii: "d"), .stroke, isCapital: true), .level) }
    var value = scalar.value
    var letterMark = LetterMark.none
    var tone = SyllableTone.level
    while let (base, mark) = LetterTable.latin.split(value) {
      if let found = SyllableTone(mark: mark), tone == .level {
        tone = found
      } else if let found = LetterMark(mark: mark), letterMark == .none {
        letterMark = found
      } else {
        return nil
      }
      value = base
    }
    guard let ascii = UInt8(exactly: value), 65...90 ~= ascii || 97...122 ~= ascii else { return nil }
    return (TypedLetter(ascii | 0x20, letterMark, isCapital: ascii < 97), tone)
  }

  /// The letter with a tone, composed.
  func scalar(_ tone: SyllableTone = .level, mark: LetterMark? = nil) -> Unicode.Scalar {
    let mark = mark ?? self.mark
    var value = UInt32(isCapital ? base & 0xDF : base)
    if mark == .stroke, base == UInt8(ascii: "d") { value = isCapital ? 0x110 : 0x111 }
    // `ậ` and `ặ` are made of `ạ`, all others of the letter with its mark.
    let isDotFirst = tone == .dot && (mark == .circumflex || mark == .breve)
    for sign in isDotFirst ? [tone.mark, mark.mark] : [mark.mark, tone.mark] {
      guard let sign else { continue }
      value = LetterTable.latin.composite(base: value, mark: sign) ?? value
    }
    return Unicode.Scalar(value) ?? Unicode.Scalar(base)
  }

  /// Whether the letter can still become another one by a mark: an unmarked one can become any of its base.
  func fits(_ other: TypedLetter) -> Bool { base == other.base && (mark == .none || mark == other.mark) }

  /// Whether it is the same letter, whatever its case.
  func equals(_ other: TypedLetter) -> Bool { base == other.base && mark == other.mark }
}
