import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("The guided tour") struct TourTests {
  @Test func eachStepWaitsUntilItIsDone() {
    var driver = Driver(TestProvince.findWorkspace())
    driver.type("T")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Việc cần làm ngày 08/12/2025 · 5 việc
          Còn 17 ngày làm việc đến 31/12/2025 · Chào mừng Đại hội
          1 quá hạn, 2 chờ xử lý, 1 về sau, 1 chấm điểm
          Hạn    Còn Việc                           Ai, ở đâu        Tình trạng
        ▸ 03/12   -3 D46 Đăng ký công trình         Các đơn vị       Chưa xong
                     HS-2025-0412 Bằng khen năm 20… Sở Công Thương   Đủ, chờ trình
                     HS-2025-0007 Bằng khen năm 20… Sở Tài chính     Chờ bỏ phiếu
          02/01   18 D48 Báo cáo tổng kết gửi Sở N… Các đơn vị       Nghỉ, sang 05/01
                     Khối 2 · Các sở quản lý nhà n… Sở Tài chính     Thẩm định 3/4
        ┌─ Hướng dẫn từng bước · 1/6 ──────────────────────────────────────────────────┐
        │ Nhấn 2 để mở Khối: các cụm, khối thi đua.                                    │
        │ Esc: thôi hướng dẫn.                                                         │
        └──────────────────────────────────────────────────────────────────────────────┘
         F1 Giúp  Enter Mở  ? Vì sao  Tab Phong trào  F4 Lọc  Esc Thôi hướng dẫn
        """)
    driver.press(.down, .text("3"))
    #expect(driver.text.contains("· 1/6"))
    driver.type("2")
    #expect(driver.text.contains("· 2/6"))
    driver.press(.enter)
    #expect(driver.text.contains("· 3/6"))
    driver.press(.enter)
    driver.type("]5")
    #expect(driver.text.contains("· 3/6"))
    driver.press(.enter)
    #expect(driver.text.contains("· 4/6"))
    driver.press(.control("z"))
    #expect(driver.text.contains("· 5/6"))
    driver.press(.function(3))
    driver.type("cam ranh")
    driver.press(.enter)
    #expect(driver.text.contains("· 6/6"))
    driver.press(.function(1))
    #expect(driver.text.contains("đã xong"))
    driver.press(.enter)
    #expect(!driver.text.contains("Hướng dẫn từng bước ·"))
    #expect(driver.title.contains("Trợ giúp"))
  }

  @Test func escLeavesItAtAnyTimeAndThePaletteBeginsAnew() {
    var driver = Driver(TestProvince.findWorkspace())
    let before = driver.body
    driver.type("T2")
    driver.press(.enter, .enter, .escape)
    #expect(!driver.text.contains("/6"))
    #expect(driver.status.contains("Đã thôi hướng dẫn."))
    #expect(driver.title.contains("phiếu điểm"))
    driver.press(.escape, .escape, .escape)
    #expect(driver.body == before)
    driver.press(.function(9))
    driver.type("huong dan")
    driver.press(.enter)
    #expect(driver.text.contains("· 1/6"))
  }

  @Test func whoeverSeesTheSampleFirstIsToldOfItWhereNothingElseIsToBeSaid() {
    var driver = Driver(TestProvince.findWorkspace())
    driver.app.proposeTour()
    #expect(driver.status.contains("Lần đầu? Nhấn T để xem hướng dẫn từng bước."))
    driver.press(.down)
    #expect(!driver.status.contains("Lần đầu?"))
    driver.app.say(Notice(.warning, "Đồng hồ chậm."))
    driver.app.proposeTour()
    #expect(driver.status.contains("Đồng hồ chậm."))
  }

  @Test func onRealDataItIsNotOffered() {
    var province = TestProvince.province()
    province.isSample = false
    var driver = Driver(Workspace(province: province, records: TestProvince.records()))
    driver.type("T")
    #expect(driver.status.contains("chỉ có trên dữ liệu mẫu"))
    #expect(!driver.text.contains("/6"))
  }

  @Test(arguments: Language.allCases) func everyStepFitsTheNarrowestWindow(_ language: Language) {
    let texts = Texts(language)
    for step in Tour.Step.allCases.map(Optional.some) + [nil] {
      for line in texts.tourText(step, .standard).split(separator: "\n") { #expect(line.count <= 76, "\(line)") }
    }
  }
}
