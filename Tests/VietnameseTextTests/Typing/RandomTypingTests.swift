import Testing
import VietnameseText

/// Any keys in any order: nothing traps, and what is shown stays a composed text that is not longer than the keys.
@Suite struct RandomTypingTests {
  /// A generator with a seed, so that a failure comes again.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: TypingMethod.allCases, TonePlacement.allCases)
  func anyKeys(method: TypingMethod, placement: TonePlacement) throws {
    let keys = Array("aaaeeiioouuyywdsfrxjzthngcmpqkgAEODW0123456789".unicodeScalars)
    var random = Random(state: 42)
    for _ in 0..<3_000 {
      var typing = VietnameseTyping(method, placement: placement)
      var count = 0
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0 {
          typing.backspace()
        } else {
          typing.type(try #require(keys.randomElement(using: &random)))
          count += 1
        }
        let text = typing.word.text
        #expect(text.count <= count)
        #expect(text == VietnameseText.compose(text))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x30 })
      }
      // Whatever is there can be taken up again, and every backspace takes something away in the end.
      typing.begin(typing.word)
      for _ in 0..<20 { typing.backspace() }
      #expect(typing.word.text.isEmpty)
    }
  }

  @Test("any characters at all, in the middle of any word")
  func anyCharacters() throws {
    var random = Random(state: 7)
    let strange: [Unicode.Scalar] = [
      "\u{301}", "\u{200D}", "đ", "ơ", "ậ", "ß", "東", " ", "\u{0}", "🇻", "s", "w", "6", "-",
    ]
    for _ in 0..<2_000 {
      var typing = VietnameseTyping(.telex)
      typing.begin(TypedWord(before: "thuo", after: "ng"))
      for _ in 0..<10 { typing.type(try #require(strange.randomElement(using: &random))) }
      #expect(typing.word.text == VietnameseText.compose(typing.word.text))
      for _ in 0..<40 { typing.backspace() }
      #expect(typing.word.before.isEmpty)
    }
  }

  @Test("a word without end is taken as it comes")
  func endless() {
    var typing = VietnameseTyping(.vni)
    for _ in 0..<5_000 { typing.type("a") }
    #expect(typing.word.text.count == 5_000)
  }
}
