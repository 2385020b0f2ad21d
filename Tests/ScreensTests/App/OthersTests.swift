import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Other people save while this program is open.
struct OthersTests {
  /// Points of somebody else in the appraised column of the first criterion.
  private func act(_ points: Int) throws -> Act {
    let workspace = TestProvince.workspace()
    let card = try #require(workspace.scorecard(of: TestProvince.health, in: TestProvince.bloc))
    return try workspace.act(
      for: .enterPoints(
        card.id, .appraisedScore, [PointEntry(criterion: "A1.1", points: Points(hundredths: points))]),
      by: "minh", on: TestProvince.today)
  }

  @Test func theirActsShowAtOnceAndTheCursorStays() throws {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .down, .down)
    let unit = driver.lines.first { $0.hasPrefix("▸") }?.contains("Sở Nội vụ")
    #expect(unit == true)
    let before = driver.body
    driver.other("minh", saves: try act(5_00))
    #expect(driver.body != before)
    // Ranks may change; the cursor stays on its unit.
    #expect(driver.lines.first { $0.hasPrefix("▸") }?.contains("Sở Nội vụ") == true)
    #expect(driver.status.contains("minh vừa lưu: "))
  }

  @Test func whileSomethingIsTypedTheyWait() throws {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("1")
    let typing = driver.body
    driver.other("minh", saves: try act(5_00))
    #expect(driver.body == typing)
    driver.press(.escape)
    #expect(driver.status.contains("minh vừa lưu: "))
  }
}
