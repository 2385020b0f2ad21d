import Testing
import VietnameseText

/// A system's input method sends letters that are composed already, and backspaces to put them in place of others.
@Suite struct InputMethodTests {
  /// Types what an input method sends: `<` is a backspace.
  private func sent(_ keys: String, to typing: inout VietnameseTyping) -> String {
    for key in keys.unicodeScalars {
      if key == "<" { typing.backspace() } else { typing.type(key) }
    }
    return typing.word.text
  }

  @Test(
    "its bursts arrive as they were meant, in Telex and in VNI",
    arguments: [
      ("tie<ên<<<iếng", "tiếng"), ("d<đ", "đ"), ("thuo<<ươn<<<ươngn<", "thương"), ("a<á<as", "as"), ("a<â<aa", "aa"),
      ("ho<<hoa<à", "hoà"), ("d<đươ<<ươc<<<ược", "được"), ("a\u{301}", "á"), ("e\u{302}\u{301}", "ế"),
    ])
  func bursts(keys: String, shown: String) {
    for method in TypingMethod.allCases {
      var typing = VietnameseTyping(method)
      #expect(sent(keys, to: &typing) == shown)
    }
  }

  @Test("after the first composed letter nothing is converted any more, in the words that follow neither")
  func passive() {
    var typing = VietnameseTyping(.telex)
    #expect(sent("đ", to: &typing) == "đ")
    #expect(typing.isPassive)
    typing.type(" ")
    #expect(sent("ass", to: &typing) == "ass")
    #expect(sent(" thuowngf", to: &typing) == "thuowngf")
    #expect(typing.end().text == "thuowngf")
  }
}
