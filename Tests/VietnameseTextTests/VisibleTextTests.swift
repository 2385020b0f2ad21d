import RandomNumbers
import Testing
import VietnameseText

struct VisibleTextTests {
  @Test(arguments: [
    ("Sở Tài chính", "Sở Tài chính"), ("e\u{323}\u{302}", "ệ"), ("a\tb\nc", "a␉b␊c"), ("\r\n", "␍␊"),
    ("\u{1B}[2J", "␛[2J"),
    ("\u{7F}", "␡"), ("\u{85}", "<U+0085>"), ("a\u{202E}b", "a<U+202E>b"), ("a\u{200B}b", "a<U+200B>b"),
    ("\u{FEFF}", "<U+FEFF>"), ("\u{2028}", "<U+2028>"), ("\u{AD}", "<U+00AD>"), ("\u{E0001}", "<U+E0001>"),
    ("\u{3164}", "<U+3164>"), ("\u{301}", "\u{25CC}\u{301}"), ("東京 👍", "東京 👍"), ("", ""),
    ("q\u{301}\u{302}\u{303}", "q\u{301}\u{302}\u{303}"),
    ("q\u{301}\u{302}\u{303}\u{304}\u{305}", "q\u{301}\u{302}\u{303}<+2>"),
  ])
  func `what is invisible becomes visible`(text: String, visible: String) {
    #expect(VisibleText.of(text) == visible)
    #expect(String(VisibleText.characters(of: text)) == visible)
  }

  @Test func `no control, format or zero-width character gets through, whatever the text`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<6 {
        let value = random.below(4) == 0 ? random.below(0x110000) : random.below(0x2100)
        if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
      }
      VisibleText.forEach(in: String(text)) { character, width in
        #expect((1...2).contains(width))
        for scalar in character.unicodeScalars {
          #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
        }
        return true
      }
    }
  }

  @Test func `the visit stops when told`() {
    for text in ["abcdef", "ab\u{200B}def"] {
      var seen = 0
      VisibleText.forEach(in: text) { _, _ in
        seen += 1
        return seen < 2
      }
      #expect(seen == 2)
    }
  }

  @Test func `the width told is that of the character`() {
    VisibleText.forEach(in: "aệ東👍\u{200B}") { character, width in
      #expect(width == TextWidth.of(character))
      return true
    }
  }
}
