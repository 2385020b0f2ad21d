import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("Where the person was, on the next start") struct SessionTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test("every screen comes back as it was left", arguments: SessionPlace.allCases, sizes)
  func comesBack(place: SessionPlace, size: Size) {
    var driver = SessionPlace.driver(size)
    place.reach(&driver)
    let left = driver.text
    var again = driver.restarted()
    #expect(again.text == left)
    // And the screens below it.
    driver.press(.control("g"))
    again.press(.control("g"))
    #expect(again.text == driver.text)
  }

  @Test("a filter, an order, marks, totals and columns come back")
  func listsComeBack() {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.enter)
    driver.type("/phuong")
    driver.press(.enter, .text(" "), .right, .right, .function(6))
    driver.type("=C")
    driver.press(.down, .text(" "), .enter)
    let left = driver.text
    #expect(left.contains("Lọc: phuong") && left.contains("đánh dấu 1"))
    #expect(driver.restarted().text == left)
  }

  @Test("a screen that is left for another place is found again as it was")
  func placesAreRemembered() {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.down, .down, .right)
    let left = driver.text
    driver.type("1")
    driver.press(.down)
    driver.type("2")
    #expect(driver.text == left)
    var again = driver.restarted()
    again.type("1")
    driver.type("1")
    #expect(again.text == driver.text)
  }

  @Test("what is gone or not known to this version is left out without a word")
  func leavesOutWhatIsGone() {
    var driver = SessionPlace.driver()
    driver.app.resume(
      SessionState(
        place: .awards,
        screens: [
          ScreenTrace(kind: "awards"), ScreenTrace(kind: "dossier", record: RecordKey(.dossier, "HS-2025-9999")),
          ScreenTrace(kind: "map"), ScreenTrace(kind: "scorecard", record: RecordKey(.scorecard, "khong/co")),
        ], records: [RecordKey(.dossier, "HS-2025-9999")]),
      size: driver.size)
    #expect(driver.title.contains("Hồ sơ khen thưởng"), "\(driver.title)")
    #expect(!driver.text.contains("!"))
    driver.type("R")
    #expect(driver.body.contains("Chưa mở bản ghi nào."))
  }

  @Test("the cursor stays near where a row was that is gone")
  func staysNearAGoneRow() {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.down, .down)
    var session = driver.app.session
    let row = driver.lines.first { $0.hasPrefix("▸") }
    session.screens[0].lists["blocs"]?.row = "2025-khong-con"
    driver.app.resume(session, size: driver.size)
    #expect(driver.lines.first { $0.hasPrefix("▸") } == row)
  }

  @Test(
    "a window too small to show anything changes nothing of it",
    arguments: [SessionPlace.ranking, .scorecard, .dossier, .unit, .find, .board])
  func smallWindow(place: SessionPlace) {
    var driver = SessionPlace.driver()
    place.reach(&driver)
    let left = driver.text
    var again = SessionPlace.driver()
    again.app.resume(driver.app.session, size: Size(columns: 1, rows: 1))
    #expect(again.text == left)
  }

  @Test("numbers nobody has written do no harm", arguments: [Int.max, Int.min])
  func strangeNumbers(number: Int) {
    for place in SessionPlace.allCases {
      var driver = SessionPlace.driver()
      place.reach(&driver)
      var session = driver.app.session
      for index in session.screens.indices {
        for (name, text) in session.screens[index].details
        where !text.isEmpty && Int(text.split(separator: " ")[0]) != nil {
          session.screens[index].details[name] = text.split(separator: " ").map { _ in String(number) }
            .joined(separator: " ")
        }
        for name in session.screens[index].lists.keys {
          session.screens[index].lists[name]?.index = number
          session.screens[index].lists[name]?.above = number
          session.screens[index].lists[name]?.firstColumn = number
          session.screens[index].lists[name]?.row = "không có"
        }
      }
      var again = SessionPlace.driver()
      again.app.resume(session, size: again.size)
      for key: Key in [.down, .right, .pageDown, .up, .left, .pageUp, .end, .home, .controlEnd, .controlHome] {
        again.press(key)
        #expect(again.lines.count == 24)
      }
    }
  }

  @Test("forms and questions are not opened again, what lies below them is")
  func overlaysAreLeftOut() {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.enter)
    let below = driver.text
    driver.press(.function(1))
    #expect(driver.restarted().text == below)
  }

  @Test("what was being typed is taken up where the person was, and each screen is there once")
  func draftsAndPlaceGoTogether() throws {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.down, .enter, .enter)
    driver.type("]7")
    let draft = try #require(driver.app.drafts.first)
    let typed = driver.text
    var again = driver.restarted()
    #expect(again.title == driver.title)
    again.offer([OfferedDraft(id: "1", at: Moment(seconds: 1_765_161_000, offset: 420), draft: draft)])
    again.press(.enter)
    #expect(again.text == typed)
    again.press(.escape, .escape)
    #expect(again.title.contains("Khối") || again.title.contains("Cụm"), "\(again.title)")
    again.press(.escape)
    #expect(again.title.contains("Cụm, khối thi đua"), "\(again.title)")
  }
}
