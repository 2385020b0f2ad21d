import Testing
import VietnameseText

@testable import TermUI

/// Vietnamese letters made by the field itself.
struct TextFieldTypingTests {
  /// Types letters and digits as the program hands them on; `<` is Backspace, `~` the undo key.
  private func field(
    _ keys: String, _ method: TypingMethod = .telex, in start: String = "", caret: Int? = nil, limit: Int = 100
  ) -> TextField {
    var field = TextField(start, limit: limit)
    for _ in 0..<(caret.map { start.count - $0 } ?? 0) { _ = field.handle(.left) }
    for scalar in keys.unicodeScalars { _ = field.handle(event(scalar, method)) }
    return field
  }

  private func event(_ scalar: Unicode.Scalar, _ method: TypingMethod) -> Event {
    switch scalar {
    case "<": .key(.backspace)
    case "~": .key(.control("z"))
    case _ where VietnameseTyping.isOfWord(scalar): .composed(scalar, TypingStyle(method))
    default: .key(.text(scalar))
    }
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(
    "Telex and VNI make whole sentences",
    arguments: [
      ("Nguyeenx Thij Hoaf, tieenf thuwowngr", TypingMethod.telex, "Nguyễn Thị Hoà, tiền thưởng"),
      ("UBND xax Ddaif Lanhx - ddowtj 2/2026", .telex, "UBND xã Đài Lãnh - đợt 2/2026"),
      ("Nguye6n4 Thi5 Hoa2", .vni, "Nguyễn Thị Hoà"), ("d9o7t5 2, 125/QD9-UBND", .vni, "đợt 2, 125/QĐ-UBND"),
    ])
  func sentences(keys: String, method: TypingMethod, expected: String) {
    #expect(scalars(field(keys, method).text) == scalars(expected))
  }

  @Test(
    "a conversion is taken back by the key again, by Backspace and by the undo key",
    arguments: [
      ("ass", "as"), ("as<", ""), ("tieen<<", "ti"), ("ca as~", "ca as"), ("ca as~~", "ca "), ("ca as~s", "ca ass"),
      ("as~ ddi", "as đi"),
    ])
  func takenBack(keys: String, expected: String) {
    #expect(scalars(field(keys).text) == scalars(expected))
  }

  @Test("what was taken back by the undo key comes again by redo")
  func redone() {
    var field = field("tieengs~")
    #expect(field.text == "tieengs")
    _ = field.handle(.control("y"))
    #expect(field.text == "tiếng")
  }

  @Test(
    "words that are not Vietnamese are left alone",
    arguments: ["windows", "facebook", "expo", "thidua.vn", "+3lv", "05012026", "t2", "12,5", "125/QA-UBND"],
    TypingMethod.allCases)
  func foreignWords(word: String, method: TypingMethod) {
    #expect(field(word + " ", method).text == word + " ")
  }

  @Test("a word that is there already takes its tone, also before the caret's end and with the caret in it")
  func wordThatIsThere() {
    #expect(field("f", in: "Sở Hoa").text == "Sở Hoà")
    #expect(field("s", in: "toan dien", caret: 3).text == "toán dien")
    #expect(field("s", in: "toan dien", caret: 3).caret == 3)
    #expect(field("s", in: "toan dien", caret: 9).text == "toan dién")
  }

  @Test("a word that becomes no syllable is what was typed once it is left")
  func wordLeft() {
    for end in [Key.left, .home, .end, .controlLeft] {
      var field = field("taich")
      _ = field.handle(.composed("s", TypingStyle(.telex)))
      _ = field.handle(end)
      #expect(["taichs", "táich"].contains(field.text))
      #expect(field.caret <= field.text.count)
    }
  }

  @Test("where letters come composed, the input method of the machine is followed")
  func inputMethod() {
    for burst in ["Tie<êng<<<ếng as", "Tie<e\u{302}ng<<<e\u{302}\u{301}ng as"] {
      #expect(scalars(field(burst).text) == scalars("Tiếng as"), "\(burst)")
    }
    #expect(field("d<đuong<<<<ương<<<ờng").text == "đường")
  }

  @Test(
    "all letters of Vietnamese come through composed and decomposed, with the field's own typing on",
    arguments: TypingMethod.allCases)
  func allLetters(method: TypingMethod) {
    for (composed, decomposed) in Self.letters {
      #expect(scalars(field(composed, method).text) == scalars(composed))
      #expect(scalars(field(decomposed, method).text) == scalars(composed), "\(composed)")
      #expect(scalars(field("x<" + composed, method).text) == scalars(composed))
    }
  }

  /// The 134 letters with marks, capitals included, each composed and decomposed.
  static let letters: [(composed: String, decomposed: String)] = {
    let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    let bases = "a a\u{306} a\u{302} e e\u{302} i o o\u{302} o\u{31B} u u\u{31B} y".split(separator: " ").map(
      String.init)
    let marked = bases.flatMap { base in tones.map { base + $0 } }.filter { $0.unicodeScalars.count > 1 } + ["đ"]
    return (marked + marked.map { $0.uppercased() }).map { (VietnameseText.compose($0), $0) }
  }()

  @Test("the letters of the test are all there are")
  func letterCount() { #expect(Set(Self.letters.map(\.composed)).count == 134) }

  @Test("the limit counts letters, not keys")
  func limit() {
    #expect(field("tieengs", limit: 5).text == "tiếng")
    var full = field("tieengs", limit: 5)
    #expect(full.handle(.composed("a", TypingStyle(.telex))) == .cut(1))
    #expect(full.text == "tiếng")
  }
}
