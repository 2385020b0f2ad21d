import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// The journal and the versions of a record.
struct HistoryScreenTests {
  static let card = RecordKey(.scorecard, "2025-so-tai-chinh", year: 2025)

  private static func item(
    _ number: Int, _ author: String, _ kind: ActKind, minute: Int, why: String = "", count: Int? = nil
  ) -> LogItem {
    LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: number),
      signature: Signature(author: author, at: Moment(seconds: 1_765_161_000 + minute * 60, offset: 420)),
      kind: kind, why: why, records: count == nil ? [key] : [], count: count)
  }

  private static var key: RecordKey {
    let card = TestProvince.workspace().scorecard(of: TestProvince.finance, in: TestProvince.bloc)
    return card.map { AnyRecord.scorecard($0).key } ?? HistoryScreenTests.card
  }

  private static func services() -> HistoryServices {
    let items = [
      item(3, "minh", .goBack, minute: 30, why: "nhập nhầm cột của đơn vị khác"),
      item(2, "lan", .enterPoints, minute: 5), item(1, "lan", .found, minute: 0, count: 12),
    ]
    return HistoryServices(
      log: { _ in .success(items) },
      versions: { _ in
        .success([
          VersionItem(
            item: items[1], revision: 2,
            changes: [
              FieldChange(path: ["cells", "A1.1", "appraised"], before: "14.50", after: "15.00"),
              FieldChange(path: ["cells", "A1.2", "note"], before: nil, after: "đã xem"),
            ]),
          VersionItem(item: items[2], revision: 1, changes: nil),
        ])
      },
      record: { _, _ in
        .success(
          TestProvince.workspace().scorecard(of: TestProvince.finance, in: TestProvince.bloc).map {
            AnyRecord.scorecard($0)
          })
      })
  }

  @Test func theLogSaysWhoDidWhatAndWhen() {
    var driver = Driver(history: Self.services())
    driver.type("L")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Nhật ký · 3 việc
          Lúc              Người      Việc               Bản ghi                       ›
        ▸ 08/12/2025 10:00 minh       Về bản cũ          phiếu điểm Sở Tài chính
          08/12/2025 09:35 lan        Nhập điểm          phiếu điểm Sở Tài chính
          08/12/2025 09:30 lan        Lập dữ liệu        12 bản ghi
         F1 Giúp  Enter Mở  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func theLogIsFilteredWithoutAccents() {
    var driver = Driver(history: Self.services())
    driver.type("L")
    driver.press(.function(4))
    driver.type("nhap nham")
    driver.press(.enter)
    #expect(driver.body.contains("minh"))
    #expect(!driver.body.contains("Lập dữ liệu"))
    #expect(driver.body.contains("1/3"))
  }

  @Test func theHistoryOfTheScorecardUnderTheCursor() {
    var driver = Driver(history: Self.services())
    driver.type("2")
    driver.press(.enter)
    driver.type("H")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Lịch sử · phiếu điểm Sở Y tế
           Lần Lúc              Người      Việc               Thay đổi
        ▸    2 08/12/2025 09:35 lan        Nhập điểm          A1.1 · Thẩm định: 14,50 …
             1 08/12/2025 09:30 lan        Lập dữ liệu        bản đầu tiên
         F1 Giúp  Enter Thay đổi  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.enter)
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Lần lưu 2
        ▸ Nhập điểm · lan · 08/12/2025 09:35 · việc may-1/2
          Đổi 2 mục:
            A1.1 · Thẩm định
              14,50 → 15,00
            A1.2 · Ghi chú
              – → đã xem
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func goingBackAsksForAReasonAndIsAnActOfItsOwn() throws {
    var driver = Driver(history: Self.services())
    driver.type("2")
    driver.press(.enter)
    driver.type("H")
    driver.press(.function(7))
    #expect(driver.status.contains("Đây là bản hiện nay."))
    driver.press(.down, .function(7))
    driver.type("nhầm")
    driver.press(.function(12))
    #expect(driver.acts.isEmpty)
    #expect(driver.body.contains("Cần ít nhất"))
    driver.type(" cột của đơn vị khác, đã kiểm tra")
    driver.press(.function(12))
    let act = try #require(driver.acts.first)
    #expect(act.kind == .goBack)
    #expect(act.why == "nhầm cột của đơn vị khác, đã kiểm tra")
    #expect(act.edits.compactMap(\.key) == [Self.key])
    #expect(driver.status.contains("Đã đưa về lần lưu 1."))
    // The list of versions would be out of date: the screen below it is shown.
    #expect(driver.title.contains("Khối 2"))
  }

  @Test func aScreenWithoutARecordSaysSo() {
    var driver = Driver(history: Self.services())
    driver.type("H")
    #expect(driver.status.contains("Chưa chọn bản ghi nào."))
  }

  @Test func whatADecisionRestsOnDoesNotGoBack() throws {
    let workspace = TestProvince.workspace()
    let decision = Decision(
      id: RecordID(code: "QD-1"), year: 2025, number: "1/QĐ", day: TestProvince.today, signer: "CHỦ TỊCH",
      abstract: "Tặng", recipients: [])
    #expect(throws: Refusal.decided(AnyRecord.decision(decision).key)) {
      try workspace.act(
        for: .goBack(.decision(decision), why: "một lý do đủ dài để được nhận"), by: "lan", on: TestProvince.today)
    }
  }
}
