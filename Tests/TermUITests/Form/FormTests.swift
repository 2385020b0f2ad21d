import Testing

@testable import TermUI

struct FormTests {
  private static let fields = [
    FormField(id: "id", label: "Số", kind: .text(limit: 20), isReadonly: true),
    FormField(id: "name", label: "Tên đơn vị", hint: "Tên đầy đủ") { $0.text.isEmpty ? "Cần tên" : nil },
    FormField(id: "kind", label: "Loại", kind: .choice(["Sở", "Xã"])) { $0.choice == nil ? "Cần chọn" : nil },
    FormField(id: "active", label: "Hoạt động", kind: .toggle),
  ]

  private func form(_ values: [String: FormValue] = ["id": .text("12")]) -> Form {
    Form(fields: Self.fields, values: values)
  }

  private func press(_ form: inout Form, _ keys: [Key]) -> FormOutcome {
    keys.reduce(.ignored) { _, key in form.handle(.key(key)) }
  }

  @Test("labels, values, hint and focus are drawn")
  func draws() {
    let form = form(["id": .text("12"), "kind": .choice(0), "active": .toggle(true)])
    #expect(
      drawn(40, 6) { form.draw(on: &$0, in: $1) } == [
        "Số           12",
        "Tên đơn vị ▸",
        "             Tên đầy đủ",
        "Loại         ‹ Sở ›",
        "Hoạt động    [✓]",
        "",
      ])
  }

  @Test("Enter accepts field by field and submits in the last one")
  func walks() {
    var form = form()
    #expect(form.focus == 1)
    #expect(press(&form, typed("Sở Y tế") + [.enter]) == .moved)
    #expect(press(&form, [.right, .enter]) == .moved)
    #expect(press(&form, [.text(" ")]) == .changed(id: "active"))
    #expect(press(&form, [.enter]) == .submitted)
    #expect(form["name"] == .text("Sở Y tế"))
    #expect(form["kind"] == .choice(0))
    #expect(form["active"].isOn)
    #expect(form.values["id"] == .text("12"))
  }

  @Test("Enter holds at a wrong value, Tab goes on and leaves the message")
  func refusesInField() {
    var form = form()
    #expect(press(&form, [.enter]) == .refused(id: "name"))
    #expect(form.focus == 1 && form.messages["name"] == "Cần tên")
    #expect(press(&form, [.tab]) == .moved)
    #expect(form.focus == 2 && form.messages["name"] == "Cần tên")
    #expect(press(&form, [.backTab, .text("a")]) == .changed(id: "name"))
    #expect(form.messages["name"] == nil)
  }

  @Test("submitting focuses the first wrong field and shows all messages")
  func refusesAll() {
    var form = form()
    _ = press(&form, [.tab, .tab])
    #expect(press(&form, [.function(12)]) == .refused(id: "name"))
    #expect(form.focus == 1)
    #expect(form.messages == ["name": "Cần tên", "kind": "Cần chọn"])
    let canvas = canvas(40, 6) { form.draw(on: &$0, in: $1) }
    #expect(canvas.lines[2] == "             Cần tên")
    #expect(canvas.runs(of: .statusError) == "Cần tên|Cần chọn")
  }

  @Test("a refusal of the owner stands at its field")
  func ownerRefuses() {
    var form = form()
    form.refuse("Trùng số", at: "kind")
    #expect(form.focus == 2 && form.messages["kind"] == "Trùng số")
  }

  @Test("a low form scrolls to the focused field")
  func scrolls() {
    var form = form()
    _ = press(&form, [.tab, .tab])
    #expect(drawn(40, 2) { form.draw(on: &$0, in: $1) } == ["             Cần chọn", "Hoạt động  ▸ [ ]"])
  }

  @Test("read-only fields take no keys, Esc cancels")
  func readonly() {
    var form = Form(fields: [Self.fields[0]], values: ["id": .text("12")])
    #expect(press(&form, [.text("x")]) == .ignored)
    #expect(press(&form, [.escape]) == .cancelled)
    #expect(form["id"] == .text("12"))
    var empty = Form(fields: [])
    #expect(empty.handle(.key(.escape)) == .cancelled)
    #expect(empty.handle(.key(.enter)) == .ignored)
  }

  @Test("choices step round and can be cleared")
  func choices() {
    var form = form()
    _ = press(&form, [.tab, .left])
    #expect(form["kind"] == .choice(1))
    _ = press(&form, [.right])
    #expect(form["kind"] == .choice(0))
    _ = press(&form, [.backspace])
    #expect(form["kind"] == .choice(nil))
  }

  @Test("typing takes the place of a proposed value, moving in it keeps it")
  func proposals() {
    let fields = [FormField(id: "day", label: "Ngày", isProposal: true)]
    var typed = Form(fields: fields, values: ["day": .text("08/12/2025")])
    _ = press(&typed, [.text("5"), .text("/"), .text("1")])
    #expect(typed["day"] == .text("5/1"))
    var edited = Form(fields: fields, values: ["day": .text("08/12/2025")])
    _ = press(&edited, [.backspace, .text("6")])
    #expect(edited["day"] == .text("08/12/2026"))
    var pasted = Form(fields: fields, values: ["day": .text("08/12/2025")])
    _ = pasted.handle(.paste("1/1"))
    #expect(pasted["day"] == .text("1/1"))
    var accepted = Form(fields: fields, values: ["day": .text("08/12/2025")])
    #expect(press(&accepted, [.enter]) == .submitted)
    #expect(accepted["day"] == .text("08/12/2025"))
  }
}
