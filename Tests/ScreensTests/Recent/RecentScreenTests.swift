import TermUI
import Testing

@testable import Screens

@Suite("Records and commands used last") struct RecentScreenTests {
  private func driver() -> Driver {
    var driver = SessionPlace.driver()
    driver.type("2")
    driver.press(.enter, .enter, .escape, .escape)
    driver.press(.function(3))
    driver.type("HS-2025-0049")
    driver.press(.enter, .escape, .escape)
    return driver
  }

  @Test func wholeScreen() {
    var driver = driver()
    driver.type("R")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập  MẪU · Khánh Hòa · 08/12
         Bản ghi mở gần đây · 3
            Số Bản ghi                                    Nội dung
        ▸    1 hồ sơ HS-2025-0049                         Khen thưởng công trạng năm 2…
             2 khối Các phường khu vực Nha Trang, Cam Ra… Cụm 1
             3 phiếu điểm Phường Bắc Cam Ranh             Cụm 1
         F1 Giúp  Enter Mở  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func enterOpensTheRecordAndBackReturnsToTheList() {
    var driver = driver()
    driver.type("R")
    let list = driver.text
    driver.press(.enter)
    #expect(driver.title.contains("HS-2025-0049"))
    driver.press(.escape)
    #expect(driver.text == list)
  }

  @Test func theyStandInFindAnythingUntilSomethingIsTyped() {
    var driver = driver()
    driver.press(.function(3))
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập            MẪU · Khánh Hòa · 08/12
         Tra cứu
          Tìm: gõ một phần tên, không cần dấu
        ▸ hồ sơ HS-2025-0049 · Khen thưởng công trạng năm 2025                    Hồ sơ
          khối Các phường khu vực Nha Trang, Cam Ranh · Cụm 1                       Cụm
          phiếu điểm Phường Bắc Cam Ranh · Cụm 1                             phiếu điểm
          nha trang   đơn vị, cụm, khối: gõ bất kỳ phần nào của tên
          stc         chữ đầu các tiếng: Sở Tài chính
          nguyen ha   người được đề nghị, kèm đơn vị để phân biệt
          0012        số hồ sơ, số quyết định
          bang khen   danh hiệu, hình thức khen thưởng
          hoan tac    lệnh của chương trình
          Mở gần đây
         Esc Lui  Enter Mở  F3 Kế tiếp  F1 Giúp
        """)
    driver.press(.enter)
    #expect(driver.title.contains("HS-2025-0049"))
    driver.press(.escape)
    driver.type("nha trang")
    #expect(!driver.body.contains("HS-2025-0049") && !driver.body.contains("Mở gần đây"))
  }

  @Test func theRecordOpenedLastStandsFirst() {
    var driver = driver()
    driver.type("R")
    driver.press(.down, .down, .enter, .escape)
    #expect(driver.lines[3].contains("hồ sơ"))
    driver.press(.escape)
    driver.type("R")
    #expect(driver.lines[3].contains("phiếu điểm"), "\(driver.body)")
  }

  @Test func thePaletteListsWhatWasRunFromItFirst() {
    var driver = driver()
    driver.press(.function(9))
    let first = driver.lines[3]
    driver.type("nhat ky")
    driver.press(.enter, .escape, .function(9))
    #expect(driver.lines[3].contains("Nhật ký") && driver.lines[4].dropFirst(2) == first.dropFirst(2))
    var again = driver.restarted()
    again.press(.function(9))
    #expect(again.lines[3].contains("Nhật ký"))
  }

  @Test func withoutAnyItSaysSo() {
    var driver = SessionPlace.driver()
    driver.type("R")
    #expect(driver.body.contains("Chưa mở bản ghi nào."))
    driver.press(.enter)
    #expect(driver.status.contains("Chưa mở bản ghi nào."))
  }
}
