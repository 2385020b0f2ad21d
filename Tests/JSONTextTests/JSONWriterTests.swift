import JSONText
import Testing

struct JSONWriterTests {
  @Test func `a value is written in one form`() throws {
    let text = #"{"z":[1.0,[],{}],"Đ":"e\u0323\u0302","a":{"c":null,"b":true}}"#
    #expect(
      try JSONValue(parsing: Array(text.utf8)).text == """
        {
          "a": {
            "b": true,
            "c": null
          },
          "z": [
            1.0,
            [],
            {}
          ],
          "Đ": "ệ"
        }

        """)
  }

  @Test(arguments: [
    ("\u{0}\u{1F}", #""\u0000\u001f""#), ("\u{7F}\u{85}", #""\u007f\u0085""#),
    ("\u{202E}\u{200B}\u{FEFF}", #""\u202e\u200b\ufeff""#),
    ("\u{E0001}", #""\udb40\udc01""#), ("\"\\/\n\t\r", #""\"\\/\n\t\r""#), ("\u{2028}", #""\u2028""#),
    ("👍 ệ –", "\"👍 ệ –\""),
  ])
  func `what cannot be seen is escaped`(text: String, written: String) throws {
    let value = JSONValue.string(text)
    #expect(value.text == written + "\n")
    #expect(try JSONValue(parsing: value.utf8) == value)
  }

  @Test(arguments: ["NaN", "", "01", "1,2", "1 "])
  func `a lexeme that is no number never spoils the file`(_ lexeme: String) throws {
    #expect(try JSONValue(parsing: JSONValue.number(lexeme).utf8) == .string(lexeme))
  }
}
