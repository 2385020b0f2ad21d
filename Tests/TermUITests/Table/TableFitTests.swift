import Testing

@testable import TermUI

@Suite struct TableFitTests {
  private let columns = [
    TableColumn(id: "name", title: "Tên", width: .flexible(minimum: 8, weight: 1)),
    TableColumn(id: "state", title: "Bước", width: .flexible(minimum: 8, weight: 1), isFitted: true),
    TableColumn(id: "lines", title: "Dòng", width: .fixed(9), isFitted: true),
  ]
  private let rows = [[TableCell("Sở Khoa học và Công nghệ"), TableCell("Đã trao"), TableCell("1")]]

  @Test("a fitted column is as wide as its title and its widest text; the others get the room")
  func fits() {
    let fitted = columns.fitted(to: rows)
    let layout = TableLayout(
      columns: fitted, firstColumn: 0, hasFooter: false, in: Rect(column: 0, row: 0, columns: 50, rows: 3))
    #expect(layout.slots.map(\.width) == [34, 7, 4])
  }

  @Test("the text under the cursor is told whole where it is cut")
  func cutText() {
    var table = Table()
    let content = TableContent(columns: columns.fitted(to: rows), rowCount: 1) { .cells(rows[$0]) }
    let narrow = Rect(column: 0, row: 0, columns: 30, rows: 3)
    #expect(table.cutText(content, in: narrow) == "Sở Khoa học và Công nghệ")
    #expect(table.cutText(content, in: Rect(column: 0, row: 0, columns: 60, rows: 3)) == nil)
    table.column = 1
    #expect(table.cutText(content, in: narrow) == nil)
    #expect(table.cutText(content, in: narrow, isWholeRow: true) == "Sở Khoa học và Công nghệ")
  }

  @Test("the mark of the order takes the gap beside a title that fills its column")
  func sortMark() {
    let table = Table(sort: [SortKey(column: "lines")])
    let content = TableContent(columns: columns.fitted(to: rows), rowCount: 1) { .cells(rows[$0]) }
    #expect(drawn(50, 3) { table.draw(content, on: &$0, in: $1) }[0].hasSuffix("Dòng▲"))
  }
}
