import Emulation
import TermUI
import Testing
import TestProvince

@Suite struct CampaignScreenTests {
  private func opened(_ language: Driver = Driver(TestProvince.busyWorkspace())) -> Driver {
    var driver = language
    driver.press(.tab)
    return driver
  }

  @Test("The plan stays where it is read when the window changes or somebody saves")
  func planStays() {
    var driver = opened()
    driver.press(.tab, .down, .down, .text("j"))
    let before = driver.text
    #expect(driver.lines.first { $0.hasPrefix("▸") } != driver.lines[4])
    driver.resize()
    #expect(driver.text == before)
    driver.wake()
    #expect(driver.text == before)
  }

  @Test func duties() {
    #expect(
      opened().text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Phong trào · Chào mừng Đại hội
         Nhiệm vụ  Nội dung
          Mã   Mục Loại     Chủ thể    Nội dung                         Hạn    Còn Xong
        ▸ D46  V.1 Nhiệm vụ Các đơn vị Đăng ký công trình               03/12   -3
          D47  V.1 Nhiệm vụ Các đơn vị Hướng dẫn khen thưởng            28/11      ✓
          D48  V.1 Thời hạn Các đơn vị Báo cáo tổng kết gửi Sở Nội vụ   02/01   18
          D49  V.2 Nhiệm vụ Sở Nội vụ  Kiểm tra, đôn đốc













          D48: hạn 02/01/2026 rơi vào ngày nghỉ, chuyển sang 05/01/2026

         F1 Giúp  Enter Toàn văn  F2 Ghi xong  ? Vì sao  Tab Nội dung  F4 Lọc  Esc Lui
        """)
  }

  @Test func planWithBasesAndContents() {
    var driver = opened()
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Phong trào · Chào mừng Đại hội
         Nhiệm vụ  Nội dung

        ▸ Phong trào thi đua chào mừng Đại hội Đảng bộ tỉnh
          Hình thức: Theo đợt
          Thời gian: từ ngày ban hành kế hoạch đến 31/12/2025
            Hạn 31/12/2025, còn 17 ngày làm việc.
          Căn cứ
            02-KH/TU ngày 09/07/2025 · Ban Thường vụ Tỉnh ủy: Tuyên truyền đại hội
          Tiếp nối
            Phong trào thi đua năm 2024
          I.1 Mục đích
            - Huy động sức mạnh tổng hợp.
          V.1 Trách nhiệm của các đơn vị
            - Báo cáo tổng kết.







         F1 Giúp  Tab Nhiệm vụ  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.backTab)
    #expect(driver.body == opened().body)
  }

  @Test("Enter shows the whole duty and where its due day went")
  func wholeDuty() {
    var driver = opened()
    driver.press(.down, .down, .enter)
    #expect(driver.title == " Nhiệm vụ D48")
    #expect(driver.body.contains("Báo cáo tổng kết gửi Sở Nội vụ"))
    #expect(driver.body.contains("Hạn 02/01/2026 rơi vào ngày nghỉ, chuyển sang 05/01/2026, còn 18 ngày"))
    driver.press(.escape)
    #expect(driver.lines.contains { $0.hasPrefix("▸ D48") })
  }

  @Test func doneDutySaysWhen() {
    var driver = opened()
    driver.press(.down, .enter)
    #expect(driver.body.contains("Đã xong 27/11/2025."))
  }

  @Test("F2 enters the day and the document a duty was done with, and Ctrl-Z takes it back")
  func setsADutyDone() {
    var driver = opened()
    driver.press(.function(2))
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Ghi xong nhiệm vụ D46

          Đăng ký công trình

          Ngày xong           ▸ 08/12/2025
                                5/1 · 05012026 · +3lv (ngày làm việc) · t2 · mai
          Số, ký hiệu văn bản















         Enter Ô kế, xong  F12 Lưu  F2 Lịch  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.type("9/12")
    driver.press(.function(12))
    #expect(driver.body.contains("Không được sau hôm nay."))
    driver.press(.control("u"))
    driver.type("5/12")
    driver.press(.enter)
    driver.type("12/BC-SNV")
    driver.press(.function(12))
    #expect(driver.status == " ✓ Đã ghi nhiệm vụ D46 xong.")
    #expect(driver.lines[4].hasPrefix("▸ D46") && driver.lines[4].contains("✓"))
    driver.press(.enter)
    #expect(driver.body.contains("Đã xong 05/12/2025 (12/BC-SNV)."))
    driver.press(.escape, .control("z"))
    #expect(driver.lines[4].contains("-3"))
  }

  @Test("a duty is opened again by leaving its day empty")
  func opensADutyAgain() {
    var driver = opened()
    driver.press(.down, .function(2), .control("u"), .function(12))
    #expect(driver.status == " ✓ Nhiệm vụ D47 trở lại chưa xong.")
    #expect(driver.acts.count == 1)
  }

  @Test("codes sort by their number, undated duties last")
  func sorts() {
    var driver = opened()
    driver.press(.right, .function(6))
    #expect(driver.lines[4].contains("D47"))
    #expect(driver.lines[7].contains("D49"))
  }

  @Test func inEnglish() {
    let driver = opened(Driver(TestProvince.busyWorkspace(), language: .english))
    #expect(driver.title == " Campaign · Chào mừng Đại hội")
    #expect(driver.body.contains("D48: due 02/01/2026 is a day off, moved to 05/01/2026"))
  }
}
