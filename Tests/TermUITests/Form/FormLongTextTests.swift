import Testing

@testable import TermUI

/// A long text goes on below itself, over all of the width there is.
@Suite("Long texts in a form")
struct FormLongTextTests {
  private static let note = "Đã đối chiếu số liệu với biên bản họp khối ngày 05/12"

  private func form(_ text: String) -> Form {
    Form(
      fields: [
        FormField(id: "note", label: "Ghi chú", kind: .text(limit: 1_000), hint: "Ít nhất 20 ký tự"),
        FormField(id: "day", label: "Ngày", kind: .text(limit: 20)),
      ], values: ["note": .text(text), "day": .text("08/12")])
  }

  @Test func wholeForm() {
    #expect(
      drawn(30, 7) { form(Self.note).draw(on: &$0, in: $1) } == [
        "Ghi chú ▸ Đã đối chiếu số", "          liệu với biên bản", "          họp khối ngày 05/12",
        "          Ít nhất 20 ký tự", "Ngày      08/12", "", "",
      ])
  }

  @Test("Every character is in sight while it is typed, and the caret stands after it")
  func typing() {
    var form = form("")
    for scalar in Self.note.unicodeScalars {
      _ = form.handle(.key(.text(scalar)))
      let canvas = canvas(30, 9) { form.draw(on: &$0, in: $1) }
      let shown = canvas.lines.joined().filter { $0 != " " }
      #expect(shown.contains(form["note"].text.filter { $0 != " " }.suffix(6)))
      let cursor = canvas.cursor ?? Position(column: 0, row: 0)
      #expect((10..<30).contains(cursor.column))
      if scalar != " " { #expect(canvas[row: cursor.row, column: cursor.column - 1].text == form["note"].text.last) }
    }
  }

  @Test("A text with more lines than there are keeps the caret in sight; without the focus its end is cut")
  func longer() {
    let words = (1...60).map { "từ\($0)" }.joined(separator: " ")
    var form = form(words)
    #expect(drawn(30, 9) { form.draw(on: &$0, in: $1) }.joined().contains("từ60"))
    for _ in 0..<3 { _ = form.handle(.key(.home)) }
    #expect(drawn(30, 9) { form.draw(on: &$0, in: $1) }.joined().contains("từ1 từ2"))
    _ = form.handle(.key(.tab))
    let lines = drawn(30, 9) { form.draw(on: &$0, in: $1) }
    #expect(lines[0] == "Ghi chú   từ1 từ2 từ3 từ4 từ5" && lines[5].hasSuffix("…") && lines[6] == "Ngày    ▸ 08/12")
  }

  @Test(arguments: [
    ("", [""]), ("ab", ["ab"]), ("ab cd", ["ab ", "cd"]), ("abcdefgh", ["abcd", "efgh"]),
    ("abcd efgh", ["abcd ", "efgh"]),
    ("ab   cd", ["ab   ", "cd"]), ("東京東", ["東京", "東"]),
  ])
  func lines(_ text: String, _ lines: [String]) {
    let characters = Array(text)
    #expect(TextField(text).lines(width: 5).map { String(characters[$0]) } == lines)
  }

  @Test("A line that is scrolled leaves only a little of it empty")
  func scrolled() {
    var field = TextField("")
    for index in 0..<200 {
      _ = field.handle(.text(Unicode.Scalar(UInt8(97 + index % 26))))
      let line = drawn(40, 1) { field.draw(on: &$0, in: $1) }[0]
      #expect(index < 40 || line.count >= 31)
    }
  }
}
