/// Where one letter stands in the order of Vietnamese lists.
struct LetterWeight: Sendable {
  /// The place in the alphabet, from 0.
  let rank: UInt8
  /// The tone, 0 for none.
  let tone: UInt8
  let isCapital: Bool

  /// The weight of each scalar of the letter table, nil for what is no letter of the alphabet.
  static let all: [LetterWeight?] = LetterTable.scalars.map { LetterWeight($0) }

  /// The 29 letters and, in their Latin places, f j w z.
  private static let alphabet: [UInt32: UInt8] = {
    var ranks: [UInt32: UInt8] = [:]
    for (index, letter) in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars.enumerated() {
      ranks[letter.value] = UInt8(truncatingIfNeeded: index)
    }
    return ranks
  }()

  private init?(_ scalar: Unicode.Scalar) {
    let table = LetterTable.latin
    var letter = table.lower(scalar.value) ?? scalar.value
    isCapital = letter != scalar.value
    // Marks come off one by one until a letter of the alphabet is left; `ệ` is a circumflex on `ẹ`.
    var shape: UInt32?
    var tone: UInt8 = 0
    while Self.alphabet[letter] == nil, let (base, mark) = table.split(letter) {
      if let found = Self.tone(of: mark) { tone = found } else { shape = mark }
      letter = base
    }
    if let shape, let shaped = table.composite(base: letter, mark: shape), Self.alphabet[shaped] != nil {
      letter = shaped
    }
    guard let rank = Self.alphabet[letter] else { return nil }
    self.rank = rank
    self.tone = tone
  }

  /// The rank of a tone mark: huyền, hỏi, ngã, sắc, nặng.
  static func tone(of mark: UInt32) -> UInt8? {
    switch mark {
    case 0x300: 0x11
    case 0x309: 0x12
    case 0x303: 0x13
    case 0x301: 0x14
    case 0x323: 0x15
    default: nil
    }
  }
}
