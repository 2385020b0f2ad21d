import Testing

@testable import TermUI

struct DialogTests {
  private static let rect = Rect(column: 0, row: 0, columns: 40, rows: 9)

  @Test("a question is answered with no unless somebody goes to yes")
  func confirms() {
    let fresh = ConfirmDialog(title: "Xóa", message: "Xóa hồ sơ này?", yes: "Xóa", no: "Không")
    var dialog = fresh
    #expect(dialog.handle(.enter) == .declined)
    #expect(dialog.handle(.right) == .moved)
    #expect(dialog.handle(.enter) == .confirmed)
    #expect(dialog.handle(.escape) == .declined)
    #expect(dialog.handle(.text("y")) == .ignored)
    let canvas = canvas(40, 9) { fresh.draw(on: &$0, in: $1) }
    #expect(
      canvas.lines == [
        "",
        "",
        "         ┌─ Xóa ──────────────┐",
        "         │ Xóa hồ sơ này?     │",
        "         │                    │",
        "         │ [ Không ]  [ Xóa ] │",
        "         └────────────────────┘",
        "",
        "",
      ])
    #expect(canvas.runs(of: .dialogButtonFocus) == "[ Không ]")
  }

  @Test("a message breaks its lines")
  func message() {
    let dialog = MessageDialog(
      title: "Chú ý", message: "Bảng đã khóa, không sửa được điểm của khối này nữa.", button: "Đóng")
    #expect(
      drawn(40, 9) { dialog.draw(on: &$0, in: $1) }.filter { !$0.isEmpty } == [
        " ┌─ Chú ý ───────────────────────────┐",
        " │ Bảng đã khóa, không sửa được điểm │",
        " │ của khối này nữa.                 │",
        " │                                   │",
        " │                          [ Đóng ] │",
        " └───────────────────────────────────┘",
      ])
    #expect(dialog.closes(.enter) && dialog.closes(.escape) && !dialog.closes(.text("a")))
  }

  @Test("a menu shows why an entry cannot be chosen, and refuses it")
  func choices() {
    var dialog = ChoiceDialog(
      title: "Chuyển bước", choices: [DialogChoice("Thẩm định"), DialogChoice("Hội đồng", refusal: "thiếu hiệp y")])
    let canvas = canvas(40, 5) { dialog.draw(on: &$0, in: $1) }
    #expect(
      canvas.lines == [
        "    ┌─ Chuyển bước ───────────────┐",
        "    │ ▸ 1 Thẩm định               │",
        "    │   2 Hội đồng (thiếu hiệp y) │",
        "    └─────────────────────────────┘",
        "",
      ])
    #expect(canvas.runs(of: .fieldReadonly) == "2 Hội đồng (thiếu hiệp y)")
    #expect(dialog.handle(.enter, in: Self.rect) == .chosen(0))
    #expect(dialog.handle(.down, in: Self.rect) == .moved)
    #expect(dialog.handle(.enter, in: Self.rect) == .refused(1))
    #expect(dialog.handle(.text("1"), in: Self.rect) == .chosen(0))
    #expect(dialog.handle(.text("9"), in: Self.rect) == .ignored)
    #expect(dialog.handle(.escape, in: Self.rect) == .cancelled)
  }

  @Test("an empty menu cannot be chosen from")
  func emptyMenu() {
    var dialog = ChoiceDialog(title: "x", choices: [])
    #expect(dialog.handle(.enter, in: Self.rect) == .moved)
    #expect(drawn(20, 4) { dialog.draw(on: &$0, in: $1) }.count == 4)
  }

  @Test("a long text scrolls to its end and no further")
  func scrollsText() {
    var dialog = TextDialog(
      title: "Vì sao",
      lines: [DialogLine("0 điểm")] + (1...9).map { DialogLine("lý do \($0)", depth: 1) })
    #expect(
      drawn(20, 6) { dialog.draw(on: &$0, in: $1) } == [
        "   ┌─ Vì sao ──┐",
        "   │ 0 điểm    █",
        "   │   lý do 1 │",
        "   │   lý do 2 │",
        "   │   lý do 3 │",
        "   └───────────┘",
      ])
    let rect = Rect(column: 0, row: 0, columns: 20, rows: 6)
    for _ in 0..<20 { #expect(dialog.handle(.pageDown, in: rect) == false) }
    #expect(dialog.offset == 6)
    #expect(drawn(20, 6) { dialog.draw(on: &$0, in: $1) }[4] == "   │   lý do 9 █")
    #expect(dialog.handle(.text("x"), in: rect) == nil)
    #expect(dialog.handle(.escape, in: rect) == true)
  }

  @Test(
    "text breaks at spaces, long words break anywhere, line ends and indents stay",
    arguments: [
      ("một hai ba", 7, ["một hai", "ba"]),
      ("một hai ba", 3, ["một", "hai", "ba"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a abcdefgh", 4, ["a", "abcd", "efgh"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("  một hai", 6, ["  một", "  hai"]),
      ("", 5, [""]),
      ("東京東京", 5, ["東京", "東京"]),
      ("abc", 0, ["a", "b", "c"]),
    ])
  func wraps(text: String, width: Int, expected: [String]) {
    #expect(WrappedText.lines(of: text, width: width) == expected)
  }
}
