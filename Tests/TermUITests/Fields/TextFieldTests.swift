import Testing

@testable import TermUI

struct TextFieldTests {
  private func field(_ text: String, limit: Int = 100, _ keys: [Key]) -> TextField {
    var field = TextField(text, limit: limit)
    for key in keys { _ = field.handle(key) }
    return field
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test("decomposed typing is kept composed, and Backspace takes a letter with all its marks")
  func decomposedTyping() {
    var field = field("", typed("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"))
    #expect(scalars(field.text) == scalars("Tiếng Việt"))
    #expect(field.caret == 10)
    for _ in 0..<2 { _ = field.handle(.backspace) }
    #expect(scalars(field.text) == scalars("Tiếng Vi"))
  }

  @Test("a mark typed after moving the caret joins the letter before it")
  func markInTheMiddle() {
    let field = field("Viet", [.left, .text("\u{302}"), .text("\u{323}")])
    #expect(scalars(field.text) == scalars("Việt"))
    #expect(field.caret == 3)
  }

  @Test(
    "bursts of input methods are served in order",
    arguments: [
      ("Tiê", ["Tie", "\u{8}ê"]),
      ("đường", ["d", "\u{8}đ", "uong", "\u{8}\u{8}\u{8}\u{8}ương", "\u{8}\u{8}\u{8}ờng"]),
      ("Nguyễn", ["Nguyen", "\u{8}\u{8}ên", "\u{8}\u{8}ễn"]),
    ])
  func bursts(expected: String, bursts: [String]) {
    let keys = bursts.flatMap { burst in
      burst.unicodeScalars.map { $0 == "\u{8}" ? Key.backspace : .text($0) }
    }
    #expect(field("", keys).text == expected)
  }

  @Test("undo takes back a word with the corrections of the input method, redo brings it again")
  func undo() {
    var field = field("", typed("So Noi") + [.backspace, .backspace, .text("ộ"), .text("i")])
    #expect(field.text == "So Nội")
    _ = field.handle(.control("z"))
    #expect(field.text == "So ")
    _ = field.handle(.control("z"))
    #expect(field.text == "")
    #expect(field.handle(.control("z")) == .moved)
    _ = field.handle(.control("y"))
    _ = field.handle(.control("y"))
    #expect(field.text == "So Nội")
  }

  @Test("a moved caret starts another step of undo")
  func undoAfterMove() {
    let field = field("", typed("ab") + [.left] + typed("c") + [.control("z")])
    #expect(field.text == "ab" && field.caret == 1)
  }

  @Test("the caret walks by characters and words")
  func moves() {
    var field = TextField("Sở Nội vụ")
    _ = field.handle(.controlLeft)
    #expect(field.caret == 7)
    _ = field.handle(.controlLeft)
    #expect(field.caret == 3)
    _ = field.handle(.controlRight)
    #expect(field.caret == 6)
    _ = field.handle(.home)
    _ = field.handle(.left)
    #expect(field.caret == 0)
    _ = field.handle(.end)
    _ = field.handle(.right)
    #expect(field.caret == 9)
  }

  @Test("parts of the line are removed")
  func removes() {
    #expect(field("Sở Nội vụ", [.control("w")]).text == "Sở Nội ")
    #expect(field("Sở Nội vụ", [.controlLeft, .control("k")]).text == "Sở Nội ")
    #expect(field("Sở Nội vụ", [.controlLeft, .control("u")]).text == "vụ")
    #expect(field("Sở", [.home, .delete]).text == "ở")
    #expect(field("Sở", [.home, .backspace]).text == "Sở")
    #expect(field("Sở", [.delete]).text == "Sở")
  }

  @Test("pasted text becomes one clean line")
  func pastes() {
    var field = TextField("[]")
    _ = field.handle(.left)
    #expect(field.handle(.paste("Sở\tA\nB\u{1b}[31m\u{7}\u{9b}\n")) == .changed)
    #expect(field.text == "[Sở A B[31m]")
    #expect(field.caret == 11)
  }

  @Test("what is over the limit is left out and counted")
  func limit() {
    var field = TextField("abc", limit: 5)
    #expect(field.handle(.paste("1234")) == .cut(2))
    #expect(field.text == "abc12" && field.caret == 5)
    #expect(field.handle(.text("x")) == .cut(1))
    #expect(field.text == "abc12")
    #expect(self.field("", limit: 2, typed("Vie\u{302}")).text == "Vi")
    #expect(scalars(self.field("", limit: 3, typed("Vie\u{302}\u{323}")).text) == scalars("Việ"))
  }

  @Test("a text over the limit from before is kept and may shrink")
  func overLong() {
    var field = TextField("abcdef", limit: 3)
    #expect(field.handle(.text("g")) == .cut(1))
    _ = field.handle(.backspace)
    #expect(field.text == "abcde")
  }

  @Test("keys that are no text are left to the owner")
  func ignores() {
    var field = TextField("a")
    for key: Key in [.enter, .escape, .tab, .up, .down, .function(1), .control("c")] {
      #expect(field.handle(key) == .ignored)
    }
    #expect(field.handle(.resize) == .ignored)
  }

  @Test("the caret is always in sight and on its character")
  func scrolls() {
    let text = "Quyết định số 118 về việc tặng Bằng khen 東京 cho các tập thể"
    for width in 1...30 {
      var field = TextField(text)
      _ = field.handle(.home)
      for _ in 0...text.count {
        let canvas = canvas(width, 1) { field.draw(on: &$0, in: $1) }
        let column = canvas.cursor?.column ?? -1
        #expect((0..<width).contains(column))
        if width > 6, field.caret < text.count {
          let under = Array(text)[field.caret]
          #expect([under, "…"].contains(canvas[row: 0, column: column].text))
        }
        _ = field.handle(.right)
      }
    }
  }

  @Test("a cut text ends or begins with an ellipsis")
  func drawsCut() {
    var field = TextField("Hội đồng Thi đua")
    #expect(drawn(10, 1) { field.draw(on: &$0, in: $1) } == ["…i đua"])
    #expect(drawn(10, 1) { field.draw(on: &$0, in: $1, isFocused: false) } == ["Hội đồng …"])
    _ = field.handle(.home)
    #expect(drawn(10, 1) { field.draw(on: &$0, in: $1) } == ["Hội đồng T"])
  }
}
