import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite("Who has what open on the screens")
struct PresenceScreenTests {
  private static let card = RecordKey(
    .scorecard, TestProvince.scorecardID(TestProvince.health).text, year: 2025)

  private func program(_ account: String, _ record: RecordKey?, day: String = "2025-12-08") -> Presence {
    let since = Moment(seconds: TestProvince.day(day).ordinal * 86_400 + 8 * 3_600)
    return Presence(account: account, machine: "may-chu", since: since, record: record)
  }

  private func scorecard(_ language: Language = .vietnamese) -> Driver {
    var driver = Driver(language: language)
    driver.type("2")
    driver.press(.enter, .enter)
    return driver
  }

  @Test(
    "The title line of a record names the others",
    arguments: [
      (["minh"], Language.vietnamese, " · minh đang mở"), (["minh", "an", "minh"], .vietnamese, " · minh, an đang mở"),
      (["minh", "an", "hoa"], .vietnamese, " · minh và 2 người khác đang mở"),
      (["minh"], .english, " · open: minh"), ([], .vietnamese, ""),
    ])
  func title(accounts: [String], language: Language, expected: String) {
    var driver = scorecard(language)
    let plain = driver.title
    driver.others(accounts.map { program($0, Self.card) } + [program("xa", nil)])
    #expect(driver.title == plain + expected)
  }

  @Test("Where there is no room the title is cut and not the names")
  func narrow() {
    var driver = scorecard()
    let account = String(repeating: "nguyenvana", count: 5)
    driver.others([program(account, Self.card)])
    #expect(driver.title.hasSuffix("… · \(account) đang mở"))
    #expect(driver.title.count == 79)
  }

  @Test("The program tells which record is open, also below a form, and none for a list")
  func opened() {
    var driver = Driver()
    #expect(driver.openRecord == nil)
    driver.type("2")
    #expect(driver.openRecord == nil)
    driver.press(.enter)
    #expect(driver.openRecord == RecordKey(.bloc, TestProvince.bloc.text, year: 2025))
    driver.press(.enter)
    #expect(driver.openRecord == Self.card)
    driver.press(.function(1))
    #expect(driver.openRecord == Self.card)
  }

  @Test("The list shows everybody, follows at once, and opens what they have open")
  func list() {
    var driver = Driver()
    driver.type("P")
    #expect(driver.body.contains("Không có ai khác đang mở."))
    driver.others([program("minh", Self.card), program("an", nil, day: "2025-12-07")])
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Ai đang mở gì · 2
          Người        Đang mở                                Vào từ      Máy
        ▸ minh         phiếu điểm Sở Y tế                     08:00       may-chu
          an           –                                      07/12 08:00 may-chu
         F1 Giúp  Enter Mở  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.controlHome, .enter)
    #expect(driver.title.contains("Sở Y tế · phiếu điểm 2025"))
  }

  @Test("In English, in a large window")
  func english() {
    var driver = Driver(size: Size(columns: 120, rows: 40), language: .english)
    driver.type("P")
    driver.others([program("minh", Self.card), program("an", nil, day: "2025-12-07")])
    #expect(
      driver.screen == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings                                   SAMPLE DATA · Tỉnh Thử · 08/12/2025
         Who has what open · 2
          Who          Open                                                                 Since       Machine
        ▸ minh         scorecard Sở Y tế                                                    08:00       may-chu
          an           –                                                                    07/12 08:00 may-chu
         F1 Help  Enter Open  F4 Filter  F6 Sort  Esc Back  F9 Commands  F10 Quit
        """)
  }
}
