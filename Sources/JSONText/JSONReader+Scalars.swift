import VietnameseText

extension JSONReader {
  /// Passes over a number.
  mutating func skipNumber() throws(JSONError) {
    let start = position
    var index = position
    if peek(index) == UInt8(ascii: "-") { index += 1 }
    let whole = digits(from: index)
    if whole == 0 || (whole > 1 && bytes[index] == UInt8(ascii: "0")) { throw numberError(start, index) }
    index += whole
    if peek(index) == UInt8(ascii: ".") {
      let fraction = digits(from: index + 1)
      if fraction == 0 { throw numberError(start, index + 1) }
      index += 1 + fraction
    }
    if let byte = peek(index), byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if let sign = peek(index), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      let exponent = digits(from: index)
      if exponent == 0 { throw numberError(start, index) }
      index += exponent
    }
    position = index
  }

  /// Passes over a string and checks it; says what it holds besides plain ASCII.
  mutating func skipString() throws(JSONError) -> StringContent {
    let (end, content, fault) = bytes.withUnsafeBufferPointer { StringScan.run($0, from: position + 1) }
    switch fault {
    case nil: break
    case .end: throw .unexpectedEnd(JSONPlace(offset: end, in: bytes))
    case .control: throw .controlCharacter(bytes[end], JSONPlace(offset: end, in: bytes))
    case .encoding where isCutOff(at: end): throw .unexpectedEnd(JSONPlace(offset: end, in: bytes))
    case .encoding: throw .invalidUTF8(JSONPlace(offset: end, in: bytes))
    case .escape: throw .badEscape(JSONPlace(offset: end, in: bytes))
    case .surrogate: throw .loneSurrogate(JSONPlace(offset: end, in: bytes))
    }
    position = end
    return content
  }

  /// Whether the text ends in the middle of a character that begins at a place.
  private func isCutOff(at start: Int) -> Bool {
    let length =
      switch bytes[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    return start + length > bytes.count && bytes[(start + 1)...].allSatisfy { (0x80...0xBF) ~= $0 }
  }

  /// Reads a string the reader stands at.
  mutating func scanString() throws(JSONError) -> String {
    let start = position + 1
    let content = try skipString()
    let raw = bytes[start..<position - 1]
    guard content.hasEscapes else {
      let text = String(decoding: raw, as: UTF8.self)
      return content.isASCII ? text : VietnameseText.compose(text)
    }
    return VietnameseText.compose(Self.unescape(raw))
  }

  /// Whether a text is one number as JSON writes it.
  static func isNumber(_ lexeme: String) -> Bool {
    do throws(JSONError) {
      var reader = try JSONReader(Array(lexeme.utf8))
      try reader.skipNumber()
      return reader.position == reader.bytes.count
    } catch {
      return false
    }
  }

  private func peek(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func digits(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
    return index - start
  }

  private func numberError(_ start: Int, _ index: Int) -> JSONError {
    index >= bytes.count
      ? .unexpectedEnd(JSONPlace(offset: index, in: bytes)) : .badNumber(JSONPlace(offset: start, in: bytes))
  }

  /// The text of a string already checked.
  private static func unescape(_ raw: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      guard raw[index] == UInt8(ascii: "\\") else {
        result.append(raw[index])
        index += 1
        continue
      }
      let letter = raw[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "u"):
        var value = hex(raw[index..<index + 4])
        index += 4
        if 0xD800...0xDBFF ~= value {
          value = 0x10000 + (value - 0xD800) << 10 + (hex(raw[index + 2..<index + 6]) - 0xDC00)
          index += 6
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: result.append(letter)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.reduce(0) { $0 << 4 | UInt32($1 < 58 ? $1 - 48 : ($1 | 0x20) - 87) }
  }
}
