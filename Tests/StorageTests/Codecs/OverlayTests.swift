import JSONText
import Testing

@testable import Storage

@Suite("Unknown members")
struct OverlayTests {
  private func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test(
    "stay, and so does the spelling of what did not change",
    arguments: [
      // own file, known before, known after, result
      (#"{"a":1,"x":9}"#, #"{"a":1}"#, #"{"a":2}"#, #"{"a":2,"x":9}"#),
      (#"{"a":1.5,"b":1,"x":9}"#, #"{"a":1.50,"b":1}"#, #"{"a":1.50,"b":2}"#, #"{"a":1.5,"b":2,"x":9}"#),
      (#"{"a":1,"b":2}"#, #"{"a":1,"b":2}"#, #"{"b":2}"#, #"{"b":2}"#),
      (#"{"c":{"a":1,"x":9}}"#, #"{"c":{"a":1}}"#, #"{"c":{"a":3}}"#, #"{"c":{"a":3,"x":9}}"#),
      (
        #"[{"n":1,"x":1},{"n":2,"x":2}]"#, #"[{"n":1},{"n":2}]"#, #"[{"n":1},{"n":3}]"#,
        #"[{"n":1,"x":1},{"n":3,"x":2}]"#
      ),
      (#"[{"n":1,"x":1},{"n":2,"x":2}]"#, #"[{"n":1},{"n":2}]"#, #"[{"n":2}]"#, #"[{"n":2,"x":2}]"#),
      (
        #"[{"n":1,"x":1},{"n":2,"x":2}]"#, #"[{"n":1},{"n":2}]"#, #"[{"n":2},{"n":1},{"n":7}]"#,
        #"[{"n":2,"x":2},{"n":1,"x":1},{"n":7}]"#
      ),
    ])
  func keepsUnknown(own: String, before: String, after: String, result: String) throws {
    #expect(try json(own).changed(from: json(before), to: json(after)).text == json(result).text)
  }
}
