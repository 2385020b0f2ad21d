/// How Vietnamese letters are typed on a keyboard that has none (kiểu gõ).
public enum TypingMethod: String, Hashable, Sendable, CaseIterable {
  /// Letters: `aa`, `aw`, `dd`, and `s f r x j` for the tones.
  case telex
  /// Digits: `a6`, `a8`, `d9`, and `1` to `5` for the tones.
  case vni
}

/// Where the tone stands in `oa`, `oe` and `uy` at the end of a syllable (kiểu đặt dấu).
public enum TonePlacement: String, Hashable, Sendable, CaseIterable {
  /// On the second vowel (kiểu mới): `hoà`, `thuý`.
  case modern
  /// On the first vowel (kiểu cũ): `hòa`, `thúy`.
  case classic
}

/// What a key asks for besides standing for itself.
enum TypingEffect: Hashable {
  /// Nothing: it is a letter, a digit or something else.
  case none
  /// The tone of the syllable; the level tone takes a tone away.
  case tone(SyllableTone)
  /// A mark on one of some letters.
  case mark([MarkedLetter])

  /// A letter and the mark a key gives it.
  struct MarkedLetter: Hashable {
    let base: UInt8
    let mark: LetterMark

    init(_ base: Unicode.Scalar, _ mark: LetterMark) {
      self.base = UInt8(ascii: base)
      self.mark = mark
    }
  }
}
