import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite struct AwardsScreenTests {
  private func driver(_ size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese) -> Driver {
    var driver = Driver(TestProvince.workspaceWithDossiers(), size: size, language: language)
    driver.type("3")
    return driver
  }

  @Test func theBoardShowsStagesWithTheMostUrgentFirst() {
    #expect(
      driver().text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ khen thưởng năm 2025 · bảng theo bước · 4 hồ sơ
         Dự thảo                 1  Chờ tiếp nhận           0  Bổ sung, tạm dừng       1
        ────────────────────────── ────────────────────────── ─────────────────────────›
        ▸HS-2025-0001                                          HS-2025-0003 chờ bổ sung
         CO_T Sở Tài chính                                     BK_T Sở Công Thương















          Đang tính hạn 2 hồ sơ: quá hạn 1 · còn không quá 3 ngày làm việc 0

         F1 Giúp  Enter Mở  ? Vì sao  Tab Danh sách  F7 Chuyển bước  F4 Lọc  Esc Lui
        """)
  }

  @Test func aWideBoardShowsMoreStages() {
    #expect(
      driver(Size(columns: 120, rows: 40)).text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Hồ sơ khen thưởng năm 2025 · bảng theo bước · 4 hồ sơ
         Dự thảo              1  Chờ tiếp nhận        0  Bổ sung, tạm dừng    1  Thẩm định            1  Hiệp y, công khai    0
        ─────────────────────── ─────────────────────── ─────────────────────── ─────────────────────── ───────────────────────›
        ▸HS-2025-0001                                    HS-2025-0003 chờ bổ s…  HS-2025-0002 còn 15
         CO_T Sở Tài chính                               BK_T Sở Công Thương     BK_T×3 Sở Y tế































          Đang tính hạn 2 hồ sơ: quá hạn 1 · còn không quá 3 ngày làm việc 0

         F1 Giúp  Enter Mở  ? Vì sao  Tab Danh sách  F7 Chuyển bước  F4 Lọc  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func theListShowsTheSameDossiersWithTheirDays() {
    var driver = driver()
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ khen thưởng năm 2025 · danh sách · 4 hồ sơ
          Hồ sơ        Đơn vị            Trích yếu     Dòng Bước             Nhận   Còn›
          HS-2025-0004 Sở Nội vụ         Cờ thi…Nội vụ    1 Trình Hội đồng   03/11   -5
          HS-2025-0003 Sở Công Thương    Bằng khen độ…    1 Trả bổ sung      24/11 dừng
          HS-2025-0002 Sở Y tế           Bằng khen ph…    3 Đang thẩm định   01/12   15
        ▸ HS-2025-0001 Sở Tài chính      Cờ thi… chính    1 Dự thảo          –        –














          Đang tính hạn 2 hồ sơ: quá hạn 1 · còn không quá 3 ngày làm việc 0

         F1 Giúp  Enter Mở  ? Vì sao  Tab Bảng  F7 Chuyển bước  F4 Lọc  F6 Xếp  Esc Lui
        """)
  }

  @Test func aWideListShowsTheTrackAndTheReceiptNumberToo() {
    var driver = driver(Size(columns: 120, rows: 40))
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Hồ sơ khen thưởng năm 2025 · danh sách · 4 hồ sơ
          Hồ sơ        Đơn vị                 Trích yếu              Dòng Bước             Nhận   Còn Loại hình    Số tiếp nhận
          HS-2025-0004 Sở Nội vụ              Cờ thi đua…· Sở Nội vụ    1 Trình Hội đồng   03/11   -5 Công trạng   HS-25-0001
          HS-2025-0003 Sở Công Thương         Bằng khen đột xuất bắ…    1 Trả bổ sung      24/11 dừng Đột xuất     HS-25-0003
          HS-2025-0002 Sở Y tế                Bằng khen phòng chống…    3 Đang thẩm định   01/12   15 Phong trào,… HS-25-0007
        ▸ HS-2025-0001 Sở Tài chính           Cờ thi đua…ở Tài chính    1 Dự thảo          –        – Công trạng






























          Đang tính hạn 2 hồ sơ: quá hạn 1 · còn không quá 3 ngày làm việc 0

         F1 Giúp  Enter Mở  ? Vì sao  Tab Bảng  F7 Chuyển bước  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func anotherViewKeepsTheCursorOnTheDossier() {
    var driver = driver()
    driver.press(.right, .right, .tab)
    #expect(driver.body.contains("▸ HS-2025-0003"))
    driver.press(.up, .tab)
    #expect(driver.body.contains("▸HS-2025-0004 quá 5"))
  }

  @Test("a filter takes the cursor to a hit; Escape first drops the filter and then goes back")
  func filteringTheBoard() {
    var driver = driver()
    driver.press(.function(4))
    driver.type("y te")
    driver.press(.enter)
    #expect(driver.title.contains("1/4 hồ sơ"))
    #expect(driver.body.contains("▸HS-2025-0002"))
    driver.press(.escape)
    #expect(driver.title.contains("4 hồ sơ") && driver.body.contains("▸HS-2025-0002"))
    driver.press(.escape)
    #expect(driver.title.contains("Việc cần làm"))
  }

  @Test func whyOnTheBoardTellsOfTheDossier() {
    var driver = driver()
    driver.type("?")
    #expect(driver.title == " Vì sao? · HS-2025-0001")
    #expect(driver.body.contains("Bước: Dự thảo"))
  }

  @Test func theFilterTakesWordsWithoutAccents() {
    var driver = driver()
    driver.press(.tab, .function(4))
    driver.type("y te")
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Hồ sơ khen thưởng năm 2025 · danh sách · 1/4 hồ sơ
          Hồ sơ        Đơn vị            Trích yếu     Dòng Bước             Nhận   Còn›
        ▸ HS-2025-0002 Sở Y tế           Bằng khen ph…    3 Đang thẩm định   01/12   15

















          Lọc: y te                                                            1/4 dòng

         Enter Giữ bộ lọc  Esc Bỏ lọc  F1 Giúp
        """)
    driver.press(.enter)
    #expect(driver.keyBar.contains("F4 Lọc"))
    #expect(driver.body.contains("Lọc: y te"))
    driver.press(.enter)
    #expect(driver.title.contains("HS-2025-0002"))
    driver.press(.escape)
    #expect(driver.body.contains("1/4 dòng"))
  }

  @Test(arguments: [
    ("dot xuat", "HS-2025-0003"), ("HS-25-0001", "HS-2025-0004"), ("HS-2025-0004", "HS-2025-0004"),
    ("tra bo sung", "HS-2025-0003"), ("stc", "HS-2025-0001"), ("bk_t y", "HS-2025-0002"),
  ])
  func theFilterLooksIntoAbstractNumberAndState(_ query: String, _ number: String) {
    var driver = driver()
    driver.press(.tab, .function(4))
    driver.type(query)
    #expect(driver.body.contains("1/4 dòng"))
    #expect(driver.body.contains("▸ \(number)"))
  }

  @Test func escapeDropsTheFilterAndNothingElse() {
    var driver = driver()
    driver.press(.function(4))
    driver.type("khong co gi")
    #expect(driver.body.contains("Không tìm thấy."))
    driver.press(.escape)
    #expect(driver.title.contains("4 hồ sơ"))
    #expect(driver.body.contains("HS-2025-0001"))
    #expect(!driver.body.contains("Lọc:"))
  }

  @Test func aMoveWhileFilteringStaysInTheList() {
    var driver = driver()
    driver.press(.tab, .function(4))
    driver.type("bang khen")
    driver.press(.up, .enter, .enter)
    #expect(driver.title.contains("HS-2025-0003"))
  }

  @Test func theListSortsByTheColumnUnderTheCursor() {
    var driver = driver()
    driver.press(.tab, .right, .right, .right, .right, .right, .function(6))
    let order = driver.lines.filter { $0.contains("HS-2") }.map { String($0.dropFirst(2).prefix(12)) }
    #expect(order == ["HS-2025-0004", "HS-2025-0003", "HS-2025-0002", "HS-2025-0001"])
  }

  @Test func theCursorFollowsADossierIntoItsNextStage() {
    var driver = driver()
    driver.press(.right, .right, .right, .enter, .function(7), .down, .down, .enter)
    #expect(driver.title.contains("Gửi lấy ý kiến hiệp y"))
    driver.type("Thuế tỉnh")
    driver.press(.function(12), .escape)
    #expect(driver.body.contains("▸HS-2025-0002 còn 15"))
    #expect(driver.body.contains("Hiệp y, công khai       1"))
  }

  @Test func aProvinceWithoutDossiersSaysHowOneBegins() {
    var driver = Driver()
    driver.type("3")
    #expect(driver.body.contains("Lập hồ sơ từ bảng xếp hạng"))
    driver.press(.enter, .tab, .enter)
    #expect(driver.title.contains("danh sách · 0 hồ sơ"))
  }

  @Test func englishIsAsComplete() {
    var driver = driver(language: .english)
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings     SAMPLE · Tỉnh Thử · 08/12
         Award dossiers of 2025 · list · 4 dossiers
          Dossier      Unit              Abstract      Line State            Rcvd  Left›
          HS-2025-0004 Sở Nội vụ         Cờ thi…Nội vụ    1 Before the coun… 03/11   -5
          HS-2025-0003 Sở Công Thương    Bằng khen độ…    1 Returned         24/11 hold
          HS-2025-0002 Sở Y tế           Bằng khen ph…    3 Under appraisal  01/12   15
        ▸ HS-2025-0001 Sở Tài chính      Cờ thi… chính    1 Draft            –        –














          2 dossiers on the clock: 1 overdue · 0 with 3 working days or less

         F1 Help  Enter Open  ? Why  Tab Board  F7 Next step  F4 Filter  Esc Back
        """)
  }

  /// What a row move sends is what it changes: the mark and the highlighted cell.
  @Test(arguments: [false, true])
  func aRowMoveChangesFewCells(_ isList: Bool) {
    var driver = Driver(DesignLoad.workspace(dossiers: 60))
    driver.type("3")
    if isList { driver.press(.tab, .up) }
    let before = driver.app.draw(driver.size)
    driver.press(isList ? .up : .down)
    let after = driver.app.draw(driver.size)
    let changed = zip(before.cells, after.cells).count { $0 != $1 }
    #expect(changed > 0)
    #expect(changed < 60)
  }

  @Test func aYearOfDossiersIsFilteredAsFastAsItIsTyped() {
    var driver = Driver(DesignLoad.workspace(dossiers: 2_500))
    driver.type("3")
    driver.press(.tab, .function(4))
    driver.type("so tai chinh 1234")
    #expect(driver.body.contains("1/2.500 dòng"))
  }
}
