import Testing

@testable import TermUI

struct DialogTests {
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
