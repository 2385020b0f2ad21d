import Testing

@testable import TermUI

@Suite("Completions and readings of a form")
struct FormSuggestionTests {
  private static let names = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"]

  private func form(_ keys: Key...) -> Form {
    var form = Form(fields: [
      FormField(
        id: "unit", label: "Đơn vị", kind: .text(limit: 20),
        choices: { text in Self.names.filter { $0.hasPrefix(text) }.map { FieldChoice($0, detail: "đơn vị") } }),
      FormField(
        id: "day", label: "Ngày",
        read: {
          $0.isEmpty
            ? nil : $0 == "5/1" ? FieldReading("thứ Hai", settled: "05/01/2026") : FieldReading(problem: "Sai.")
        }),
    ])
    for key in keys { _ = form.handle(.key(key)) }
    return form
  }

  private func lines(_ form: Form) -> [String] {
    drawn(40, 6) { form.draw(on: &$0, in: $1) }
  }

  @Test("what completes the text stands below the field")
  func drawnBelow() {
    #expect(
      lines(form(.text("S"), .text("ở"), .down)) == [
        "Đơn vị ▸ Sở", "         ▸ Sở Nội vụ  đơn vị", "           Sở Tài chính  đơn vị",
        "           Sở Tư pháp  đơn vị", "Ngày", "",
      ])
  }

  @Test("Tab takes the best one and stays; the next Tab goes on")
  func tab() {
    var form = form(.text("S"), .tab)
    #expect(form["unit"] == .text("Sở Nội vụ"))
    #expect(form.focusedField?.id == "unit")
    _ = form.handle(.key(.tab))
    #expect(form.focusedField?.id == "day")
  }

  @Test("Enter takes what Down went to, and nothing else")
  func enter() {
    #expect(form(.text("S"), .down, .down, .enter)["unit"] == .text("Sở Tài chính"))
    let typed = form(.text("S"), .enter)
    #expect(typed["unit"] == .text("S"))
    #expect(typed.focusedField?.id == "day")
    #expect(form(.text("S"), .down, .up, .enter)["unit"] == .text("S"))
  }

  @Test("Esc first closes the list gone into, then leaves the form; what was completed is undone by one key")
  func escape() {
    var form = form(.text("S"), .down)
    #expect(form.handle(.key(.escape)) == .moved)
    #expect(form.handle(.key(.escape)) == .cancelled)
    #expect(self.form(.text("S"), .tab, .control("z"))["unit"] == .text("S"))
  }

  @Test("a text that is complete has no completions")
  func complete() {
    var form = form()
    _ = form.handle(.paste("Sở Tư pháp"))
    #expect(form.suggestions.isEmpty)
    #expect(form.handle(.key(.down)) == .moved)
    #expect(form.focusedField?.id == "day")
  }

  @Test("what is understood stands below the field and takes its place once it is left")
  func reading() {
    var form = form(.tab, .text("5"), .text("/"))
    #expect(lines(form)[2].contains("Sai."))
    _ = form.handle(.key(.text("1")))
    #expect(lines(form)[2].contains("thứ Hai"))
    _ = form.handle(.key(.backTab))
    #expect(form["day"] == .text("05/01/2026"))
  }

  @Test("what is not understood is refused with its reason where the form is to be saved")
  func refused() {
    var form = form(.tab, .text("x"))
    #expect(form.handle(.key(.function(12))) == .refused(id: "day"))
    #expect(form.messages["day"] == "Sai.")
  }

  @Test("an answer from elsewhere is one line and keeps to the limit")
  func answer() {
    var form = form()
    #expect(form.answer("Sở Y tế\nvà\u{7} tỉnh") == .changed(id: "unit"))
    #expect(form["unit"] == .text("Sở Y tế và tỉnh"))
    #expect(form.answer(String(repeating: "a", count: 23)) == .cut(id: "unit", dropped: 3))
  }
}
