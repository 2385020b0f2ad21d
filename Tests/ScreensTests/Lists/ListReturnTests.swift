import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("A list that is left for a record and come back to") struct ListReturnTests {
  /// A journal of sixty acts by two people, longer than any window of the tests.
  private static let items = (0..<60).reversed().map { number in
    LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: number),
      signature: Signature(
        author: number.isMultiple(of: 3) ? "minh" : "lan", at: Moment(seconds: 1_765_161_000 + number * 60, offset: 420)
      ),
      kind: .enterPoints, why: "lý do \(number)", records: [HistoryScreenTests.card], count: nil)
  }

  private func driver(_ size: Size = Size(columns: 80, rows: 24)) -> Driver {
    let items = Self.items
    var driver = Driver(
      size: size,
      history: HistoryServices(
        log: { .success(.of(items)) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) }))
    driver.type("L")
    return driver
  }

  @Test(
    "the row, the column, the filter, the scroll, the marks and the order are as they were left",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func returns(size: Size) {
    var driver = driver(size)
    driver.type("/ai:lan")
    driver.press(.enter, .home, .function(6), .function(6), .right)
    driver.type("S")
    driver.press(.pageDown, .text(" "), .down, .down, .end, .up)
    let left = driver.text
    #expect(left.contains("Lọc: ai:lan") && left.contains("40/60 dòng · đánh dấu 1"))
    driver.press(.enter)
    #expect(driver.text != left)
    driver.press(.escape)
    #expect(driver.text == left)
  }

  @Test("Esc takes the filter back first, then the marks, and then leaves, the cursor staying on its record")
  func stepsBack() {
    var driver = driver()
    driver.type("/lý do 41")
    driver.press(.enter, .text(" "), .escape)
    #expect(driver.body.contains("Đã đánh dấu 1/60 dòng"))
    #expect(driver.lines.contains { $0.hasPrefix("▸") && $0.contains("09:41") }, "\(driver.text)")
    driver.press(.escape)
    #expect(!driver.body.contains("đánh dấu") && driver.title.contains("Nhật ký"))
    driver.press(.escape)
    #expect(driver.title.contains("Việc cần làm"))
  }

  @Test("what is typed puts the cursor on the best answer; erased or dropped it is back where it stood")
  func findsTheBest() {
    var driver = driver()
    driver.press(.down, .down)
    func row(_ isWanted: (String) -> Bool) -> String? {
      driver.lines.first(where: isWanted).map { String($0.prefix(18)) }
    }
    func marked() -> String? { row { $0.hasPrefix("▸") } }
    let stood = marked()
    driver.type("/lý do 4")
    #expect(marked() == row { $0.contains("08/12/2025") } && marked() != stood, "\(driver.text)")
    driver.press(.escape)
    #expect(marked() == stood, "\(driver.text)")
    driver.type("/lý do 4")
    driver.press(.down)
    let moved = marked()
    driver.press(.escape)
    #expect(marked() == moved && moved != stood, "\(driver.text)")
  }

  @Test("where there is no list to filter the same key finds anywhere")
  func findsElsewhere() {
    var driver = Driver()
    driver.press(.text("2"), .enter, .text("?"))
    driver.type("/")
    #expect(driver.title.contains("Tra cứu"), "\(driver.title)")
  }
}
