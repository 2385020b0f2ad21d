import Testing
import VietnameseText

/// Whole words, typed in the ways people type them.
@Suite struct TypingWordsTests {
  private static let telex = Spelling.all(of: TelexWords.table)
  private static let vni = Spelling.all(of: VNIWords.table)

  @Test func everyMethodHasAWordForEachOfManyWords() {
    #expect(Set(Self.telex.map(\.word)).count > 400)
    #expect(Set(Self.telex.map(\.word)) == Set(Self.vni.map(\.word)))
  }

  @Test func telexSpellsEachWord() {
    for spelling in Self.telex { #expect(typed(spelling.keys, .telex) == spelling.word, "\(spelling.keys)") }
  }

  @Test func vniSpellsEachWord() {
    for spelling in Self.vni { #expect(typed(spelling.keys, .vni) == spelling.word, "\(spelling.keys)") }
  }

  @Test("the end of a word changes none that is one")
  func ending() {
    for (method, spellings) in [(TypingMethod.telex, Self.telex), (.vni, Self.vni)] {
      for spelling in spellings {
        var typing = VietnameseTyping(method)
        for key in spelling.keys.unicodeScalars { typing.type(key) }
        #expect(typing.end().text == spelling.word, "\(spelling.keys)")
        #expect(typing.word.text.isEmpty)
      }
    }
  }

  @Test("capitals stay where they were typed")
  func capitals() {
    for spelling in Self.telex {
      #expect(typed(spelling.keys.uppercased(), .telex) == spelling.word.uppercased(), "\(spelling.keys)")
      let first = spelling.keys.prefix(1).uppercased() + spelling.keys.dropFirst()
      let word = spelling.word.prefix(1).uppercased() + spelling.word.dropFirst()
      #expect(typed(first, .telex) == word, "\(first)")
    }
  }

  @Test("each of the letters that keys make, in both cases, is the composed one")
  func everyLetter() {
    let marks = ["a", "aa", "aw", "e", "ee", "i", "o", "oo", "ow", "u", "uw", "y"]
    let shown = ["a", "â", "ă", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
    let tones = ["", "f", "s", "r", "x", "j"]
    var letters: Set<String> = []
    for (keys, letter) in zip(marks, shown) {
      for tone in tones {
        let made = typed(keys + tone)
        #expect(made.unicodeScalars.count == 1, "\(keys + tone)")
        #expect(VietnameseText.fold(made) == VietnameseText.fold(letter))
        letters.insert(made)
        letters.insert(typed((keys + tone).uppercased()))
      }
    }
    letters.formUnion([typed("dd"), typed("DD")])
    #expect(letters.count == 12 * 6 * 2 + 2)
  }

  @Test(
    "the tone stands on the first vowel where the old placement is wanted",
    arguments: [
      ("hoaf", "hòa", "hoà"), ("thuys", "thúy", "thuý"), ("khoer", "khỏe", "khoẻ"), ("xoas", "xóa", "xoá"),
      ("luyx", "lũy", "luỹ"), ("toans", "toán", "toán"), ("quys", "quý", "quý"), ("ngoaif", "ngoài", "ngoài"),
      ("giaf", "già", "già"), ("huynhf", "huỳnh", "huỳnh"), ("hoawcj", "hoặc", "hoặc"), ("khuyur", "khuỷu", "khuỷu"),
      ("mias", "mía", "mía"), ("cuar", "của", "của"), ("gif", "gì", "gì"), ("oanf", "oàn", "oàn"),
    ])
  func placement(keys: String, classic: String, modern: String) {
    #expect(typed(keys, .telex, .classic) == classic)
    #expect(typed(keys, .telex, .modern) == modern)
  }

  @Test("every key of a word leaves letters on the screen, as many as keys at most")
  func everyPrefixShowsSomething() {
    for spelling in Self.telex + Self.vni.map({ Spelling(word: $0.word, keys: $0.keys) }) {
      let method: TypingMethod = spelling.keys.contains(where: \.isNumber) ? .vni : .telex
      var typing = VietnameseTyping(method)
      for (index, key) in spelling.keys.unicodeScalars.enumerated() {
        typing.type(key)
        #expect((1...index + 1).contains(typing.word.text.count))
        #expect(typing.word.text == VietnameseText.compose(typing.word.text))
      }
    }
  }
}
