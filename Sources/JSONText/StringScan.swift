/// What a string holds besides plain ASCII.
struct StringContent {
  var isASCII = true
  var hasEscapes = false
}

/// Walks over the bytes of a JSON string and checks them.
enum StringScan {
  /// What is wrong with a string.
  enum Fault {
    case end, control, encoding, escape, surrogate
  }

  /// Walks from the byte after the opening quote to the one after the closing quote, or to the fault.
  static func run(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, content: StringContent, fault: Fault?) {
    var content = StringContent()
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        content.isASCII = false
        let length = sequenceLength(bytes, at: index)
        if length == 0 { return (index, content, .encoding) }
        index += length
      } else if byte == UInt8(ascii: "\"") {
        return (index + 1, content, nil)
      } else if byte == UInt8(ascii: "\\") {
        content.hasEscapes = true
        if let fault = passEscape(bytes, &index) { return (index, content, fault) }
      } else if byte < 0x20 {
        return (index, content, .control)
      } else {
        index += 1
      }
    }
    return (bytes.count, content, .end)
  }

  private static func passEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Fault? {
    let start = index
    guard start + 1 < bytes.count else {
      index = bytes.count
      return .end
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
      return nil
    case UInt8(ascii: "u"): break
    default: return .escape
    }
    guard start + 6 <= bytes.count else {
      index = bytes.count
      return .end
    }
    guard let first = hex(bytes, from: start + 2) else { return .escape }
    index += 6
    switch first {
    case 0xD800...0xDBFF:
      guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
        let second = hex(bytes, from: index + 2), 0xDC00...0xDFFF ~= second
      else {
        index = start
        return .surrogate
      }
      index += 6
      return nil
    case 0xDC00...0xDFFF:
      index = start
      return .surrogate
    default: return nil
    }
  }

  private static func hex(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = bytes[index]
      if byte &- 48 < 10 {
        value = value << 4 | UInt32(byte - 48)
      } else if (byte | 0x20) &- 97 < 6 {
        value = value << 4 | UInt32((byte | 0x20) - 87)
      } else {
        return nil
      }
    }
    return value
  }

  /// The length of the well-formed UTF-8 sequence at a lead byte, 0 when it is not one.
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func isTail(_ offset: Int) -> Bool { index + offset < bytes.count && bytes[index + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard isTail(1), isTail(2) else { return 0 }
      // Neither too long a form nor a surrogate.
      if lead == 0xE0 && bytes[index + 1] < 0xA0 || lead == 0xED && bytes[index + 1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard isTail(1), isTail(2), isTail(3) else { return 0 }
      if lead == 0xF0 && bytes[index + 1] < 0x90 || lead == 0xF4 && bytes[index + 1] > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
