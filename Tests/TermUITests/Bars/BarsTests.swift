import Testing

@testable import TermUI

struct BarsTests {
  @Test(
    "a bar fills by eighths of a cell",
    arguments: [
      (0.0, "░░░░"), (0.5, "██░░"), (1.0, "████"), (0.53125, "██▏░"), (0.97, "███▉"), (2.0, "████"), (-1.0, "░░░░"),
      (Double.nan, "░░░░"), (Double.infinity, "████"),
    ])
  func bar(share: Double, expected: String) {
    #expect(Bar(share: share).text(width: 4, glyphs: .unicode) == expected)
  }

  @Test("a bar without block characters is still a bar")
  func asciiBar() {
    #expect(Bar(share: 0.6).text(width: 5, glyphs: .ascii) == "###..")
    #expect(Bar(share: 0.5).text(width: 5, glyphs: .ascii) == "##=..")
    #expect(Bar(share: 0.5).text(width: 0, glyphs: .ascii) == "")
  }

  @Test("a sparkline spans from nothing to the greatest value")
  func sparkline() {
    #expect(Sparkline([0, 1, 2, 4, 7]).text(width: 9, glyphs: .unicode) == "▁▂▃▅█")
    #expect(Sparkline([0, 1, 2, 4, 7]).text(width: 2, glyphs: .unicode) == "▅█")
    #expect(Sparkline([0, .nan, -3]).text(width: 9, glyphs: .unicode) == "▁▁▁")
    #expect(Sparkline([]).text(width: 9, glyphs: .unicode) == "")
    #expect(Sparkline([50], maximum: 100).text(width: 1, glyphs: .ascii) == "=")
  }

  @Test("hints are shown whole or not at all")
  func keyBar() {
    let bar = KeyBar([KeyHint("F1", "Giúp"), KeyHint("Enter", "Phiếu"), KeyHint("Esc", "Lui")])
    #expect(drawn(29, 1) { bar.draw(on: &$0, in: $1) } == ["F1 Giúp  Enter Phiếu  Esc Lui"])
    #expect(drawn(28, 1) { bar.draw(on: &$0, in: $1) } == ["F1 Giúp  Enter Phiếu"])
    #expect(drawn(17, 1) { bar.draw(on: &$0, in: $1) } == ["F1 Giúp  Esc Lui"])
    #expect(canvas(29, 1) { bar.draw(on: &$0, in: $1) }.runs(of: .barKey) == "F1|Enter|Esc")
    #expect(drawn(3, 1) { bar.draw(on: &$0, in: $1) } == [""])
  }

  @Test("a pinned hint is shown before any other")
  func pinned() {
    let bar = KeyBar([KeyHint("F1", "Giúp"), KeyHint("Enter", "Phiếu"), KeyHint("Esc", "Lui", isPinned: true)])
    #expect(drawn(28, 1) { bar.draw(on: &$0, in: $1) } == ["F1 Giúp  Esc Lui"])
    #expect(drawn(8, 1) { bar.draw(on: &$0, in: $1) } == ["Esc Lui"])
  }

  @Test("tabs show the current one and say that there are more")
  func tabs() {
    let titles = ["1 Việc", "2 Khối", "3 Khen thưởng", "4 Hội đồng"]
    #expect(
      drawn(50, 1) { Tabs(titles: titles, current: 0).draw(on: &$0, in: $1) } == [
        " 1 Việc  2 Khối  3 Khen thưởng  4 Hội đồng"
      ])
    #expect(drawn(20, 1) { Tabs(titles: titles, current: 0).draw(on: &$0, in: $1) } == [" 1 Việc  2 Khối    ›"])
    #expect(drawn(20, 1) { Tabs(titles: titles, current: 3).draw(on: &$0, in: $1) } == ["‹ 4 Hội đồng"])
    #expect(
      canvas(20, 1) { Tabs(titles: titles, current: 2).draw(on: &$0, in: $1) }.runs(of: .tabCurrent)
        == " 3 Khen thưởng ")
    for width in 0..<50 {
      for current in titles.indices {
        let canvas = canvas(width, 1) { Tabs(titles: titles, current: current).draw(on: &$0, in: $1) }
        #expect(width < 17 || canvas.runs(of: .tabCurrent) == " \(titles[current]) ")
      }
    }
  }

  @Test("a status line carries a sign besides its colour")
  func status() {
    #expect(drawn(20, 1) { StatusLine("Đã lưu", role: .statusOk).draw(on: &$0, in: $1) } == ["✓ Đã lưu"])
    #expect(
      drawn(20, 1, glyphs: .ascii) { StatusLine("Hỏng", role: .statusError).draw(on: &$0, in: $1) } == ["x Hỏng"])
    #expect(drawn(20, 1) { StatusLine("").draw(on: &$0, in: $1) } == [""])
  }
}
