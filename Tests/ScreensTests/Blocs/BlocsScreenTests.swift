import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite struct BlocsScreenTests {
  private func blocs(_ workspace: Workspace = TestProvince.workspace(), size: Size = Size(columns: 80, rows: 24))
    -> Driver
  {
    var driver = Driver(workspace, size: size)
    driver.type("2")
    return driver
  }

  /// The bloc, a cluster, a bloc of another year, and a scorecard that cannot be read.
  private func manyBlocs() -> Workspace {
    var cluster = TestProvince.blocRecord()
    cluster.id = Bloc.ID(code: "2025-C01")
    cluster.kind = .cluster
    cluster.number = 1
    cluster.name = "Các phường"
    var former = TestProvince.blocRecord()
    former.id = Bloc.ID(code: "2024-K02")
    former.year = 2024
    var records = TestProvince.records() + [.bloc(cluster), .bloc(former)]
    let damaged = TestProvince.scorecardID(TestProvince.trade)
    records.removeAll { $0.key.id == damaged.text }
    return Workspace(
      province: TestProvince.province(), records: records, unreadable: [RecordKey(.scorecard, damaged.text, year: 2025)]
    )
  }

  @Test func wholeScreen() {
    #expect(
      blocs(manyBlocs()).text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Cụm, khối thi đua năm 2025 · 2 cụm, khối
          Khối   Tên                     Đơn vị  Đã nộp Thẩm định Đang dẫn đầu
        ▸ Cụm 1  Các phường                   4     0/4       0/4
          Khối 2 Các sở quản lý nhà nước      4   3/4 !       2/4 Sở Y tế
















          Cộng                                8     3/8       2/8

         F1 Giúp  Enter Xếp hạng  ? Vì sao  Tab Hoạt động  F4 Lọc  F6 Xếp  Esc Lui
        """)
  }

  @Test func aLargeWindowShowsNamesWhole() {
    #expect(
      blocs(manyBlocs(), size: Size(columns: 120, rows: 40)).screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Cụm, khối thi đua năm 2025 · 2 cụm, khối
          Khối   Tên                     Đơn vị  Đã nộp Thẩm định Đang dẫn đầu
        ▸ Cụm 1  Các phường                   4     0/4       0/4
          Khối 2 Các sở quản lý nhà nước      4   3/4 !       2/4 Sở Y tế
          Cộng                                8     3/8       2/8
         F1 Giúp  Enter Xếp hạng  ? Vì sao  Tab Hoạt động  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func aLeaderWhoseRankIsSettledHasASign() {
    var workspace = TestProvince.workspace()
    if var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"] = ScoreCell(appraisedPoints: Points(10))
      workspace.adopt([.scorecard(card)])
    }
    #expect(blocs().lines[3].hasSuffix(" Sở Y tế"))
    #expect(!blocs().lines[3].contains("✓"))
    #expect(blocs(workspace).lines[3].hasSuffix("✓ Sở Tài chính"))
  }

  @Test func enterOpensTheRankingAndF6SortsByTheColumn() {
    var driver = blocs(manyBlocs())
    driver.press(.function(6))
    #expect(driver.lines[2].contains("Tên▲"))
    driver.press(.function(6))
    #expect(driver.lines[3].contains("Các sở quản lý nhà nước"))
    driver.press(.controlHome, .enter)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
  }

  @Test func aYearWithoutBlocsSaysSo() {
    let records = TestProvince.records().filter { $0.key.kind != .bloc }
    let driver = blocs(Workspace(province: TestProvince.province(), records: records))
    #expect(driver.lines[3] == "  " + Texts(.vietnamese).noBlocs)
  }
}
