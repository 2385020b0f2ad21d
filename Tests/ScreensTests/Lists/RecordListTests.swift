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
        keys: [.text(name), points.map { .count($0) } ?? .none, .none])
    }
  }

  private func list(column: Int = 0) -> RecordList {
    var list = RecordList(.blocs, column: column)
    list.show(rows([("Đà", 3), ("Bắc", nil), ("Ấn", 12), ("Dương", 3)]), columns: Self.columns, context)
    return list
  }

  private func names(_ list: RecordList) -> [String] {
    var canvas = Canvas(size: Size(columns: 40, rows: 8))
    list.draw(emptyText: "", on: &canvas, in: Self.rect, context)
    return canvas.lines.dropFirst().filter { !$0.isEmpty }
      .map { String($0.drop { $0 == "▸" || $0 == "●" || $0 == " " }.prefix { $0 != " " }) }
  }

  @Test func sortsUpwardsDownwardsAndBackToItsOwnOrder() {
    var list = list()
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
    _ = list.perform(.sort, in: Self.rect, context)
    // By the Vietnamese alphabet: Đ comes after D.
    #expect(names(list) == ["Ấn", "Bắc", "Dương", "Đà"])
    _ = list.perform(.sort, in: Self.rect, context)
    #expect(names(list) == ["Đà", "Dương", "Bắc", "Ấn"])
    _ = list.perform(.sort, in: Self.rect, context)
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
  }

  @Test func whatHasNoValueStandsLastInBothDirections() {
    var list = list(column: 1)
    _ = list.perform(.sort, in: Self.rect, context)
    #expect(names(list) == ["Đà", "Dương", "Ấn", "Bắc"])
    _ = list.perform(.sort, in: Self.rect, context)
    #expect(names(list) == ["Ấn", "Đà", "Dương", "Bắc"])
  }

  @Test func aColumnWithoutAnOrderSaysSoAndChangesNothing() {
    var list = list(column: 2)
    guard case .say(let notice) = list.perform(.sort, in: Self.rect, context) else {
      Issue.record("nothing was said")
      return
    }
    #expect(notice == Notice(.info, "Cột này không sắp xếp được."))
    #expect(names(list) == ["Đà", "Bắc", "Ấn", "Dương"])
  }

  @Test func theCursorStaysOnItsRecord() {
    var list = list()
    list.select("Bắc")
    _ = list.perform(.sort, in: Self.rect, context)
    #expect(list.selected?.id == "Bắc")
    list.show(rows([("Cam", 1), ("Bắc", 2)]), columns: Self.columns, context)
    #expect(list.selected?.id == "Bắc")
    list.show(rows([("Cam", 1)]), columns: Self.columns, context)
    #expect(list.selected?.id == "Cam")
    list.show([], columns: Self.columns, context)
    #expect(list.selected == nil)
  }

  @Test func theCursorStaysInItsColumnWhenOthersAppear() {
    var list = list(column: 1)
    let wider = [TableColumn(id: "kind", title: "Loại", width: .fixed(5))] + Self.columns
    list.show([], columns: wider, context)
    #expect(list.table.column == 2)
  }

  @Test func marksOfRecordsThatAreGoneAreForgotten() {
    var list = list()
    _ = list.perform(.markAll, in: Self.rect, context)
    list.show(rows([("Bắc", 1), ("Cam", 2)]), columns: Self.columns, context)
    #expect(list.table.marks == ["Bắc"])
    _ = list.perform(.invertMarks, in: Self.rect, context)
    #expect(list.table.marks == ["Cam"])
    _ = list.perform(.mark, in: Self.rect, context)
    #expect(list.table.marks == ["Bắc", "Cam"])
    let isTakenBack = list.stepBack(context)
    #expect(isTakenBack && list.table.marks.isEmpty)
    let isTakenBackAgain = list.stepBack(context)
    #expect(!isTakenBackAgain)
  }

  @Test("a second column decides among equals, and its place stands in its title")
  func sortsWithin() {
    var list = list(column: 1)
    _ = list.perform(.sort, in: Self.rect, context)
    list.table.column = 0
    _ = list.perform(.addSort, in: Self.rect, context)
    #expect(names(list) == ["Dương", "Đà", "Ấn", "Bắc"])
    #expect(lines(list)[0] == "  Tên▲2                     Điểm▲1")
    let narrow = [Self.columns[0], TableColumn(id: "points", title: "Điểm", width: .fixed(4), alignment: .trailing)]
    var other = list
    other.show(rows([("Đà", 3)]), columns: narrow + [Self.columns[2]], context)
    #expect(lines(other)[0] == "  Tên▲2                     Điểm▲1", "the marks keep their gap to the next column")
    _ = list.perform(.addSort, in: Self.rect, context)
    #expect(names(list) == ["Đà", "Dương", "Ấn", "Bắc"])
    _ = list.perform(.addSort, in: Self.rect, context)
    #expect(list.table.sort == [SortKey(column: "points")])
  }

  @Test("rows from the last mark to the cursor are marked at once")
  func marksARange() {
    var list = list()
    _ = list.perform(.mark, in: Self.rect, context)
    list.select("Ấn")
    _ = list.perform(.markRange, in: Self.rect, context)
    #expect(list.table.marks == ["Đà", "Bắc", "Ấn"])
  }

  @Test("all that match are marked or inverted; marks of rows the filter hides stay and are counted")
  func marksWhatMatches() {
    var list = list()
    list.select("Ấn")
    _ = list.perform(.mark, in: Self.rect, context)
    _ = list.perform(.filter, in: Self.rect, context)
    for letter in "điểm=3".unicodeScalars { list.handle(.key(.text(letter)), in: Self.rect, context) }
    _ = list.perform(.markAll, in: Self.rect, context)
    #expect(list.table.marks == ["Đà", "Dương", "Ấn"])
    #expect(lines(list)[7] == "  Lọc: điểm=3     2/4 dòng · đánh dấu 3")
    _ = list.perform(.invertMarks, in: Self.rect, context)
    #expect(list.table.marks == ["Ấn"])
    list.select("Đà")
    _ = list.perform(.mark, in: Self.rect, context)
    _ = list.perform(.invertMarks, in: Self.rect, context)
    #expect(list.table.marks == ["Dương", "Ấn"])
  }

  @Test("the list's own line of totals adds up what the filter lets through")
  func ownTotalsFollowTheFilter() {
    var list = RecordList(.blocs)
    list.show(
      rows([("Đà", 3), ("Bắc", 4), ("Ấn", 12)]), columns: Self.columns,
      footer: { shown in [TableCell("Cộng"), TableCell(String(shown.map { [3, 4, 12][$0] }.reduce(0, +)))] }, context)
    #expect(lines(list)[7] == "  Cộng                          19")
    _ = list.perform(.filter, in: Self.rect, context)
    for letter in "điểm>3".unicodeScalars { list.handle(.key(.text(letter)), in: Self.rect, context) }
    #expect(lines(list)[6] == "  Cộng                          16")
  }

  @Test("sums and means are of the marked rows, or of all that are shown")
  func totals() {
    var list = list()
    _ = list.perform(.totals, in: Self.rect, context)
    #expect(lines(list)[7] == "  Cộng                          18")
    _ = list.perform(.totals, in: Self.rect, context)
    #expect(lines(list)[7] == "  Trung bình                  6,00")
    list.select("Ấn")
    _ = list.perform(.mark, in: Self.rect, context)
    _ = list.perform(.mark, in: Self.rect, context)
    #expect(
      lines(list).suffix(2) == [
        "  Trung bình                  7,50", "  Đã đánh dấu 2/4 dòng · trung bình c…",
      ])
    _ = list.perform(.totals, in: Self.rect, context)
    #expect(lines(list)[6] == "")
  }

  @Test("a list without numbers says that there is nothing to add up")
  func nothingToAdd() throws {
    var list = RecordList(.blocs)
    list.show(
      [RecordList.Row(id: "a", cells: [TableCell("a")], keys: [.text("a")])], columns: [Self.columns[0]], context)
    let offer = try #require(list.offers(context).first { $0.command == .totals })
    #expect(offer.refusal == "Danh sách này không có cột cộng được.")
  }

  private func lines(_ list: RecordList) -> [String] {
    var canvas = Canvas(size: Size(columns: 40, rows: 8))
    list.draw(emptyText: "", on: &canvas, in: Self.rect, context)
    return canvas.lines
  }
}
