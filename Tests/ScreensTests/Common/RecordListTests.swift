import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite struct RecordListTests {
  private static let columns = [
    TableColumn(id: "name", title: "Tên", width: .flexible(minimum: 10, weight: 1)),
    TableColumn(id: "points", title: "Điểm", width: .fixed(6), alignment: .trailing),
    TableColumn(id: "bar", title: "", width: .fixed(4), isSortable: false),
  ]
  private static let rect = Rect(column: 0, row: 0, columns: 40, rows: 8)
  private let context = Context(
    workspace: TestProvince.workspace(), today: TestProvince.today, author: "test", texts: Texts(.vietnamese),
    body: Rect(column: 0, row: 0, columns: 40, rows: 8))

  private func rows(_ names: [(String, Int?)]) -> [RecordList.Row] {
    names.map { name, points in
      RecordList.Row(
        id: name, cells: [TableCell(name), TableCell(points.map { "\($0)" } ?? "–")],
        keys: [.text(name), points.map { .number($0) } ?? .none, .none])
    }
  }

  private func list(column: Int = 0) -> RecordList {
    var list = RecordList(column: column)
    list.show(rows([("Đà", 3), ("Bắc", nil), ("Ấn", 12), ("Dương", 3)]), columns: Self.columns)
    return list
  }

  private func names(_ list: RecordList) -> [String] {
    var canvas = Canvas(size: Size(columns: 40, rows: 8))
    list.draw(columns: Self.columns, emptyText: "", on: &canvas, in: Self.rect)
    return canvas.lines.dropFirst().filter { !$0.isEmpty }
      .map { String($0.drop { $0 == "▸" || $0 == "●" || $0 == " " }.prefix { $0 != " " }) }
  }

  @Test func sortsUpwardsDownwardsAndBackToItsOwnOrder() {
    var list = list()
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
    _ = list.sortByCurrentColumn(Self.columns, context)
    // By the Vietnamese alphabet: Đ comes after D.
    #expect(names(list) == ["Ấn", "Bắc", "Dương", "Đà"])
    _ = list.sortByCurrentColumn(Self.columns, context)
    #expect(names(list) == ["Đà", "Dương", "Bắc", "Ấn"])
    _ = list.sortByCurrentColumn(Self.columns, context)
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
  }

  @Test func whatHasNoValueStandsLastInBothDirections() {
    var list = list(column: 1)
    _ = list.sortByCurrentColumn(Self.columns, context)
    #expect(names(list) == ["Đà", "Dương", "Ấn", "Bắc"])
    _ = list.sortByCurrentColumn(Self.columns, context)
    #expect(names(list) == ["Ấn", "Đà", "Dương", "Bắc"])
  }

  @Test func aColumnWithoutAnOrderSaysSoAndChangesNothing() {
    var list = list(column: 2)
    guard case .say(let notice) = list.sortByCurrentColumn(Self.columns, context) else {
      Issue.record("nothing was said")
      return
    }
    #expect(notice == Notice(.info, "Cột này không sắp xếp được."))
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
  }

  @Test func theCursorStaysOnItsRecord() {
    var list = list()
    list.select("Bắc")
    _ = list.sortByCurrentColumn(Self.columns, context)
    #expect(list.selected?.id == "Bắc")
    list.show(rows([("Cam", 1), ("Bắc", 2)]), columns: Self.columns)
    #expect(list.selected?.id == "Bắc")
    list.show(rows([("Cam", 1)]), columns: Self.columns)
    #expect(list.selected?.id == "Cam")
    list.show([], columns: Self.columns)
    #expect(list.selected == nil)
  }

  @Test func theCursorStaysInItsColumnWhenOthersAppear() {
    var list = list(column: 1)
    let wider = [TableColumn(id: "kind", title: "Loại", width: .fixed(5))] + Self.columns
    list.show([], columns: wider)
    #expect(list.table.column == 2)
  }

  @Test func marksOfRecordsThatAreGoneAreForgotten() {
    var list = list()
    list.markAll(columns: Self.columns)
    list.show(rows([("Bắc", 1), ("Cam", 2)]), columns: Self.columns)
    #expect(list.table.marks == ["Bắc"])
    list.invertMarks(columns: Self.columns)
    #expect(list.table.marks == ["Cam"])
    list.toggleMark(columns: Self.columns, in: Self.rect)
    #expect(list.table.marks == ["Bắc", "Cam"])
    list.clearMarks()
    #expect(list.table.marks.isEmpty)
  }
}
