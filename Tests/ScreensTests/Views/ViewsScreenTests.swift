import TermUI
import Testing

@testable import Screens

@Suite("Views of a list that are saved") struct ViewsScreenTests {
  /// The blocs, filtered and sorted, saved under a name.
  private func driver(_ size: Size = Size(columns: 80, rows: 24)) -> Driver {
    var driver = SessionPlace.driver(size)
    driver.type("2/cum")
    driver.press(.enter, .right, .function(6), .function(6))
    driver.type("XCụm xã")
    driver.press(.enter)
    return driver
  }

  @Test func savingTakesAKeyAndAName() {
    var driver = SessionPlace.driver()
    driver.type("2/cum")
    driver.press(.enter)
    driver.type("X")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập            MẪU · Khánh Hòa · 08/12
         Lưu chế độ xem này
          Chế độ xem ▸
                       Lưu bộ lọc, thứ tự và cột của danh sách này.
         Enter Lưu  Esc Lui  F1 Giúp
        """)
    driver.press(.enter)
    #expect(driver.body.contains("Cần có tên."))
    driver.type("Cụm xã")
    driver.press(.enter)
    #expect(driver.status.contains("Đã lưu chế độ xem “Cụm xã”."))
    #expect(driver.body.contains("Lọc: cum"))
  }

  @Test func wholeScreen() {
    var driver = driver()
    driver.type("x")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập            MẪU · Khánh Hòa · 08/12
         Chế độ xem đã lưu · 1
           Số Chế độ xem               Nội dung                    Tình trạng
            0 Như ban đầu                                          mặc định
        ▸   1 Cụm xã                   Lọc: cum · Xếp: Đơn vị giảm đang dùng
         0-1 Chọn  Ctrl-N Lưu mới  Space Mặc định  F2 Đổi tên  F8 Xóa  Esc Lui  F1 Giúp
        """)
  }

  @Test func wholeScreenInALargeWindow() {
    var driver = driver(Size(columns: 120, rows: 40))
    driver.type("x")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập                                       DỮ LIỆU MẪU · Khánh Hòa · 08/12/2025
         Chế độ xem đã lưu · 1
           Số Chế độ xem                               Nội dung                                            Tình trạng
            0 Như ban đầu                                                                                  mặc định
        ▸   1 Cụm xã                                   Lọc: cum · Xếp: Đơn vị giảm                         đang dùng
         0-1 Chọn  Ctrl-N Lưu mới  Space Mặc định  F2 Đổi tên  F8 Xóa  Esc Lui  F1 Giúp
        """)
  }

  @Test func aViewIsChosenByItsNumberAndTheListAsGivenByNought() {
    var driver = driver()
    let view = driver.body
    driver.type("x0")
    #expect(!driver.body.contains("Lọc: cum"))
    let given = driver.body
    driver.type("x1")
    #expect(driver.body == view)
    driver.type("x")
    driver.press(.up, .enter)
    #expect(driver.body == given)
    driver.type("x7")
    #expect(driver.title.contains("Chế độ xem đã lưu"))
  }

  @Test(arguments: SessionPlace.allCases.filter(\.isOfOneList)) func everyListHasThem(_ place: SessionPlace) {
    var driver = SessionPlace.driver()
    place.reach(&driver)
    driver.press(.function(6))
    let left = driver.body
    driver.type("XThử")
    driver.press(.enter)
    #expect(driver.body == left)
    driver.type("x0")
    driver.type("x1")
    driver.type("x")
    #expect(driver.lines.contains { $0.hasPrefix("▸   1 Thử") && $0.contains("đang dùng") }, "\(driver.body)")
    #expect(driver.app.views.lists.count == 1)
  }

  @Test func theListOpensWithTheStandardView() {
    var driver = driver()
    driver.press(.controlHome)
    let view = driver.body
    driver.type("x ")
    #expect(driver.status.contains("Danh sách mở ra theo “Cụm xã”."))
    #expect(driver.lines.contains { $0.hasPrefix("▸") && $0.contains("mặc định, đang dùng") })
    // In another list nothing changes.
    driver.press(.escape, .enter)
    #expect(!driver.body.contains("Lọc:"))
    let views = driver.app.views
    var again = SessionPlace.driver()
    again.app.views = views
    again.type("2")
    #expect(again.body == view)
    again.type("x")
    again.press(.text(" "), .escape)
    #expect(again.app.views.standard.isEmpty)
  }

  @Test func aViewIsRenamedAndDeletedAfterAQuestion() {
    var driver = driver()
    driver.type("x")
    driver.press(.function(2))
    driver.type("Các cụm")
    driver.press(.enter)
    #expect(driver.status.contains("Đã đổi tên thành “Các cụm”."))
    #expect(driver.title.contains("Chế độ xem đã lưu · 1"))
    driver.press(.function(8), .enter)
    #expect(driver.title.contains("Chế độ xem đã lưu · 1"))
    driver.press(.function(8), .tab, .enter)
    #expect(driver.status.contains("Đã xóa chế độ xem “Các cụm”."))
    #expect(driver.title.contains("Chế độ xem đã lưu · 0"))
    #expect(driver.app.views.lists[.blocs]?.isEmpty == true)
  }

  @Test func theListAsGivenIsNeitherRenamedNorDeleted() {
    var driver = driver()
    driver.type("x")
    driver.press(.up, .function(8))
    #expect(driver.status.contains("không đổi được"))
    driver.press(.function(2))
    #expect(driver.status.contains("không đổi được"))
  }

  @Test func aNameThatIsTakenIsReplacedOnlyByASecondEnter() {
    var driver = driver()
    driver.type("/khoi")
    driver.press(.enter)
    driver.type("XCụm xã")
    driver.press(.enter)
    #expect(driver.body.contains("Đã có “Cụm xã”. Nhấn Enter lần nữa để thay."))
    driver.press(.enter)
    #expect(driver.app.views.lists[.blocs]?.map(\.view.filter) == ["cumkhoi"])
  }

  @Test func whereItCannotBeWrittenItCountsUntilTheEnd() {
    var driver = SessionPlace.driver()
    driver.keepViews = "Đĩa đầy."
    driver.type("2X")
    driver.type("Thử")
    driver.press(.enter)
    #expect(driver.status.contains("Đĩa đầy."))
    #expect(driver.app.views.lists[.blocs]?.map(\.name) == ["Thử"])
  }
}
