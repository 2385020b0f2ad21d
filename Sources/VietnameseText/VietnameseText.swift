/// Vietnamese text as it is stored (composed) and as it is searched (folded).
public enum VietnameseText {
  /// The text in composed form (NFC) for Vietnamese and all other precomposed Latin letters.
  ///
  /// A Vietnamese vowel takes its marks in any order: `e`, acute, circumflex becomes `ế` too. Other scripts stay
  /// as they are.
  public static func compose(_ text: String) -> String {
    guard hasCombiningMarks(text) else { return text }
    var composer = Composer()
    composer.output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { composer.append(scalar) }
    composer.flush()
    return String(composer.output)
  }

  /// The text as it is searched: lower case, without marks, `đ` as `d`.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(65...90 ~= $0) }) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    appendFolded(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form as UTF-8.
  static func appendFolded(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let table = LetterTable.latin
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: 65...90 ~= value ? value | 0x20 : value))
      } else if let plain = table.plain(value) {
        bytes.append(plain)
      } else if !isCombiningMark(value) {
        for part in scalar.properties.lowercaseMapping.unicodeScalars where !isCombiningMark(part.value) {
          bytes.append(contentsOf: UTF8.encode(part) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// Appends the lower-case form, marks kept, as UTF-8.
  static func appendLowered(_ text: String, to bytes: inout [UInt8]) {
    let table = LetterTable.latin
    for scalar in text.unicodeScalars {
      if let lower = table.lower(scalar.value).flatMap(Unicode.Scalar.init) {
        bytes.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
      } else {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// Whether a scalar lies in the block of combining diacritical marks.
  @inline(__always)
  static func isCombiningMark(_ value: UInt32) -> Bool { value >= 0x300 && value < 0x370 }

  /// Whether the text has any mark of that block; in UTF-8 they begin with CC, or with CD below B0.
  private static func hasCombiningMarks(_ text: String) -> Bool {
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0xCC || (lead == 0xCD && byte < 0xB0) { return true }
      lead = byte
    }
    return false
  }
}

/// Collects one base and its marks at a time and writes them composed.
private struct Composer {
  var output = String.UnicodeScalarView()
  private var base: UInt32?
  private var marks: [Unicode.Scalar] = []
  private let table = LetterTable.latin

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered {
      marks.append(scalar)
    } else {
      flush()
      base = scalar.value
    }
  }

  mutating func flush() {
    if !marks.isEmpty { composePending() }
    if let scalar = base.flatMap(Unicode.Scalar.init) { output.append(scalar) }
    output.append(contentsOf: marks)
    base = nil
    marks.removeAll(keepingCapacity: true)
  }

  private mutating func composePending() {
    var letter = base ?? 0
    var inner: [Unicode.Scalar] = []
    while let (base, mark) = table.split(letter) {
      if let mark = Unicode.Scalar(mark) { inner.append(mark) }
      letter = base
    }
    let takesShape = "AEOaeo".unicodeScalars.contains { $0.value == letter }
    let ordered = (inner.reversed() + marks.map(Self.canonical)).sorted {
      Self.order(of: $0, takesShape: takesShape) < Self.order(of: $1, takesShape: takesShape)
    }
    marks.removeAll(keepingCapacity: true)
    var lastClass: Unicode.CanonicalCombiningClass?
    for mark in ordered {
      let markClass = mark.properties.canonicalCombiningClass
      if lastClass != markClass, let composite = table.composite(base: letter, mark: mark.value) {
        letter = composite
      } else {
        marks.append(mark)
        lastClass = markClass
      }
    }
    if base != nil { base = letter }
  }

  /// Two old code points for grave and acute mean the same as the usual ones.
  private static func canonical(_ mark: Unicode.Scalar) -> Unicode.Scalar {
    switch mark.value {
    case 0x340: "\u{300}"
    case 0x341: "\u{301}"
    default: mark
    }
  }

  /// By combining class; circumflex and breve before the tones, so that a tone typed first does no harm.
  private static func order(of mark: Unicode.Scalar, takesShape: Bool) -> Int {
    let isShape = takesShape && (mark.value == 0x302 || mark.value == 0x306)
    return Int(mark.properties.canonicalCombiningClass.rawValue) * 2 + (isShape ? 0 : 1)
  }
}
