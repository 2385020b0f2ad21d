import Testing

@testable import TermUI

/// Where there are no colours a sign stands in front of what they would say.
struct SignsTests {
  private static let glyphs = Theme.builtIn.glyphs(isUnicode: true, depth: .mono)

  @Test(
    "a sign is put where it says something new and fits",
    arguments: [
      ("Đạt", Role.stageApproved, 9, "+ Đạt"), ("  Đạt", .stageApproved, 9, "  + Đạt"), ("Đạt", .text, 9, "Đạt"),
      ("Đạt", .stageApproved, 5, "+ Đạt"), ("Đạt", .stageApproved, 4, "Đạt"), ("✓ Đạt", .statusOk, 9, "✓ Đạt"),
      ("+ Đạt", .statusOk, 9, "+ Đạt"), ("[✓]", .statusOk, 9, "[✓]"), ("", .statusError, 9, ""),
      ("1", .rankFirst, 4, "* 1"),
    ])
  func signed(text: String, role: Role, width: Int, expected: String) {
    #expect(Self.glyphs.signed(text, role: role, width: width) == expected)
    #expect(Glyphs.unicode.signed(text, role: role, width: width) == text)
  }

  @Test("tables, boards, forms and the status line draw the signs")
  func drawsSigns() {
    let columns = [TableColumn(id: "state", title: "Bước", width: .fixed(12))]
    let content = TableContent(columns: columns, rowCount: 1) { _ in
      .cells([TableCell("Không đạt", role: .stageRejected)])
    }
    #expect(drawn(16, 2, glyphs: Self.glyphs) { Table().draw(content, on: &$0, in: $1) }[1] == "▸ x Không đạt")
    let board = [
      BoardColumn(title: "Ký", count: 1, role: .stageApproved) { _ in BoardCard("HS-1 quá hạn", role: .statusError) }
    ]
    let lines = drawn(24, 5, glyphs: Self.glyphs) { Board().draw(board, on: &$0, in: $1) }
    #expect(lines[0].hasPrefix(" + Ký"))
    #expect(lines[2] == "▸x HS-1 quá hạn")
    var form = Form(fields: [FormField(id: "a", label: "Số")])
    form.refuse("Cần số", at: "a")
    #expect(drawn(20, 2, glyphs: Self.glyphs) { form.draw(on: &$0, in: $1) }[0] == "Số ▸!")
    #expect(
      drawn(20, 1, glyphs: Self.glyphs) { StatusLine("Xong", role: .statusOk).draw(on: &$0, in: $1) } == ["+ Xong"])
  }
}
