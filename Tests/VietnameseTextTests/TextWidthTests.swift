import Testing
import VietnameseText

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("Việt", 4), ("e\u{323}\u{302}", 1), ("東京", 4), ("한", 2), ("👍", 2), ("👍🏽", 2), ("🇻🇳", 1),
    ("❤️", 1), ("\u{200B}", 0), ("\u{AD}", 0), ("\t", 0), ("\u{301}", 0), ("…–“”•─│█→", 9), ("ｱ", 1), ("Ａ", 2),
    ("a東ệ👍", 6), ("\u{1F7E0}", 2), ("\u{20000}", 2), ("\u{25FD}", 2), ("\u{10FFFF}", 1),
  ])
  func `a text is as wide as its widest scalars`(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
    #expect(text.reduce(0) { $0 + TextWidth.of($1) } == width)
  }

  @Test(arguments: [
    ("Sở Tài chính", 12, "Sở Tài chính"), ("Sở Tài chính", 6, "Sở Tà…"), ("東京都", 4, "東…"), ("東京都", 5, "東京…"),
    ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("", 0, ""), ("e\u{323}\u{302}xyz", 2, "e\u{323}\u{302}…"),
  ])
  func `a cut text fits and keeps whole characters`(text: String, cells: Int, cut: String) {
    #expect(TextWidth.truncate(text, to: cells) == cut)
    #expect(TextWidth.of(TextWidth.truncate(text, to: cells)) <= max(0, cells))
  }

  @Test(arguments: [
    (TextWidth.Alignment.leading, "Mã  "), (.trailing, "  Mã"), (.center, " Mã "),
  ])
  func `a padded text fills its field`(alignment: TextWidth.Alignment, padded: String) {
    #expect(TextWidth.pad("Mã", to: 4, alignment: alignment) == padded)
  }

  @Test func `a padded text is never wider than its field`() {
    #expect(TextWidth.pad("東京", to: 3) == "東…")
    #expect(TextWidth.pad("東京", to: 2) == "… ")
  }
}

@Suite struct TruncateMiddleTests {
  @Test(arguments: [
    ("Ban Quản lý dự án Nông nghiệp", 15, "Ban Quả… nghiệp"), ("Sở Y tế", 7, "Sở Y tế"), ("Sở Y tế", 1, "…"),
    ("日本語", 4, "…語"),
  ])
  func keepsBothEnds(text: String, cells: Int, shown: String) {
    #expect(TextWidth.truncateMiddle(text, to: cells) == shown)
    #expect(TextWidth.of(TextWidth.truncateMiddle(text, to: cells)) <= cells)
  }
}
