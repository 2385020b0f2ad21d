/// Builds the bytes of one sort key, syllable by syllable.
///
/// A syllable is its letters (10 and up), 02, its tones (11 to 15), 01; after the last one come 00 and the case of
/// each letter. Every mark is lower than what may stand in its place, so a beginning comes before what continues it.
struct CollationKeyBuilder {
  private enum Mark {
    static let end: UInt8 = 0
    static let syllable: UInt8 = 1
    static let tones: UInt8 = 2
    static let number: UInt8 = 0x10
    static let firstLetter: UInt8 = 0x20
    static let otherScript: UInt8 = 0xF0
  }

  private var bytes: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []
  private var hasLetters = false
  private let weights = LetterWeight.all

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

  mutating func finish() -> CollationKey {
    endSyllable()
    bytes.append(Mark.end)
    bytes.append(contentsOf: cases)
    return CollationKey(bytes: bytes)
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar) {
    if let tone = LetterWeight.tone(of: scalar.value) {
      tones.append(tone)
    } else if let slot = LetterTable.slot(of: scalar.value), let letter = weights[slot] {
      bytes.append(Mark.firstLetter + letter.rank)
      if letter.tone != 0 { tones.append(letter.tone) }
      cases.append(letter.isCapital ? 2 : 1)
      hasLetters = true
    } else if scalar.value >= 0x80, scalar.properties.isAlphabetic {
      bytes.append(Mark.otherScript)
      for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: scalar.value >> UInt32(shift))) }
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
}
