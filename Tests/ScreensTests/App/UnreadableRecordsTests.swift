import Emulation
import TermUI
import TestProvince
import Testing

/// What is said where a record that cannot be read makes figures or numbers doubtful.
@Suite struct UnreadableRecordsTests {
  private static let damagedDossier = RecordKey(.dossier, "HS-2025-0009", year: 2025)

  /// The province with dossiers, without the calendar of this year.
  private func withoutCalendar() -> Workspace {
    let records = TestProvince.records() + [TestProvince.campaignRecord(), .dossier(TestProvince.appraisedRecord())]
    return Workspace(
      province: TestProvince.province(), records: records.filter { $0.key != RecordKey(.calendarYear, "2025") },
      unreadable: [RecordKey(.calendarYear, "2025")])
  }

  @Test func homeMarksDaysCountedWithoutACalendar() {
    var driver = Driver(withoutCalendar())
    #expect(driver.body.contains("Còn ~17 ngày làm việc đến 31/12/2025"))
    #expect(driver.body.contains("Chưa có lịch nghỉ năm 2025 (~), "))
    #expect(driver.lines.contains { $0.contains("03/12") && $0.contains(" ~-3 ") })
    driver.type("?")
    #expect(driver.body.contains("Chưa có lịch nghỉ năm 2025: ngày lễ"))
  }

  @Test func boardListAndHeadOfADossierMarkItsClock() {
    var driver = Driver(withoutCalendar(), size: Size(columns: 240, rows: 24))
    driver.type("3")
    #expect(driver.body.contains("còn ~15"))
    #expect(driver.body.contains("Chưa có lịch nghỉ năm 2025 (~) · Đang tính hạn 1 hồ sơ"))
    driver.press(.tab)
    #expect(driver.body.contains(" ~15 "))
    driver.press(.enter)
    #expect(driver.body.contains("còn ~15 ngày (29/12/2025)"))
    driver.type("?")
    #expect(driver.body.contains("Chưa có lịch nghỉ năm 2025: ngày lễ không được trừ"))
  }

  @Test func aDamagedDossierCallsForCheckingNumbersByHand() {
    var workspace = TestProvince.workspaceWithDossiers(unreadable: [Self.damagedDossier])
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].state = .submitted
    workspace.adopt([.dossier(dossier)])
    let warning = "1 hồ sơ không đọc được: tự kiểm tra trùng số"
    var driver = Driver(workspace)
    driver.type("3")
    #expect(driver.body.contains(warning))
    driver = Driver.open(TestProvince.draft, in: workspace)
    driver.press(.function(7), .enter)
    #expect(driver.body.contains("HS-25-0009"))
    #expect(driver.body.contains(warning))
  }

  @Test func aNominationWarnsOfADamagedDossier() {
    var driver = Driver(
      Workspace(
        province: TestProvince.province(), records: Self.appraisedRecords(), unreadable: [Self.damagedDossier]))
    driver.type("2")
    driver.press(.enter, .function(7), .enter)
    #expect(driver.acts.count == 1)
    #expect(driver.status.contains("Đã lập hồ sơ HS-2025-0010. 1 hồ sơ không đọc được"))
  }

  /// All points of Sở Y tế appraised, so that it is first in its bloc.
  private static func appraisedRecords() -> [AnyRecord] {
    TestProvince.records().map { record in
      guard case .scorecard(var card) = record, card.unit == TestProvince.health else { return record }
      card.cells["A2.2"]?.appraisedPoints = Points(25)
      return .scorecard(card)
    }
  }

  @Test func aDamagedScorecardIsNeitherHandedInNorMissing() {
    let key = RecordKey(.scorecard, TestProvince.scorecardID(TestProvince.trade).text, year: 2025)
    var driver = Driver(TestProvince.workspaceWithDossiers(unreadable: [key]))
    driver.type("2")
    #expect(driver.body.contains("3/4 !"))
    driver.press(.enter)
    #expect(driver.body.contains("Thứ hạng thiếu 1 phiếu điểm bị hỏng"))
    driver.press(.controlEnd, .enter)
    #expect(driver.status.contains("Phiếu điểm bị mất hoặc hỏng, không đọc được"))
  }

  @Test func aUnitThatCannotBeReadHasNoPointsAnywhere() {
    let key = RecordKey(.unit, TestProvince.trade.text)
    var driver = Driver(TestProvince.workspaceWithDossiers(unreadable: [key]))
    driver.type("2")
    #expect(driver.body.contains("3/4 !"))
    driver.press(.enter)
    #expect(driver.body.contains("Thứ hạng thiếu 1 đơn vị mất tệp hoặc hỏng tệp"))
    driver.press(.controlEnd)
    #expect(driver.lines.contains { $0.hasPrefix("▸    – so-cong-thuong") && !$0.contains("94,50") })
    driver.type("?")
    #expect(driver.body.contains("Thiếu tệp của đơn vị hoặc tệp bị hỏng"))
    driver.press(.escape, .enter)
    #expect(driver.body.contains("Thiếu tệp của đơn vị hoặc tệp bị hỏng"))
  }

  @Test func aRankingWithoutItsTemplateSaysSo() {
    let key = RecordKey(.template, TestProvince.template.text)
    var driver = Driver(TestProvince.workspaceWithDossiers(unreadable: [key]))
    driver.type("2")
    #expect(driver.body.contains("0/4 !"))
    driver.press(.enter)
    #expect(driver.body.contains("Không đọc được thang điểm của khối"))
  }
}
