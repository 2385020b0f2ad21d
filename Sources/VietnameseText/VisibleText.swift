/// The one door between data and every screen, log and export.
///
/// Control, bidi, zero-width and other invisible characters come out visible and harmless: C0 and DEL as their
/// Unicode pictures, the rest as `<U+202E>`. Letters come out composed; of a stack of more than three marks the rest
/// is shown as a count, `<+5>`; a mark without a letter stands on a dotted circle.
public enum VisibleText {
  /// The characters of a text as they may safely be shown.
  public static func characters(of text: some StringProtocol) -> [Character] {
    var characters: [Character] = []
    characters.reserveCapacity(text.utf8.count)
    forEach(in: String(text)) { character, _ in
      characters.append(character)
      return true
    }
    return characters
  }

  /// The text as it may safely be shown.
  public static func of(_ text: String) -> String {
    if SimpleText.count(text) != nil { return text }
    var result = ""
    forEach(in: text) { character, _ in
      result.append(character)
      return true
    }
    return result
  }

  /// Visits the characters of a text as they may safely be shown, each with its width in cells (0 never comes).
  ///
  /// - Parameter body: answers whether to go on.
  public static func forEach(in text: String, _ body: (_ character: Character, _ width: Int) -> Bool) {
    if SimpleText.count(text) != nil {
      for scalar in text.unicodeScalars {
        if !body(Character(scalar), 1) { return }
      }
      return
    }
    for character in VietnameseText.compose(text) {
      if isHarmless(character) {
        if !body(character, TextWidth.of(character)) { return }
      } else {
        for visible in replacement(for: character) {
          if !body(visible, max(1, TextWidth.of(visible))) { return }
        }
      }
    }
  }

  private static let maximumMarks = 3

  private static func isHarmless(_ character: Character) -> Bool {
    var marks = 0
    var isFirst = true
    for scalar in character.unicodeScalars {
      if SimpleText.contains(scalar.value) {
        isFirst = false
        continue
      }
      if isInvisible(scalar) { return false }
      if isMark(scalar) {
        marks += 1
        if isFirst || marks > maximumMarks { return false }
      }
      isFirst = false
    }
    return true
  }

  /// What stands for a character that cannot be shown as it is; not empty.
  private static func replacement(for character: Character) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    var hasBase = false
    for scalar in character.unicodeScalars {
      if isInvisible(scalar) {
        result.append(contentsOf: picture(of: scalar).unicodeScalars)
        hasBase = false
        marks = 0
      } else if isMark(scalar) {
        marks += 1
        if !hasBase { result.append("\u{25CC}") }
        hasBase = true
        if marks <= maximumMarks { result.append(scalar) }
      } else {
        result.append(scalar)
        hasBase = true
      }
    }
    if marks > maximumMarks { result.append(contentsOf: "<+\(marks - maximumMarks)>".unicodeScalars) }
    return String(result)
  }

  private static func picture(of scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(Character(picture)) }
    if value == 0x7F { return "\u{2421}" }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
    case .unassigned: return scalar.properties.isNoncharacterCodePoint || scalar.properties.isDefaultIgnorableCodePoint
    default: break
    }
    // Fillers and joiners that are letters or marks by category and yet show nothing.
    switch scalar.value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800: return true
    default: return false
    }
  }
}
