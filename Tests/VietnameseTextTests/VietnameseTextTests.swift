import RandomNumbers
import Testing

@testable import VietnameseText

/// The 134 precomposed Vietnamese letters, spelled from their parts.
struct VietnameseLetter: CustomTestStringConvertible, Sendable {
  let composed: String
  let base: String
  let shape: String
  let tone: String

  var testDescription: String { composed }

  static let all: [VietnameseLetter] = {
    let rows: [(String, String, String)] = [
      ("aàảãáạ", "a", ""), ("ăằẳẵắặ", "a", "\u{306}"), ("âầẩẫấậ", "a", "\u{302}"), ("eèẻẽéẹ", "e", ""),
      ("êềểễếệ", "e", "\u{302}"), ("iìỉĩíị", "i", ""), ("oòỏõóọ", "o", ""), ("ôồổỗốộ", "o", "\u{302}"),
      ("ơờởỡớợ", "o", "\u{31B}"), ("uùủũúụ", "u", ""), ("ưừửữứự", "u", "\u{31B}"), ("yỳỷỹýỵ", "y", ""),
    ]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    return rows.flatMap { letters, base, shape in
      zip(letters, tones).flatMap { letter, tone in
        [
          VietnameseLetter(composed: String(letter), base: base, shape: shape, tone: tone),
          VietnameseLetter(composed: letter.uppercased(), base: base.uppercased(), shape: shape, tone: tone),
        ]
      }
    }.filter { $0.shape + $0.tone != "" }
  }()
}

struct VietnameseTextTests {
  @Test func `there are 134 letters with marks, đ and Đ counted`() {
    #expect(VietnameseLetter.all.count + 2 == 134)
  }

  @Test(arguments: VietnameseLetter.all)
  func `every letter composes from its marks in any order and folds to its base`(_ letter: VietnameseLetter) {
    let spellings = [
      letter.composed, letter.base + letter.shape + letter.tone, letter.base + letter.tone + letter.shape,
    ]
    for spelling in spellings {
      #expect(Array(VietnameseText.compose(spelling).utf8) == Array(letter.composed.utf8))
      #expect(VietnameseText.fold(spelling) == letter.base.lowercased())
    }
    #expect(TextWidth.of(letter.composed) == 1)
  }

  @Test(arguments: [
    ("A\u{30A}ngstro\u{308}m", "Ångström"), ("c\u{327}a", "ça"), ("o\u{340}", "ò"), ("Việt Nam", "Việt Nam"), ("", ""),
    ("\u{301}a", "\u{301}a"), ("q\u{301}", "q\u{301}"), ("e\u{302}\u{323}\u{315}", "ệ\u{315}"),
  ])
  func `other letters compose too and what cannot stays`(text: String, composed: String) {
    #expect(Array(VietnameseText.compose(text).unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    ("Sở Tài chính", "so tai chinh"), ("Đắk Lắk", "dak lak"), ("ĐƠN VỊ", "don vi"), ("abc 12", "abc 12"),
    ("Łódź", "lodz"), ("Ø", "o"), ("ΑΒΓ", "αβγ"), ("東京", "東京"), ("Ǖ", "u"), ("ð", "d"),
  ])
  func `folding leaves small letters without marks`(text: String, folded: String) {
    #expect(VietnameseText.fold(text) == folded)
  }

  @Test func `composing twice changes nothing`() {
    var random = SplitMix64(seed: 7)
    let pieces: [Unicode.Scalar] = [
      "a", "E", "ạ", "ế", "o", "ơ", "\u{300}", "\u{301}", "\u{302}", "\u{306}", "\u{31B}",
      "\u{323}", "\u{327}", "\u{34F}", " ", "đ", "한",
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 { text.append(pieces[random.below(pieces.count)]) }
      let once = VietnameseText.compose(String(text))
      #expect(Array(VietnameseText.compose(once).utf8) == Array(once.utf8))
    }
  }
}
