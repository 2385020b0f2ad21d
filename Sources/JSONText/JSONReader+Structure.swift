extension JSONReader {
  /// Reads one value of any kind as a tree.
  ///
  /// - Throws: all that is wrong with the text.
  public mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peekKind() {
    case .null:
      try expect("null")
      return .null
    case .bool: return .bool(try readBool())
    case .number: return .number(try readNumber())
    case .string: return .string(try scanString())
    case .array:
      var elements: [JSONValue] = []
      try readArray { reader throws(JSONError) in elements.append(try reader.readValue()) }
      return .array(elements)
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try readObject { key, reader throws(JSONError) in members.append((key, try reader.readValue())) }
      return .object(JSONObject(distinct: members))
    }
  }

  /// Passes over one value of any kind and checks all of it but duplicate keys.
  ///
  /// - Throws: all else that is wrong with the text.
  public mutating func skip() throws(JSONError) {
    switch try peekKind() {
    case .null: try expect("null")
    case .bool: try expect(bytes[position] == UInt8(ascii: "t") ? "true" : "false")
    case .number: try skipNumber()
    case .string: _ = try skipString()
    case .array:
      try enter(.array)
      if try !closes(UInt8(ascii: "]")) {
        repeat { try skip() } while try continues(to: UInt8(ascii: "]"))
      }
      depth -= 1
    case .object:
      try enter(.object)
      if try !closes(UInt8(ascii: "}")) {
        repeat {
          skipSpace()
          guard try current() == UInt8(ascii: "\"") else { throw .unexpectedByte(bytes[position], place) }
          _ = try skipString()
          skipSpace()
          try expect(UInt8(ascii: ":"))
          try skip()
        } while try continues(to: UInt8(ascii: "}"))
      }
      depth -= 1
    }
  }

  @inline(__always)
  mutating func skipSpace() {
    position = bytes.withUnsafeBufferPointer { bytes in
      var index = position
      while index < bytes.count, bytes[index] <= 0x20 {
        switch bytes[index] {
        case 0x20, 0x0A, 0x0D, 0x09: index += 1
        default: return index
        }
      }
      return index
    }
  }

  /// The byte at the reader, which has to be there.
  @inline(__always)
  func current() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw .unexpectedEnd(place) }
    return bytes[position]
  }

  /// Makes sure that the next value is of a kind, and stands at its first byte.
  @inline(__always)
  mutating func require(_ kind: JSONKind) throws(JSONError) {
    let found = try peekKind()
    guard found == kind else { throw .wrongKind(key: currentKey, expected: kind, found: found, place) }
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    let found = try current()
    guard found == byte else { throw .unexpectedByte(found, place) }
    position += 1
  }

  mutating func expect(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }

  /// Steps into an array or an object.
  mutating func enter(_ kind: JSONKind) throws(JSONError) {
    try require(kind)
    guard depth < limits.depth else { throw .tooDeep(limit: limits.depth, place) }
    depth += 1
    position += 1
  }

  /// Whether the container just entered is empty; if so, its end is passed.
  mutating func closes(_ end: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard try current() == end else { return false }
    position += 1
    return true
  }

  /// Whether a comma follows, or else the end of the container; either is passed.
  mutating func continues(to end: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    let byte = try current()
    guard byte == UInt8(ascii: ",") || byte == end else { throw .unexpectedByte(byte, place) }
    position += 1
    return byte != end
  }
}
