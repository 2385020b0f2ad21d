import TermUI
import Testing

/// A cell that knows shorter texts loses words, never half of a number, and never what comes last.
@Suite("Texts that are shortened")
struct ShorterTextTests {
  private static let cell = TableCell(
    "A1.2.2 · Thẩm định: 5,00 → 14,00 (+2)",
    shorter: [
      ShorterText("A1.2.2 · Thẩm định", keeping: ": 5,00 → 14,00 (+2)"),
      ShorterText("A1.2.2 · Thẩm định", keeping: " → 14,00 (+2)"), ShorterText("→ 14,00", keeping: " (+2)"),
    ])

  private func line(_ cell: TableCell, _ width: Int) -> String {
    let content = TableContent(
      columns: [TableColumn(id: "a", title: "", width: .fixed(width))], rowCount: 1, row: { _ in .cells([cell]) })
    return String(drawn(width + 3, 2) { Table().draw(content, on: &$0, in: $1) }[1].dropFirst(2))
  }

  @Test(arguments: [
    (40, "A1.2.2 · Thẩm định: 5,00 → 14,00 (+2)"), (36, "A1.2.2 · Thẩm đị…: 5,00 → 14,00 (+2)"),
    (28, "A1.2.2…: 5,00 → 14,00 (+2)"), (25, "A…: 5,00 → 14,00 (+2)"), (22, "A1.2.2… → 14,00 (+2)"),
    (13, "→ 14,00 (+2)"), (6, "→…"),
  ])
  func widths(_ width: Int, _ text: String) {
    #expect(line(Self.cell, width) == text)
  }

  @Test(
    "A text that would leave too little of its beginning makes room for the next one",
    arguments: [
      (30, "Ghi chú → đạt đủ điều ki… (+1)"), (22, "Ghi chú → đạt đủ… (+1)"), (18, "→ đạt đủ điề… (+1)"),
    ])
  func leastHead(_ width: Int, _ text: String) {
    let cell = TableCell(
      "Ghi chú: – → đạt đủ điều kiện đề nghị khen (+1)",
      shorter: [
        ShorterText("Ghi chú → đạt đủ điều kiện đề nghị khen", keeping: " (+1)", leastHead: 15),
        ShorterText("→ đạt đủ điều kiện đề nghị khen", keeping: " (+1)"),
      ])
    #expect(line(cell, width) == text)
  }

  @Test("Rows that begin alike keep their values too")
  func alike() {
    let other = TableCell(
      "A1.2.2 · Thẩm định: 6,00 → 15,00 (+2)",
      shorter: [ShorterText("A1.2.2 · Thẩm định", keeping: ": 6,00 → 15,00 (+2)")])
    let cells = [Self.cell, other]
    let content = TableContent(
      columns: [TableColumn(id: "a", title: "", width: .fixed(28))], rowCount: 2, row: { .cells([cells[$0]]) })
    let lines = drawn(31, 3) { Table().draw(content, on: &$0, in: $1) }
    #expect(lines[1].contains("5,00 → 14,00 (+2)") && lines[2].contains("6,00 → 15,00 (+2)"))
  }
}
