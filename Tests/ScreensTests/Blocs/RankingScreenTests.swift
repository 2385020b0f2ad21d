import Emulation
import TermUI
import TestProvince
import Testing

@Suite struct RankingScreenTests {
  @Test func withoutColoursTheFirstPlaceAndTheBandsHaveSigns() {
    var driver = Driver(glyphs: Theme.builtIn.glyphs(isUnicode: true, depth: .mono))
    driver.type("2")
    driver.press(.enter)
    #expect(driver.lines[3].hasPrefix("▸  * 1 "))
    #expect(driver.lines[3].contains(" + XS"))
  }

  private func ranking(columns: Int = 80) -> Driver {
    var driver = Driver(size: Size(columns: columns, rows: columns == 80 ? 24 : 40))
    driver.type("2")
    driver.press(.enter)
    return driver
  }

  /// The ranking once the last cell, of Sở Y tế, is appraised; the order stays.
  private func settledRanking() -> Driver {
    var workspace = TestProvince.workspace()
    if var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"]?[.appraisedScore] = Points(25)
      workspace.adopt([.scorecard(card)])
    }
    var driver = Driver(workspace)
    driver.type("2")
    driver.press(.enter)
    return driver
  }

  @Test func showsPointsByColumnTotalBandAndWhatIsProvisional() {
    #expect(
      ranking().screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định
          Hạng Đơn vị          Tự chấm    Chéo  T.định Thưởng    Trừ     Tổng Loại
        ▸    1 Sở Y tế           97,00   72,00   72,00      0      0    97,00 XS
             2 Sở Tài chính      96,00   96,00   96,00      0      0    96,00 XS
             3 Sở Nội vụ         95,50   95,50   95,50      0     -1    94,50 XS
             4 Sở Công Thương    94,50   94,50   94,50      0      0    94,50 XS
          Tạm tính: còn 1 ô chờ thẩm định
         F1 Giúp  Enter Phiếu  ? Vì sao  F7 Đề nghị  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh
        """)
  }

  @Test func aWideWindowNamesTheBandInFullAndDrawsBars() {
    let lines = ranking(columns: 120).lines
    #expect(lines[2].hasSuffix("Tổng Loại        Mức đạt  Mục"))
    #expect(lines[3].contains("97,00 Xuất sắc    █████"))
    // One step for each content section, as full as it is.
    #expect(lines[3].hasSuffix(" ██"))
  }

  @Test func aColumnOfBarsHasNoOrder() {
    var driver = ranking(columns: 120)
    driver.press(.end)
    let before = driver.lines.dropLast(2)
    driver.press(.function(6))
    #expect(driver.status == " Cột này không sắp xếp được.")
    #expect(driver.lines.dropLast(2) == before)
  }

  @Test func aWindowMadeNarrowAbbreviatesTheBandAtOnce() {
    var app = ranking(columns: 120).app
    let narrow = Size(columns: 80, rows: 24)
    app.handle(.resize, size: narrow)
    #expect(app.draw(narrow).lines[3].hasSuffix("97,00 XS"))
  }

  @Test func whyExplainsTheSumsTheBandAndTheTie() {
    var driver = ranking()
    driver.press(.down, .down, .text("?"))
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Vì sao? · Sở Nội vụ
        ▸ Hạng 3/4: 94,50 = nội dung 95,50 + thưởng 0,00 − trừ 1,00
            A1 Chấp hành chủ trương: 38,50/40 (96,25 %)
            A2 Hoàn thành nhiệm vụ: 57,00/60 (95 %)
            A3 Điểm thưởng: 0,00/5 (0 %)
            A4 Điểm trừ: 1,00/10 (10 %)
          Xếp loại Xuất sắc: nội dung đạt 95,5 % mức tối đa
            ✓ Xuất sắc: từ 90 %, mỗi mục từ 85 %
            ✓ Tốt: từ 80 %, mỗi mục từ 80 %
            ✓ Khá: từ 70 %, mỗi mục từ 70 %
            ✓ Trung bình: từ 50 %
          Bằng điểm với Sở Công Thương; phân định theo điểm mục A2 cao hơn.
          Đề nghị khen thưởng
            ✗ Cờ thi đua của UBND tỉnh: Hạng 3; chỉ đề nghị hạng 1.
            ✗ Bằng khen của Chủ tịch UBND tỉnh: Hạng 3; chỉ đề nghị hạng 2.
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func aUnitOnHoldKeepsItsRankWithAMarkAndIsExplained() throws {
    var workspace = TestProvince.workspace()
    var card = try #require(workspace.scorecards[TestProvince.scorecardID(TestProvince.finance)])
    card.knockouts = [Knockout(.onHold, reason: "Đang xác minh đơn")]
    workspace.adopt([.scorecard(card)])
    var driver = Driver(workspace)
    driver.type("2")
    driver.press(.enter)
    #expect(driver.lines[4].hasPrefix("     2 Sở Tài chính") && driver.lines[4].hasSuffix("96,00 Dừng"))
    #expect(driver.lines[5].hasPrefix("     3 Sở Nội vụ"))
    #expect(driver.body.contains("1 đơn vị tạm dừng xét"))
    driver.press(.down, .text("?"))
    #expect(driver.body.contains("Tạm dừng xét: Đang xác minh đơn (giữ thứ hạng, chưa đề nghị khen thưởng)"))
    #expect(driver.body.contains("✗ Bằng khen của Chủ tịch UBND tỉnh: Tạm dừng xét: Đang xác minh đơn"))
    driver.press(.escape, .enter)
    #expect(driver.body.contains("tạm dừng xét"))
  }

  @Test func backReturnsToTheVeryRow() {
    var driver = ranking()
    driver.press(.down, .down, .enter, .escape)
    #expect(driver.lines[5].hasPrefix("▸    3 Sở Nội vụ"))
  }

  @Test func aProvisionalLeaderCannotBeNominatedAndTheReasonIsShown() {
    var driver = ranking()
    driver.press(.function(7))
    #expect(driver.body.contains("✗ Còn 1 tiêu chí chưa có điểm thẩm định."))
    driver.press(.enter)
    #expect(driver.status == " ! Còn 1 tiêu chí chưa có điểm thẩm định.")
    #expect(driver.acts.isEmpty)
  }

  @Test func aRankThatMayStillChangeIsNotNominatedAndTheCellsThatWaitAreCounted() {
    var driver = ranking()
    driver.press(.down, .function(7))
    #expect(driver.body.contains("✗ Còn 1 ô của 1 đơn vị chờ thẩm định."))
  }

  @Test func theSecondIsNominatedForTheCertificateAndTheDossierOpens() {
    var driver = settledRanking()
    driver.press(.down, .function(7), .enter)
    #expect(driver.status == " ✓ Đã lập hồ sơ HS-2025-0001.")
    #expect(driver.title.contains("HS-2025-0001"))
    driver.press(.escape)
    #expect(driver.lines[4].hasPrefix("▸    2 Sở Tài chính"))
    driver.press(.function(7), .down, .enter)
    #expect(driver.title.contains("HS-2025-0001"))
    #expect(driver.acts.count == 1)
  }

  @Test func sortsByTheColumnUnderTheCursorAndComesBackToTheOwnOrder() {
    var driver = ranking()
    driver.press(.function(6))
    #expect(driver.lines[3].contains("Sở Công Thương"))
    driver.press(.function(6))
    #expect(driver.lines[6].contains("Sở Công Thương"))
    driver.press(.function(6))
    #expect(driver.lines[3].contains("Sở Y tế"))
  }
}
