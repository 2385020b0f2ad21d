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

  @Test func whatComesInATooSmallWindowShowsOnceThereIsRoom() throws {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter)
    let before = driver.body
    driver.wake("minh", saves: try act(5_00), in: Size(columns: 20, rows: 5))
    driver.resize()
    #expect(driver.body != before)
    #expect(driver.status.contains("minh vừa lưu: "))
  }

  @Test func whileAnotherProgramWritesNothingIsSaidAndItsEndShows() throws {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter)
    let before = driver.screen
    driver.write(true)
    driver.other("minh", saves: try act(5_00))
    #expect(driver.screen == before)
    driver.write(false)
    driver.wake()
    #expect(driver.status.contains("minh vừa lưu: "))
  }

  @Test func aSaveDuringThatWaitsForTheOtherAndIsMerged() throws {
    var driver = Driver(merge: { act, _ in MergedAct(conflicts: []) { _ in .act(act) } })
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    driver.write(true)
    driver.race("minh", saves: try act(5_00))
    driver.press(.enter)
    #expect(driver.acts.count == 1)
    #expect(driver.status.contains("Đã lưu A2.2"))
  }

  @Test func aJournalThatCannotBeWrittenLeavesTheFolderToLookOnly() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    #expect(!driver.text.contains("CHỈ XEM"))
    driver.stop("Chỉ xem: không ghi được nhật ký.")
    driver.type("]20")
    driver.press(.enter)
    #expect(driver.lines[0].contains("CHỈ XEM"))
    driver.saveAgain()
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
  }

  @Test func aNameThatOnlyTheJournalKnowsIsPassedOver() throws {
    var workspace = TestProvince.workspace()
    let last = try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), .appraisedScore,
        [PointEntry(criterion: "A2.2", points: Points(25))]), by: "minh", on: TestProvince.today)
    workspace.adopt(last, saved: last.edits.compactMap(\.saved))
    var driver = Driver(workspace, merge: { _, _ in MergedAct(conflicts: []) { _ in .nothing } })
    driver.use(RecordKey(.dossier, "HS-2025-0001", year: 2025))
    driver.use(RecordKey(.dossier, "HS-2025-0002", year: 2025))
    driver.type("2")
    driver.press(.enter, .down, .function(7), .enter)
    #expect(driver.title.hasPrefix(" Hồ sơ HS-2025-0003 · "))
    #expect(driver.status == " ✓ Đã lập hồ sơ HS-2025-0003.")
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
