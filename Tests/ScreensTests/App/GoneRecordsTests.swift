import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// What happens on the screen of a record that somebody else deleted meanwhile.
@Suite struct GoneRecordsTests {
  private static let gone = "Nội dung đang xem đã bị xóa hoặc không đọc được nữa."

  /// The program on a screen, and the folder read again without records of some kinds.
  private func reread(_ keys: [Key], find query: String = "", without kind: RecordKind, typing: String = "") -> Driver {
    let records = TestProvince.records() + [TestProvince.campaignRecord()]
    let workspace = Workspace(province: TestProvince.province(), records: records)
    var driver = Driver(workspace)
    if !query.isEmpty {
      driver.press(.function(3))
      driver.type(query)
    }
    driver.press(keys)
    driver.type(typing)
    driver.failSaving(
      "", onDisk: Workspace(province: TestProvince.province(), records: records.filter { $0.key.kind != kind }))
    driver.press(.function(5))
    return driver
  }

  @Test func aScorecardThatIsGoneIsLeftForItsRanking() {
    let driver = reread([.text("2"), .enter, .enter], without: .scorecard)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
    #expect(driver.status == " ! \(Self.gone)")
    #expect(driver.body.contains("–"))
  }

  @Test func aNumberTypedOnAScorecardThatIsGoneStaysUntilItIsGivenUp() {
    var driver = reread([.text("2"), .enter, .enter], without: .scorecard, typing: "9")
    #expect(driver.title.contains("phiếu điểm 2025"))
    driver.press(.escape)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
    #expect(driver.status == " ! \(Self.gone)")
    driver.press(.function(10))
    #expect(!driver.app.isRunning)
  }

  @Test func aRankingWhoseBlocIsGoneIsLeft() {
    let driver = reread([.text("2"), .enter], without: .bloc)
    #expect(driver.title == " Cụm, khối thi đua năm 2025 · 0 cụm, khối")
    #expect(driver.status == " ! \(Self.gone)")
  }

  @Test func theScreensBelowGoToo() {
    var driver = reread([.text("2"), .enter, .text("?")], without: .bloc)
    #expect(driver.title.hasPrefix(" Vì sao?"))
    driver.press(.escape)
    #expect(driver.title == " Cụm, khối thi đua năm 2025 · 0 cụm, khối")
  }

  @Test func aUnitThatIsGoneIsLeft() {
    let driver = reread([.enter], find: "so tai chinh", without: .unit)
    #expect(driver.title.hasPrefix(" Tra cứu"))
    #expect(driver.status == " ! \(Self.gone)")
  }

  @Test func aCampaignThatIsGoneIsLeft() {
    let driver = reread([.tab], without: .campaign)
    #expect(driver.title.hasPrefix(" Việc"))
    #expect(driver.status == " ! \(Self.gone)")
  }
}
