import VietnameseText

/// Reads one JSON text from front to back without building a tree.
///
/// Strict RFC 8259 over UTF-8: nothing is repaired. What a body does not read it must `skip()`. After an error the
/// reader is of no more use.
///
/// ```swift
/// var reader = try JSONReader(bytes)
/// try reader.readObject { key, reader throws(JSONError) in
///   switch key {
///   case "title": title = try reader.readString()
///   default: try reader.skip()
///   }
/// }
/// try reader.finish()
/// ```
public struct JSONReader: Sendable {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  var depth = 0
  /// The keys of all objects being read, innermost last.
  var keys: [String] = []
  /// The key whose value is being read, for messages.
  var currentKey = ""

  /// Begins at the front of a text.
  ///
  /// - Throws: `tooLarge`, `byteOrderMark`.
  public init(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .byteOrderMark }
    self.bytes = bytes
    self.limits = limits
  }

  /// Where the reader stands.
  public var place: JSONPlace { JSONPlace(offset: position, in: bytes) }

  /// The kind of the value that comes next; it is not read.
  public mutating func peekKind() throws(JSONError) -> JSONKind {
    skipSpace()
    switch try current() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw .unexpectedByte(byte, place)
    }
  }

  /// Reads an object; the body is called once a member and must read or skip its value.
  ///
  /// - Throws: `duplicateKey`, `wrongKind`, what the body throws, and all that is wrong with the text.
  public mutating func readObject(
    _ body: (_ key: String, _ reader: inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try enter(.object)
    let outerKey = currentKey
    let firstKey = keys.count
    var seen = Set<String>()
    if try !closes(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        let start = position
        guard try current() == UInt8(ascii: "\"") else { throw .unexpectedByte(bytes[position], place) }
        let key = try scanString()
        try noteKey(key, from: firstKey, seen: &seen, at: start)
        skipSpace()
        try expect(UInt8(ascii: ":"))
        currentKey = key
        try body(key, &self)
      } while try continues(to: UInt8(ascii: "}"))
    }
    keys.removeSubrange(firstKey...)
    currentKey = outerKey
    depth -= 1
  }

  /// Reads an array; the body is called once an element and must read or skip it.
  ///
  /// - Throws: `wrongKind`, what the body throws, and all that is wrong with the text.
  public mutating func readArray(
    _ body: (_ reader: inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try enter(.array)
    if try !closes(UInt8(ascii: "]")) {
      repeat {
        try body(&self)
      } while try continues(to: UInt8(ascii: "]"))
    }
    depth -= 1
  }

  /// Reads a string, composed.
  ///
  /// - Throws: `wrongKind`, and all that is wrong with the text.
  public mutating func readString() throws(JSONError) -> String {
    try require(.string)
    return try scanString()
  }

  /// Reads a number as it is written, digit by digit.
  ///
  /// - Throws: `wrongKind`, `badNumber`.
  public mutating func readNumber() throws(JSONError) -> String {
    try require(.number)
    let start = position
    try skipNumber()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a whole number.
  ///
  /// - Throws: `wrongKind`, `badNumber`; `badValue` with a fraction, an exponent or more than 64 bits.
  public mutating func readInt() throws(JSONError) -> Int {
    try require(.number)
    let start = position
    let lexeme = try readNumber()
    guard let value = Int(lexeme) else {
      throw .badValue(key: currentKey, text: lexeme, JSONPlace(offset: start, in: bytes))
    }
    return value
  }

  /// Reads `true` or `false`.
  ///
  /// - Throws: `wrongKind`, and all that is wrong with the text.
  public mutating func readBool() throws(JSONError) -> Bool {
    try require(.bool)
    let value = bytes[position] == UInt8(ascii: "t")
    try expect(value ? "true" : "false")
    return value
  }

  /// Makes sure that nothing but space follows.
  ///
  /// - Throws: `trailingData`.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw .trailingData(place) }
  }

  /// The error for a value just read that means nothing to the decoder.
  public func badValue(_ text: String) -> JSONError {
    .badValue(key: currentKey, text: text, place)
  }

  /// Above this many keys a set finds duplicates faster than looking at each.
  private static let fewKeys = 16

  private mutating func noteKey(
    _ key: String, from first: Int, seen: inout Set<String>, at start: Int
  ) throws(JSONError) {
    let count = keys.count - first
    var isNew = true
    if count < Self.fewKeys {
      for index in first..<keys.count where keys[index] == key { isNew = false }
    } else {
      if seen.isEmpty { seen.formUnion(keys[first...]) }
      isNew = seen.insert(key).inserted
    }
    guard isNew else { throw .duplicateKey(key, JSONPlace(offset: start, in: bytes)) }
    keys.append(key)
  }
}
