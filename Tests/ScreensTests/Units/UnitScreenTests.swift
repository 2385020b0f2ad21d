import Emulation
import TermUI
import Testing
import TestProvince

@Suite struct UnitScreenTests {
  private func opened(_ query: String, language: Driver = Driver(TestProvince.findWorkspace())) -> Driver {
    var driver = language
    driver.press(.function(3))
    driver.type(query)
    driver.press(.enter)
    return driver
  }

  @Test func wholeScreen() {
    #expect(
      opened("stc").text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Đơn vị · Sở Tài chính
          Sở, ban, ngành
          Khối 2: Khối trưởng · Các sở quản lý nhà nước · hạng 2/4 · XS
          Phiếu: Tự chấm 96,00 · Chéo 96,00 · Thẩm định 96,00 · Tổng 96,00

          Mã           Nội dung                               Tình trạng     Quyết định
        ▸ Khối 2       Khối trưởng · Các sở quản lý nhà nước  hạng 2/4 · XS
          Phiếu        Tự chấm 96,00 · Chéo 96,00 · Thẩm địn… Tổng 96,00
          HS-2025-0007 Lê Thị Hà · Bằng khen của Chủ tịch UB… Trình Hội đồng













         F1 Giúp  Enter Mở  ? Vì sao  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func namesWithDatesAliasesAndFormerProvince() {
    let driver = opened("phuong cam ranh")
    #expect(driver.title == " Đơn vị · Phường Cam Ranh")
    #expect(driver.body.contains("Phường · tỉnh Khánh Hòa cũ"))
    #expect(driver.body.contains("Các tên: Thành phố Cam Ranh cũ; Phường Cam Ranh (từ 01/07/2025)"))
    #expect(driver.body.contains("Tên khác: Cảng Ba Ngòi"))
    #expect(driver.body.contains("Đơn vị chưa có khối, phiếu điểm hay hồ sơ trong năm."))
  }

  @Test("names that need more lines than there are leave room for the list, and say how many are missing")
  func manyNames() {
    var workspace = TestProvince.findWorkspace()
    let aliases = (1...80).map { "Tên-gọi-thứ-\($0)" }
    workspace.adopt([
      .unit(
        Unit(
          id: TestProvince.finance, kind: .department, names: [DatedName("Sở Tài chính")], aliases: aliases))
    ])
    let driver = opened("so tai chinh", language: Driver(workspace))
    #expect(driver.body.contains("dòng; mở rộng cửa sổ để xem"))
    #expect(driver.body.contains("  Khối 2: Khối trưởng"))
    #expect(driver.body.contains("▸ Khối 2"))
    #expect(driver.body.contains("HS-2025-0007"))
    // Half of them are found in a window of twice the lines.
    let large = opened("so tai chinh", language: Driver(workspace, size: Size(columns: 120, rows: 40)))
    #expect(large.body.contains("Tên-gọi-thứ-80"))
  }

  @Test(
    "rows open the ranking, the scorecard and the line",
    arguments: [(0, "Khối 2 · Các sở quản lý nhà nước"), (1, "phiếu điểm"), (2, "Lê Thị Hà")])
  func opens(row: Int, title: String) {
    var driver = opened("stc")
    for _ in 0..<row { driver.press(.down) }
    driver.press(.enter)
    #expect(driver.title.contains(title))
  }

  @Test func whyExplainsTheRankAndSaysWhereItCanBeAsked() {
    var driver = opened("stc")
    driver.type("?")
    #expect(driver.title == " Vì sao? · Sở Tài chính")
    driver.press(.escape, .down, .down)
    driver.type("?")
    #expect(driver.status.contains("Hỏi “vì sao” ở dòng khối hoặc phiếu điểm."))
  }

  @Test func inEnglish() {
    let driver = opened("stc", language: Driver(TestProvince.findWorkspace(), language: .english))
    #expect(driver.title == " Unit · Sở Tài chính")
    #expect(driver.body.contains("Bloc 2: Head · Các sở quản lý nhà nước · rank 2/4 · Exc"))
  }

  @Test func aLargeWindowCutsNothing() {
    let driver = opened("stc", language: Driver(TestProvince.findWorkspace(), size: Size(columns: 120, rows: 40)))
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Đơn vị · Sở Tài chính
          Sở, ban, ngành
          Khối 2: Khối trưởng · Các sở quản lý nhà nước · hạng 2/4 · XS
          Phiếu: Tự chấm 96,00 · Chéo 96,00 · Thẩm định 96,00 · Tổng 96,00
          Mã           Nội dung                                                                       Tình trạng     Quyết định
        ▸ Khối 2       Khối trưởng · Các sở quản lý nhà nước                                          hạng 2/4 · XS
          Phiếu        Tự chấm 96,00 · Chéo 96,00 · Thẩm định 96,00                                   Tổng 96,00
          HS-2025-0007 Lê Thị Hà · Bằng khen của Chủ tịch UBND tỉnh                                   Trình Hội đồng
         F1 Giúp  Enter Mở  ? Vì sao  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }
}
