import JSONText
import Testing

struct JSONValueTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12.50", "-1e+9", "1E400", "0.1e-7", "123456789012345678901234567890", "\"\"",
    #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#, "[]", "{}", " \t\r\n[ 1 , 2 ]\n", #"{"":0}"#, #"{"a":{"a":[]}}"#,
    #""\u0000""#, "\"\u{7F}\"", "\"Đắk Lắk 東京 👍\"", #"{"a":1,"A":2}"#,
  ])
  func `valid texts are accepted`(_ text: String) throws {
    let bytes = Array(text.utf8)
    let value = try JSONValue(parsing: bytes)
    var reader = try JSONReader(bytes)
    try reader.skip()
    try reader.finish()
    let written = value.utf8
    #expect(try JSONValue(parsing: written) == value)
    #expect(try JSONValue(parsing: written).utf8 == written)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-", "-a", "+1", "01", "-01", "1.", ".5", "1.e3", "1e", "1e+",
    "0x1",
    "1 2", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1}", "{", "{1:2}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
    "{\"a\" 1}",
    "{,}", "{\"a\":1 \"b\":2}", "{\"a\":1]", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"", "\"\u{1}\"",
    "'a'",
    "/* */ 1", "1 // x", #""\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\uD800x""#, #"{"a":1,"a":1}"#, "\u{FEFF}1",
    "\u{A0}1",
    #"{"é":1,"e\u0301":2}"#, "[1]]", "\u{0}",
  ])
  func `invalid texts are refused, read or skipped`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0xAF],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE1, 0xBB], [0xC3, 0x28],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(_ sequence: [UInt8]) {
    #expect(throws: JSONError.invalidUTF8(JSONPlace(line: 1, column: 2))) {
      try JSONValue(parsing: [0x22] + sequence + [0x22])
    }
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x31], JSONError.byteOrderMark),
      ([0x22, 0x09], .controlCharacter(9, JSONPlace(line: 1, column: 2))),
      (Array("[01]".utf8), .badNumber(JSONPlace(line: 1, column: 2))),
      (Array("[1".utf8), .unexpectedEnd(JSONPlace(line: 1, column: 3))),
      // Cut off in the middle of a letter: ơ has two bytes, ờ three.
      (Array("\"S".utf8) + [0xC6], .unexpectedEnd(JSONPlace(line: 1, column: 3))),
      (Array("\"S".utf8) + [0xE1, 0xBB], .unexpectedEnd(JSONPlace(line: 1, column: 3))),
      (Array(#""\q""#.utf8), .badEscape(JSONPlace(line: 1, column: 2))),
      (Array(#""\uDC00""#.utf8), .loneSurrogate(JSONPlace(line: 1, column: 2))),
    ] as [([UInt8], JSONError)])
  func `each refusal has its own case and place`(bytes: [UInt8], error: JSONError) {
    #expect(throws: error) { try JSONValue(parsing: bytes) }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `nesting without end is refused, not followed`(_ opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8), limits: JSONLimits(depth: .max)) }
  }

  @Test func `members keep their order and can be replaced, added and removed`() throws {
    var object: JSONObject = ["b": .number("1"), "a": .null]
    object["c"] = .bool(true)
    object["b"] = .string("x")
    object["a"] = nil
    object["z"] = nil
    #expect(object.keys == ["b", "c"])
    #expect(object["b"] == .string("x"))
    #expect(object.members.map(\.key) == object.keys)
  }
}
