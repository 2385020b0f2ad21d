/// What is known about each Latin letter: its parts, its lower case and its letter without marks.
struct LetterTable: Sendable {
  static let latin = LetterTable(rows: CompositionRow.all)

  /// Letters whose stroke or shape is not a combining mark, and the plain letter they are found under.
  private static let strokes: [(letter: UInt32, plain: Character)] = [
    (0x0110, "d"), (0x0111, "d"), (0x00D0, "d"), (0x00F0, "d"), (0x0189, "d"), (0x00D8, "o"), (0x00F8, "o"),
    (0x0141, "l"), (0x0142, "l"), (0x0126, "h"), (0x0127, "h"), (0x0166, "t"), (0x0167, "t"), (0x0131, "i"),
  ]

  /// The scalars the table knows, in the order of their slots.
  static let scalars = (Array(UInt32(0)..<0x250) + Array(UInt32(0x1E00)..<0x1F00)).compactMap(Unicode.Scalar.init)

  /// How many scalars the table knows.
  static let slotCount = 0x350

  /// Base in the upper half, mark in the lower half; zero where a letter has no parts.
  private var parts: [UInt32]
  private var plainLetters: [UInt8]
  private var lowerLetters: [UInt16]
  private var composites: [UInt32: UInt32] = [:]

  init(rows: [CompositionRow]) {
    parts = Array(repeating: 0, count: Self.slotCount)
    plainLetters = Array(repeating: 0, count: Self.slotCount)
    lowerLetters = Array(repeating: 0, count: Self.slotCount)
    for row in rows {
      for (base, letter) in zip(row.bases.unicodeScalars, row.letters.unicodeScalars) {
        composites[base.value << 16 | row.mark] = letter.value
        if let slot = Self.slot(of: letter.value) { parts[slot] = base.value << 16 | row.mark }
      }
    }
    for (slot, scalar) in Self.scalars.enumerated() {
      let value = scalar.value
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      lowerLetters[slot] = UInt16(truncatingIfNeeded: lower.count == 1 ? lower.first?.value ?? value : value)
      let base = root(of: value)
      if base != value || value < 0x80, let ascii = Unicode.Scalar(base), ascii.isASCII {
        plainLetters[slot] = UInt8(truncatingIfNeeded: base | (65...90 ~= base ? 0x20 : 0))
      }
    }
    for (letter, plain) in Self.strokes {
      if let slot = Self.slot(of: letter) { plainLetters[slot] = plain.asciiValue ?? 0 }
    }
    for row in rows {
      for letter in row.letters.unicodeScalars {
        guard let slot = Self.slot(of: letter.value), plainLetters[slot] == 0 else { continue }
        if let base = Self.slot(of: root(of: letter.value)) { plainLetters[slot] = plainLetters[base] }
      }
    }
  }

  /// The letter made of a base and a mark, nil when there is none.
  func composite(base: UInt32, mark: UInt32) -> UInt32? {
    base < 0x2000 ? composites[base << 16 | mark] : nil
  }

  /// The base and the last mark of a letter, nil when it carries none.
  func split(_ value: UInt32) -> (base: UInt32, mark: UInt32)? {
    guard let slot = Self.slot(of: value), parts[slot] != 0 else { return nil }
    return (parts[slot] >> 16, parts[slot] & 0xFFFF)
  }

  /// The lower-case ASCII letter (or other ASCII character) a scalar is found under, nil when it has none.
  func plain(_ value: UInt32) -> UInt8? {
    guard let slot = Self.slot(of: value), value == 0 || plainLetters[slot] != 0 else { return nil }
    return plainLetters[slot]
  }

  /// The lower-case form of a Latin letter, nil outside the table.
  func lower(_ value: UInt32) -> UInt32? {
    guard let slot = Self.slot(of: value) else { return nil }
    return UInt32(lowerLetters[slot])
  }

  private func root(of value: UInt32) -> UInt32 {
    var value = value
    while let (base, _) = split(value) { value = base }
    return value
  }

  /// Where a scalar stands in the table, nil when it is not Latin.
  @inline(__always)
  static func slot(of value: UInt32) -> Int? {
    if value < 0x250 { return Int(value) }
    if value >= 0x1E00, value < 0x1F00 { return Int(value) - 0x1E00 + 0x250 }
    return nil
  }
}
