import VietnameseText

/// Writes JSON in the one form this program knows, so that equal values give equal bytes.
///
/// UTF-8, composed; keys sorted bytewise; in files two spaces, one member or element a line, LF and a last newline;
/// numbers as they were written, and as strings where that is no number; control, bidi, zero-width and other format characters
/// as `\u`.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Style: Hashable, Sendable {
    /// For files: one member or element a line.
    case indented
    /// For lines of a journal: no white space at all.
    case compact
  }

  private var bytes: [UInt8] = []
  private var depth = 0
  private let style: Style

  /// Begins an empty text.
  public init(_ style: Style = .indented) {
    self.style = style
  }

  /// Appends one value.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let lexeme):
      if JSONReader.isNumber(lexeme) { bytes.append(contentsOf: lexeme.utf8) } else { write(lexeme) }
    case .string(let text): write(text)
    case .array(let elements):
      writeContainer("[", "]", elements) { writer, element in writer.write(element) }
    case .object(let object):
      let members = object.members.map { (key: VietnameseText.compose($0.key), value: $0.value) }
      writeContainer("{", "}", Self.sorted(members)) { writer, member in
        writer.write(member.key)
        writer.append(writer.style == .compact ? ":" : ": ")
        writer.write(member.value)
      }
    }
  }

  /// The bytes written, with the last newline where the text is a file.
  public consuming func finish() -> [UInt8] {
    if style == .indented { bytes.append(0x0A) }
    return bytes
  }

  private mutating func writeContainer<Element>(
    _ open: StaticString, _ close: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    if !elements.isEmpty {
      depth += 1
      for (index, element) in elements.enumerated() {
        if index > 0 { append(",") }
        newLine()
        body(&self, element)
      }
      depth -= 1
      newLine()
    }
    append(close)
  }

  /// Sorted by key, bytewise; what this program has written is so already.
  private static func sorted(_ members: [(key: String, value: JSONValue)]) -> [(key: String, value: JSONValue)] {
    let isSorted = members.indices.dropFirst().allSatisfy {
      members[$0 - 1].key.utf8.lexicographicallyPrecedes(members[$0].key.utf8)
    }
    return isSorted ? members : members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private mutating func newLine() {
    guard style == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text) { bytes.append(contentsOf: text.utf8) } else { writeEscaped(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ text: String) {
    for scalar in VietnameseText.compose(text).unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default:
        if Self.needsEscape(scalar) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { writeEscape(unit) }
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// Whether a text is only ASCII and Latin letters that need neither escape nor composing.
  private static func isPlain(_ text: String) -> Bool {
    var lead: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20...0x7E: if byte == 0x22 || byte == 0x5C { return false }
      case 0x80...0xBF: if lead == 0xE1, !(0xB8...0xBB ~= byte) { return false }
      case 0xC3...0xCB, 0xE1: break
      default: return false
      }
      lead = byte
    }
    return true
  }

  private mutating func writeEscape(_ unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    if scalar.value >= 0x1E00, scalar.value <= 0x1EFF { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
