import Emulation
import TermUI
import TestProvince
import Testing

@Suite struct NominateScreenTests {
  /// The awards for a unit of the bloc by its place in the ranking; all of it is appraised.
  private func awards(forRow row: Int, readOnly: String? = nil) -> Driver {
    var workspace = TestProvince.workspace()
    if var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"] = ScoreCell(selfPoints: Points(25), appraisedPoints: Points(10))
      workspace.adopt([.scorecard(card)])
    }
    var driver = Driver(workspace, readOnly: readOnly)
    driver.type("2")
    driver.press(.enter)
    for _ in 0..<row { driver.press(.down) }
    driver.press(.function(7))
    return driver
  }

  @Test func everyAwardSaysWhetherTheUnitMayBeNominated() {
    #expect(
      awards(forRow: 0).text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Đề nghị khen thưởng · Sở Tài chính
          Danh hiệu, hình thức             Điều kiện
        ▸ Cờ thi đua của UBND tỉnh         ✓ được đề nghị
          Bằng khen của Chủ tịch UBND tỉnh ✗ Hạng 1; chỉ đề nghị hạng 2.


















         Enter Đề nghị  Esc Lui  F1 Giúp
        """)
  }

  @Test func theCursorStartsOnTheAwardThatIsPossible() {
    let driver = awards(forRow: 1)
    #expect(driver.lines.contains { $0.hasPrefix("▸ Bằng khen") && $0.contains("✓") })
  }

  @Test func enterMakesTheDossierAndOpensIt() {
    var driver = awards(forRow: 0)
    driver.press(.enter)
    #expect(driver.acts.count == 1)
    #expect(driver.title.hasPrefix(" Hồ sơ HS-2025-0001"))
    driver.press(.escape)
    #expect(driver.title.hasPrefix(" Khối 2"))
  }

  @Test func aSecondNominationOpensTheFirst() {
    var driver = awards(forRow: 0)
    driver.press(.enter, .escape, .function(7), .controlHome, .enter)
    #expect(driver.acts.count == 1)
    #expect(driver.title.hasPrefix(" Hồ sơ HS-2025-0001"))
  }

  @Test func aRefusedAwardSaysWhyAndMakesNothing() {
    var driver = awards(forRow: 3)
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
    #expect(driver.status.hasPrefix(" ! "))
  }

  @Test func aReadOnlyFolderRefuses() {
    var driver = awards(forRow: 0, readOnly: "Chỉ xem.")
    driver.press(.enter)
    #expect(driver.status == " ! Chỉ xem.")
  }

  @Test func placesAndFindAreNotReachedOverIt() {
    var driver = awards(forRow: 0)
    let before = driver.text
    driver.press(.text("1"), .function(3), .function(9))
    #expect(driver.text == before)
  }
}
