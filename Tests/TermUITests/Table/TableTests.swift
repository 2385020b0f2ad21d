import Testing

@testable import TermUI

struct TableTests {
  static let columns = [
    TableColumn(id: "rank", title: "Hạng", width: .fixed(4), alignment: .trailing, isFrozen: true),
    TableColumn(id: "unit", title: "Đơn vị", width: .flexible(minimum: 12, weight: 1)),
    TableColumn(id: "self", title: "Tự chấm", width: .fixed(8), alignment: .trailing),
    TableColumn(id: "total", title: "Tổng", width: .fixed(8), alignment: .trailing),
  ]

  static func content(_ count: Int, footer: [TableCell] = []) -> TableContent {
    TableContent(columns: columns, rowCount: count, footer: footer, emptyText: "Chưa có đơn vị") { row in
      .cells([
        TableCell("\(row + 1)"), TableCell("Sở Thử nghiệm \(row + 1)"), TableCell("921,50"), TableCell("930,25"),
      ])
    }
  }

  @Test("header, rows, cursor mark, scroll bar and footer stand where they should")
  func draws() {
    let footer = [TableCell(""), TableCell("Cộng"), TableCell("9.215,00")]
    let lines = drawn(42, 6) { Table(column: 1).draw(Self.content(9, footer: footer), on: &$0, in: $1) }
    #expect(
      lines == [
        "  Hạng Đơn vị            Tự chấm     Tổng",
        "▸    1 Sở Thử nghiệm 1    921,50   930,25█",
        "     2 Sở Thử nghiệm 2    921,50   930,25│",
        "     3 Sở Thử nghiệm 3    921,50   930,25│",
        "     4 Sở Thử nghiệm 4    921,50   930,25│",
        "       Cộng             9.215,00",
      ])
  }

  @Test("an empty table says so")
  func empty() {
    var table = Table()
    let lines = drawn(44, 3) { table.draw(Self.content(0), on: &$0, in: $1) }
    #expect(lines[1] == "  Chưa có đơn vị")
    let rect = Rect(column: 0, row: 0, columns: 44, rows: 3)
    for move in Move.all { table.move(move, Self.content(0), in: rect) }
    table.toggleMark(Self.content(0), in: rect)
    table.markAll(Self.content(0))
    #expect(table.marks.isEmpty)
    #expect(table.position == ListPosition())
    #expect(table.selectedRow(of: Self.content(0)) == nil)
  }

  @Test("a move repaints two marks and two texts, never whole rows")
  func moveIsCheap() {
    var table = Table(column: 1)
    let rect = Rect(column: 0, row: 0, columns: 120, rows: 40)
    let before = canvas(120, 40) { table.draw(Self.content(30), on: &$0, in: $1) }
    table.move(.rows(.down), Self.content(30), in: rect)
    let after = canvas(120, 40) { table.draw(Self.content(30), on: &$0, in: $1) }
    let changed = zip(before.cells, after.cells).filter { $0 != $1 }.count
    #expect(changed == 2 + 2 * "Sở Thử nghiệm 1".count)
    #expect(after.runs(of: .tableCursor) == "Sở Thử nghiệm 2")
  }

  @Test("scrolled sideways, frozen columns stay and arrows tell of hidden ones")
  func scrollsSideways() {
    var table = Table()
    let rect = Rect(column: 0, row: 0, columns: 30, rows: 3)
    #expect(
      drawn(30, 3) { table.draw(Self.content(2), on: &$0, in: $1) } == [
        "  Hạng Đơn vị         Tự chấm›",
        "▸    1 Sở Thử…hiệm 1   921,50",
        "     2 Sở Thử…hiệm 2   921,50",
      ])
    for _ in 0..<3 { table.move(.columns(.right), Self.content(2), in: rect) }
    #expect(
      drawn(30, 3) { table.draw(Self.content(2), on: &$0, in: $1) } == [
        "‹ Hạng  Tự chấm     Tổng",
        "▸    1   921,50   930,25",
        "     2   921,50   930,25",
      ])
    table.move(.columns(.first), Self.content(2), in: rect)
    #expect(table.column == 0)
    table.move(.columns(.right), Self.content(2), in: rect)
    #expect(drawn(30, 3) { table.draw(Self.content(2), on: &$0, in: $1) }[1] == "▸    1 Sở Thử…hiệm 1   921,50")
  }

  @Test("a column sorts upwards, downwards and not at all, with a sign in its title")
  func sorts() {
    var table = Table()
    let total = Self.columns[3]
    table.sort(by: total)
    #expect(drawn(44, 2) { table.draw(Self.content(1), on: &$0, in: $1) }[0].hasSuffix("   Tổng▲"))
    table.sort(by: total)
    #expect(table.sort == [SortKey(column: "total", isDescending: true)])
    #expect(drawn(44, 2) { table.draw(Self.content(1), on: &$0, in: $1) }[0].hasSuffix("   Tổng▼"))
    table.sort(by: Self.columns[1])
    #expect(table.sort == [SortKey(column: "unit")])
    for _ in 0..<2 { table.sort(by: Self.columns[1]) }
    #expect(table.sort.isEmpty)
  }

  @Test("a column without an order leaves the order as it is")
  func sortsNoBar() {
    var table = Table(sort: [SortKey(column: "unit")])
    let isSorted = table.sort(by: TableColumn(id: "bar", title: "", width: .fixed(9), isSortable: false))
    #expect(!isSorted)
    #expect(table.sort == [SortKey(column: "unit")])
  }

  @Test("a mark goes on to the next row, all are marked, marks are turned round")
  func marks() {
    var table = Table()
    let rect = Rect(column: 0, row: 0, columns: 44, rows: 5)
    table.toggleMark(Self.content(3), in: rect)
    #expect(table.marks == ["0"] && table.position.selected == 1)
    table.invertMarks(Self.content(3))
    #expect(table.marks == ["1", "2"])
    #expect(
      drawn(44, 4) { table.draw(Self.content(3), on: &$0, in: $1) }[1...].map { String($0.prefix(2)) } == [
        "  ", "▸●", " ●",
      ])
    table.markAll(Self.content(3))
    #expect(table.marks == ["0", "1", "2"])
  }

  @Test("section rows span the columns and cannot be marked")
  func sections() {
    let content = TableContent(columns: Self.columns, rowCount: 2) { row in
      row == 0 ? .section("Khối 2 · Các sở quản lý nhà nước") : .cells([TableCell("1"), TableCell("Sở A")])
    }
    var table = Table()
    let rect = Rect(column: 0, row: 0, columns: 44, rows: 5)
    table.toggleMark(content, in: rect)
    #expect(table.marks.isEmpty)
    table.markAll(content)
    #expect(table.marks == ["1"])
    #expect(drawn(44, 3) { table.draw(content, on: &$0, in: $1) }[1] == "▸ Khối 2 · Các sở quản lý nhà nước")
  }

  @Test("only the rows on the screen are asked for")
  func asksForVisibleRowsOnly() {
    var asked: [Int] = []
    let content = TableContent(columns: Self.columns, rowCount: 100_000) { row in
      asked.append(row)
      return .cells([TableCell("\(row)")])
    }
    var table = Table()
    table.select(50_000, content, in: Rect(column: 0, row: 0, columns: 44, rows: 11))
    _ = drawn(44, 11) { table.draw(content, on: &$0, in: $1) }
    #expect(asked == Array(49_991...50_000))
  }

  @Test("a rectangle too small for anything is harmless", arguments: 0..<6)
  func tiny(size: Int) {
    var table = Table(column: 3)
    let rect = Rect(column: 0, row: 0, columns: size, rows: size)
    for move in Move.all { table.move(move, Self.content(9), in: rect) }
    let lines = drawn(size, size) { table.draw(Self.content(9, footer: [TableCell("x")]), on: &$0, in: $1) }
    #expect(lines.count == size)
  }
}
