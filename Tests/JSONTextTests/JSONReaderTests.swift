import JSONText
import Testing

struct JSONReaderTests {
  private struct Unit: Equatable {
    var id = ""
    var points = ""
    var rank = 0
    var isOpen = false
    var tags: [String] = []
    var note: String?
  }

  private func readUnit(_ text: String) throws(JSONError) -> Unit {
    var unit = Unit()
    var reader = try JSONReader(Array(text.utf8))
    try reader.readObject { key, reader throws(JSONError) in
      switch key {
      case "id": unit.id = try reader.readString()
      case "points": unit.points = try reader.readNumber()
      case "rank": unit.rank = try reader.readInt()
      case "open": unit.isOpen = try reader.readBool()
      case "note": unit.note = try reader.readString()
      case "tags": try reader.readArray { reader throws(JSONError) in unit.tags.append(try reader.readString()) }
      default: try reader.skip()
      }
    }
    try reader.finish()
    return unit
  }

  @Test func `a record is read member by member and the unknown passed over`() throws {
    let text = """
      {"id": "DV\\u00e9", "points": 97.50, "x": {"y": [1, {"z": null}], "w": "\\n"}, "rank": -3, "open": true,
       "tags": ["a", "e\u{323}\u{302}"], "note": "a/b"}
      """
    let unit = try readUnit(text)
    #expect(unit == Unit(id: "DVé", points: "97.50", rank: -3, isOpen: true, tags: ["a", "ệ"], note: "a/b"))
    #expect(unit.tags.last?.unicodeScalars.count == 1)
  }

  @Test(arguments: [
    (#"{"id": 3}"#, JSONError.wrongKind(key: "id", expected: .string, found: .number, JSONPlace(line: 1, column: 8))),
    ("{\"rank\":\n 1.5}", .badValue(key: "rank", text: "1.5", JSONPlace(line: 2, column: 2))),
    (
      #"{"rank": 99999999999999999999}"#,
      .badValue(key: "rank", text: "99999999999999999999", JSONPlace(line: 1, column: 10))
    ),
    (
      #"{"tags": ["ệ", 1]}"#,
      .wrongKind(key: "tags", expected: .string, found: .number, JSONPlace(line: 1, column: 16))
    ),
    (#"{"id": "a", "id": "b"}"#, .duplicateKey("id", JSONPlace(line: 1, column: 13))),
    ("{} x", .trailingData(JSONPlace(line: 1, column: 4))),
    ("[]", .wrongKind(key: "", expected: .object, found: .array, JSONPlace(line: 1, column: 1))),
  ])
  func `an error names the key and the place`(text: String, error: JSONError) {
    #expect(throws: error) { try readUnit(text) }
  }

  @Test func `a body that leaves its value unread is refused`() throws {
    var reader = try JSONReader(Array(#"{"a": 1}"#.utf8))
    #expect(throws: JSONError.unexpectedByte(49, JSONPlace(line: 1, column: 7))) {
      try reader.readObject { _, _ in }
    }
  }

  @Test func `duplicates are found among many keys`() {
    let keys = (0..<5_000).map { "\"k\($0)\": 1" }.joined(separator: ",")
    #expect(throws: Never.self) { try readUnit("{\(keys)}") }
    #expect(throws: JSONError.self) { try readUnit("{\(keys), \"k4000\": 1}") }
  }

  @Test func `limits hold`() {
    #expect(throws: JSONError.tooLarge(bytes: 5, limit: 4)) {
      try JSONReader(Array("[1,2]".utf8), limits: JSONLimits(bytes: 4))
    }
    #expect(throws: JSONError.tooDeep(limit: 1, JSONPlace(line: 1, column: 2))) {
      try JSONValue(parsing: Array("[[]]".utf8), limits: JSONLimits(depth: 1))
    }
  }
}
