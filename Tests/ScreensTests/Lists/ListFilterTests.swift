import Emulation
import TermUI
import TestProvince
import Testing
import VietnameseText

@testable import Screens

@Suite("What is typed to filter a list") struct ListFilterTests {
  private static let columns = [
    TableColumn(id: "unit", title: "Đơn vị", width: .flexible(minimum: 20, weight: 1)),
    TableColumn(id: "state", title: "Bước", width: .fixed(16)),
    TableColumn(id: "left", title: "Còn", width: .fixed(4)),
    TableColumn(id: "day", title: "Ngày nhận", width: .fixed(10)),
    TableColumn(id: "total", title: "Tổng điểm", width: .fixed(10)),
  ]
  private static let rows = [
    row("Nha Trang", "Thẩm định", 2, "2026-01-05", "930.25"),
    row("Bắc Nha Trang", "Đã trình", -1, "2026-02-10", "871.50"),
    row("Cam Ranh", "Thẩm định", 7, "2025-12-30", nil),
    row("Sở Tài chính", "", nil, nil, "919.5"),
  ]

  private static func row(_ unit: String, _ state: String, _ left: Int?, _ day: String?, _ total: String?)
    -> RecordList.Row
  {
    let day = day.flatMap { Day(iso: $0) }
    let points = total.flatMap { try? Points(parsing: $0) }
    return RecordList.Row(
      id: unit,
      cells: [unit, state, left.map(String.init) ?? "", day?.vietnamese ?? "", points?.text(separator: ",") ?? ""].map {
        TableCell($0)
      },
      keys: [
        .text(unit), .text(state), left.map { .number($0) } ?? .none, day.map { .day($0) } ?? .none,
        points.map { .points($0) } ?? .none,
      ])
  }

  private static let context = Context(
    workspace: TestProvince.workspace(), today: Day(iso: "2026-03-01") ?? TestProvince.today, author: "test",
    texts: Texts(.vietnamese), body: Rect(column: 0, row: 0, columns: 80, rows: 10))

  private func list(_ filter: String) -> RecordList {
    var list = RecordList(.blocs)
    list.show(Self.rows, columns: Self.columns, Self.context)
    list.take(ListView(filter: filter), Self.context)
    return list
  }

  @Test(
    "words, columns by title, initials or other names, numbers, dates and points",
    arguments: [
      ("", ["Nha Trang", "Bắc Nha Trang", "Cam Ranh", "Sở Tài chính"]),
      ("nha", ["Nha Trang", "Bắc Nha Trang"]),
      ("stc", ["Sở Tài chính"]),
      ("tt:thẩm-định", ["Nha Trang", "Cam Ranh"]),
      ("tt:tham_dinh hạn<3", ["Nha Trang"]),
      ("tt:thẩm-định hạn<3 đv:nha", ["Nha Trang"]),
      ("buoc:trinh", ["Bắc Nha Trang"]),
      ("đơn-vị=cam-ranh", ["Cam Ranh"]),
      ("dv=nha-trang", ["Nha Trang"]),
      ("bước=", ["Sở Tài chính"]),
      ("còn<0", ["Bắc Nha Trang"]), ("còn<=2", ["Nha Trang", "Bắc Nha Trang"]), ("còn>2", ["Cam Ranh"]),
      ("còn>=-1", ["Nha Trang", "Bắc Nha Trang", "Cam Ranh"]),
      ("nn>1/1", ["Nha Trang", "Bắc Nha Trang"]), ("ngày-nhận<01012026", ["Cam Ranh"]),
      ("tổng>=919,5", ["Nha Trang", "Sở Tài chính"]), ("td<900.00", ["Bắc Nha Trang"]),
      // While a value is still to be typed, nothing goes away.
      ("hạn<", ["Nha Trang", "Bắc Nha Trang", "Cam Ranh", "Sở Tài chính"]),
      ("tt:", ["Nha Trang", "Bắc Nha Trang", "Cam Ranh", "Sở Tài chính"]),
      ("không có", []),
    ])
  func finds(typed: String, units: [String]) {
    let list = list(typed)
    #expect(list.filter.problem == nil)
    #expect(list.passing.map { list.rows[$0].id } == units)
  }

  @Test(
    "a bare number after the name of a due day asks for the days left, a date for the day",
    arguments: [("hạn<3", ["a"]), ("hạn>=3", ["b"]), ("hạn<1/2/2026", ["b"]), ("hạn:05", ["b"])])
  func dueDays(typed: String, found: [String]) {
    let columns = [
      TableColumn(id: "due", title: "Hạn", width: .fixed(10)), TableColumn(id: "left", title: "Còn", width: .fixed(4)),
    ]
    let rows = [("a", "2026-03-02", 1), ("b", "2026-01-05", 5)].compactMap { id, day, left in
      Day(iso: day).map {
        RecordList.Row(
          id: id, cells: [TableCell($0.vietnamese), TableCell(String(left))], keys: [.day($0), .number(left)])
      }
    }
    var list = RecordList(.blocs)
    list.show(rows, columns: columns, Self.context)
    list.take(ListView(filter: typed), Self.context)
    #expect(list.passing.map { list.rows[$0].id } == found)
  }

  @Test(
    "what cannot be meant is said, and the rest still filters",
    arguments: [
      ("xyz:a nha", ListFilter.Problem.unknownColumn("xyz"), 2), ("hạn<ba nha", .notComparable("ba"), 2),
      ("hạn<3 tổng>x", .notComparable("x"), 2),
    ])
  func says(typed: String, problem: ListFilter.Problem, count: Int) {
    let list = list(typed)
    #expect(list.filter.problem == problem)
    #expect(list.count == count)
  }

  @Test("the best answers stand first until the person sorts")
  func ranks() {
    var list = RecordList(.blocs)
    list.show(Self.rows.reversed(), columns: Self.columns, Self.context)
    list.take(ListView(filter: "nha"), Self.context)
    #expect(list.order.map { list.rows[$0].id } == ["Nha Trang", "Bắc Nha Trang"])
    list.take(ListView(sort: [SortKey(column: "left")], filter: "nha"), Self.context)
    #expect(list.order.map { list.rows[$0].id } == ["Bắc Nha Trang", "Nha Trang"])
  }

  @Test("the letters that answer are shown in every cell")
  func highlights() {
    let list = list("nha tr")
    var canvas = Canvas(size: Size(columns: 80, rows: 10))
    list.draw(emptyText: "", on: &canvas, in: Self.context.body, Self.context)
    let marked = canvas.rows(of: .textMatch)[2]
    #expect(marked.split(separator: " ") == ["Nha", "Tr", "tr"])
  }
}

extension Canvas {
  /// The rows with only the characters of one role.
  fileprivate func rows(of role: Role) -> [String] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        let cell = self[row: row, column: column]
        return cell.role == role ? cell.text.map(String.init) ?? "" : " "
      }.joined()
    }
  }
}
