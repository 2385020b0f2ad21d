import Testing
import VietnameseText

/// Keys one by one: what they convert, what they take back, and what they leave alone.
@Suite struct VietnameseTypingTests {
  @Test(
    "what stands on the screen after each key",
    arguments: [
      ("thuowngf", "t th thu thuo thuơ thươn thương thường"), ("thuongwf", "t th thu thuo thuon thuong thương thường"),
      ("uow", "u uo ươ"), ("thuowr", "t th thu thuo thuơ thuở"), ("w", "ư"), ("nhwx", "n nh như nhữ"),
      ("tieengs", "t ti tie tiê tiên tiêng tiếng"), ("dangd", "d da dan dang đang"), ("asz", "a á a"),
      ("asf", "a á à"), ("awa", "a ă â"), ("aaw", "a â ă"), ("oow", "o ô ơ"), ("owo", "o ơ ô"), ("uowo", "u uo ươ uô"),
    ])
  func steps(keys: String, shown: String) {
    var typing = VietnameseTyping(.telex)
    let steps = keys.unicodeScalars.map { typing.type($0).text }
    #expect(steps.joined(separator: " ") == shown)
  }

  @Test(
    "the same key once more takes back what it did",
    arguments: [
      ("aaa", "aa"), ("eee", "ee"), ("ooo", "oo"), ("aww", "aw"), ("uww", "uw"), ("ww", "w"), ("ddd", "dd"),
      ("ass", "as"), ("off", "of"), ("uoww", "uow"), ("thuongww", "thuongw"), ("coss", "cos"), ("tesst", "test"),
      ("xooong", "xoong"), ("mooosc", "moóc"), ("AAA", "AA"), ("Asss", "Ass"), ("goog", "goog"),
    ])
  func takenBack(keys: String, shown: String) { #expect(typed(keys) == shown) }

  @Test(
    "the same digit once more takes back what it did",
    arguments: [
      ("a66", "a6"), ("A44", "A4"), ("d99", "d9"), ("u77", "u7"), ("a11", "a1"), ("o60", "o60"), ("a10", "a"),
    ])
  func digitsTakenBack(keys: String, shown: String) { #expect(typed(keys, .vni) == shown) }

  @Test(
    "words that are none of Vietnamese are left alone",
    arguments: [
      "windows", "file", "Telex", "class", "word", "excel", "PowerPoint", "email", "google", "book", "tool", "admin",
      "software", "facebook", "wifi", "download", "https", "json", "csv", "pdf", "UBND", "CCHC", "class2", "Excel2019",
      "Agribank", "HS2025", "GRDP", "browser", "press", "graph", "street", "express", "flow",
    ])
  func leftAlone(word: String) {
    #expect(typed(word) == word)
    var typing = VietnameseTyping(.telex)
    for key in word.unicodeScalars { typing.type(key) }
    #expect(typing.end().text == word)
  }

  @Test(
    "what only looked like a syllable is at its end what was typed",
    arguments: [
      ("user", "uẻ", "user"), ("uow", "ươ", "uow"), ("reset", "rết", "rết"), ("queen", "quên", "quên"),
      ("tees", "tế", "tế"), ("tiesn", "tién", "tiesn"), ("QDD", "QĐ", "QĐ"), ("ass", "as", "as"),
    ])
  func restoredAtTheEnd(keys: String, shown: String, ended: String) {
    var typing = VietnameseTyping(.telex)
    for key in keys.unicodeScalars { typing.type(key) }
    #expect(typing.word.text == shown)
    #expect(typing.end().text == ended)
  }

  @Test(
    "abbreviations get their đ",
    arguments: [
      ("QDD", "QĐ"), ("HDDND", "HĐND"), ("TDDKT", "TĐKT"), ("CSTDD", "CSTĐ"), ("TTLDDXS", "TTLĐXS"), ("BCDD", "BCĐ"),
      ("HCLDD", "HCLĐ"), ("DDU", "ĐU"), ("UBND", "UBND"), ("QDDD", "QDD"),
    ])
  func abbreviations(keys: String, shown: String) {
    #expect(typed(keys) == shown)
    let digits = keys.replacing("DDD", with: "D99").replacing("DD", with: "D9")
    #expect(typed(digits, .vni) == shown.replacing("QDD", with: "QD9"))
  }

  @Test("a number typed as such stays one in VNI")
  func numbers() {
    for text in ["2025", "125", "0", "K2", "HS1", "68a"] { #expect(typed(text, .vni) == text) }
  }

  @Test("Backspace takes a letter with its marks, and the word goes on from there")
  func backspace() {
    var typing = VietnameseTyping(.telex)
    for key in "thuowngf".unicodeScalars { typing.type(key) }
    #expect(typing.backspace().text == "thườn")
    #expect(typing.type("g").text == "thường")
    #expect(typing.type("s").text == "thướng")
    for _ in 0..<6 { typing.backspace() }
    #expect(typing.word.text.isEmpty)
    #expect(typing.backspace().text.isEmpty)
    #expect(typing.type("a").text == "a")
  }

  @Test("a slip that made a word foreign is taken back with the key that made it")
  func slip() {
    var typing = VietnameseTyping(.telex)
    for key in "thuowngk".unicodeScalars { typing.type(key) }
    #expect(typing.word.text == "thuowngk")
    #expect(typing.backspace().text == "thương")
    #expect(typing.type("f").text == "thường")
  }

  @Test("Backspace after a conversion was taken back takes what is seen")
  func backspaceAfterTakingBack() {
    var typing = VietnameseTyping(.telex)
    for key in "ass".unicodeScalars { typing.type(key) }
    #expect(typing.backspace().text == "a")
  }

  @Test("a word that is there already goes on, composed or not")
  func existingWords() {
    for before in ["tiê", "tie\u{302}"] {
      var typing = VietnameseTyping(.telex)
      typing.begin(TypedWord(before: before))
      #expect("ngs".unicodeScalars.map { typing.type($0).text }.last == "tiếng")
    }
    var typing = VietnameseTyping(.vni)
    typing.begin(TypedWord(before: "thường"))
    #expect(typing.type("1").text == "thướng")
    #expect(typing.type("0").text == "thương")
    // What stands there in the other placement moves only when the word changes.
    typing.begin(TypedWord(before: "hòa"))
    #expect(typing.word.text == "hòa")
    #expect(typing.type("n").text == "hoàn")
  }

  @Test("a key in the middle of a word moves its tone and keeps the caret")
  func middleOfAWord() {
    var typing = VietnameseTyping(.telex)
    typing.begin(TypedWord(before: "to", after: "an"))
    #expect(typing.type("s") == TypedWord(before: "to", after: "án"))
    typing.begin(TypedWord(before: "hà", after: "i"))
    #expect(typing.type("n") == TypedWord(before: "hàn", after: "i"))
    typing.begin(TypedWord(before: "th", after: "ường"))
    #expect(typing.type("r") == TypedWord(before: "thr", after: "ường"))
    typing.begin(TypedWord(before: "đuo", after: "c"))
    #expect(typing.type("w") == TypedWord(before: "đươ", after: "c"))
    #expect(typing.type("j") == TypedWord(before: "đượ", after: "c"))
    #expect(typing.backspace() == TypedWord(before: "đư", after: "c"))
  }

  @Test("two tones in one word, letters of other languages and other scripts are left alone")
  func foreignLetters() {
    for text in ["áà", "ñandu", "groß", "Привет", "東京", "naïve"] {
      var typing = VietnameseTyping(.telex)
      typing.begin(TypedWord(before: text))
      #expect(typing.type("s").text == text + "s")
    }
  }

  @Test("a character of no word ends the word and is none of it")
  func endOfWord() {
    var typing = VietnameseTyping(.telex)
    for key in "tooi".unicodeScalars { typing.type(key) }
    #expect(typing.type(" ").text.isEmpty)
    #expect(typing.type("o").text == "o")
    #expect(!VietnameseTyping.isOfWord("-") && !VietnameseTyping.isOfWord("/") && VietnameseTyping.isOfWord("đ"))
  }
}
