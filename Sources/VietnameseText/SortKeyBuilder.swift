/// Builds the bytes of one sort key, syllable by syllable.
///
/// A syllable is its letters (10 and up), 02, its tones (11 to 15), 01; after the last one comes 00 and the case of
/// each letter. Every mark is lower than what may stand in its place, so a beginning comes before what continues it.
struct SortKeyBuilder {
  private enum Mark {
    static let end: UInt8 = 0
    static let syllable: UInt8 = 1
    static let tones: UInt8 = 2
    static let number: UInt8 = 0x10
    static let firstLetter: UInt8 = 0x20
    static let otherScript: UInt8 = 0xF0
  }

  /// The 29 letters and, in their Latin places, f j w z.
  private static let alphabet: [UInt32: UInt8] = {
    var weights: [UInt32: UInt8] = [:]
    for (index, letter) in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars.enumerated() {
      weights[letter.value] = Mark.firstLetter + UInt8(truncatingIfNeeded: index)
    }
    return weights
  }()

  private var bytes: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []
  private var hasLetters = false
  private let table = LetterTable.latin

  init(capacity: Int) {
    bytes.reserveCapacity(capacity * 2 + 8)
  }

  mutating func append(_ scalars: some Collection<Unicode.Scalar>) {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if Self.isDigit(scalar) {
        let end = scalars[index...].firstIndex { !Self.isDigit($0) } ?? scalars.endIndex
        appendNumber(scalars[index..<end])
        index = end
      } else {
        appendLetter(scalar)
        index = scalars.index(after: index)
      }
    }
  }

  mutating func endSyllable() {
    guard hasLetters else { return }
    bytes.append(Mark.tones)
    bytes.append(contentsOf: tones)
    bytes.append(Mark.syllable)
    tones.removeAll(keepingCapacity: true)
    hasLetters = false
  }

  mutating func finish() -> SortKey {
    endSyllable()
    bytes.append(Mark.end)
    bytes.append(contentsOf: cases)
    return SortKey(bytes: bytes)
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar) {
    var letter = table.lower(scalar.value) ?? scalar.value
    if let tone = Self.tone(of: letter) {
      tones.append(tone)
      return
    }
    // Marks come off one by one until a letter of the alphabet is left; `ệ` is a circumflex on `ẹ`.
    var shape: UInt32?
    while Self.alphabet[letter] == nil, let (base, mark) = table.split(letter) {
      if let tone = Self.tone(of: mark) { tones.append(tone) } else { shape = mark }
      letter = base
    }
    if let shape, let shaped = table.composite(base: letter, mark: shape), Self.alphabet[shaped] != nil {
      letter = shaped
    }
    if let weight = Self.alphabet[letter] {
      bytes.append(weight)
      cases.append(table.lower(scalar.value) == scalar.value ? 1 : 2)
      hasLetters = true
    } else if scalar.properties.isAlphabetic {
      bytes.append(Mark.otherScript)
      for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: letter >> UInt32(shift))) }
      hasLetters = true
    } else {
      endSyllable()
    }
  }

  private mutating func appendNumber(_ digits: some Collection<Unicode.Scalar>) {
    let value = digits.drop { $0 == "0" }
    bytes.append(Mark.number)
    bytes.append(UInt8(clamping: value.count))
    bytes.append(contentsOf: value.map { UInt8(truncatingIfNeeded: $0.value) })
    cases.append(UInt8(clamping: digits.count - value.count))
    hasLetters = true
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 48...57 ~= scalar.value }

  /// The rank of a tone mark: huyền, hỏi, ngã, sắc, nặng.
  private static func tone(of mark: UInt32) -> UInt8? {
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
