import TermUI
import TestProvince
import Testing

@Suite struct HelpScreenTests {
  @Test func wholeScreen() {
    var driver = Driver(size: Size(columns: 80, rows: 41))
    driver.type("2")
    driver.press(.function(1))
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Trợ giúp · Cụm, khối thi đua năm 2025 · 1 cụm, khối
          Phím                     Việc
        ▸ Enter                    Xếp hạng                                            █
          ?                        Vì sao? Giải thích chỗ con trỏ                      █
          Tab                      Hoạt động                                           █
          F4  /  \\                 Lọc danh sách                                       █
          F6  s                    Sắp xếp theo cột hiện tại                           █
          S                        Xếp thêm theo cột hiện tại                          █
          Space  Ins               Đánh dấu dòng                                       █
          V                        Đánh dấu đến đây                                    █
          Ctrl-A                   Đánh dấu mọi dòng đang hiện                         █
          *                        Đảo dấu các dòng đang hiện                          █
          =                        Tổng, trung bình, không                             █
          C                        Chọn, xếp và chỉnh cột                              █
          x                        Chế độ xem đã lưu                                   █
          X                        Lưu chế độ xem này                                  █
          Esc  Ctrl-G              Lui một màn hình                                    █
          F3  Ctrl-F               Tìm mọi thứ (không cần dấu)                         █
          F5  r  Ctrl-R            Nạp lại dữ liệu                                     █
          F9  :  Ctrl-P            Bảng lệnh                                           █
          Ctrl-Z                   Hoàn tác                                            █
          Ctrl-Y                   Làm lại                                             █
          H                        Lịch sử của bản ghi                                 █
          L                        Nhật ký: ai làm gì, khi nào                         █
          P                        Ai đang mở gì                                       █
          R                        Bản ghi mở gần đây                                  █
          y                        Chép dòng vào bảng tạm                              █
          Y                        Chép ô vào bảng tạm                                 │
          F12  Ctrl-S              Lưu ngay                                            │
          M                        Chọn giao diện (màu sắc)                            │
          Ctrl-T                   Đổi bộ gõ tiếng Việt: tắt, Telex, VNI               │
          Ctrl-L                   Vẽ lại màn hình                                     │
          1                        Đến Việc                                            │
          2                        Đến Khối                                            │
          3                        Đến Khen thưởng                                     │
          8                        Đến Tra cứu                                         │
          9                        Đến Thiết lập                                       │
          T                        Hướng dẫn từng bước (dữ liệu mẫu)                   │
         Enter Đóng  Esc Lui
        """)
  }

  @Test func helpListsTheKeysOfTheScreenAndDoesWhatIsChosen() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .function(1))
    #expect(driver.title == " Trợ giúp · Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định")
    #expect(driver.body.contains("F7  t                    Đề nghị "))
    driver.press(.down, .up, .enter)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm"))
  }

  @Test("Enter just after F1 closes the page and does nothing, whatever stands in its first row")
  func enterCloses() {
    let ways: [(String, [Key])] = [
      ("a list", []), ("a form", [.function(2)]), ("steps", [.function(7)]),
      ("a question", [.function(2), .text("x"), .escape]), ("its help", [.function(1)]),
      ("a line", [.enter]), ("why", [.text("?")]), ("the log", [.text("L")]), ("the palette", [.function(9)]),
      ("finding", [.function(3), .text("s")]), ("people", [.text("9")]), ("the columns", [.text("C")]),
    ]
    for (name, keys) in ways {
      var driver = Driver.open(TestProvince.draft)
      driver.press(keys)
      let before = driver.text
      driver.press(.function(1), .enter)
      #expect(driver.acts.isEmpty, "\(name)")
      if name != "its help" { #expect(driver.text == before, "\(name): \(driver.text)") }
    }
  }

  @Test func helpOverAFormListsItsKeysAndLosesNothing() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.function(2))
    driver.type("Tên mới")
    let before = driver.text
    driver.press(.function(1))
    #expect(driver.title.hasPrefix(" Trợ giúp · "))
    #expect(driver.body.contains("F12  Ctrl-S              Lưu"))
    #expect(!driver.body.contains("Đến Khen thưởng"))
    // Digits, F9 and F1 itself would leave what is typed behind.
    driver.type("3")
    driver.press(.function(9), .function(1), .function(5))
    #expect(driver.title.hasPrefix(" Trợ giúp · "))
    driver.press(.escape)
    #expect(driver.text == before)
  }

  @Test func helpOverAFormDoesWhatIsChosen() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.function(2))
    driver.type("Tên mới")
    driver.press(.function(1), .down)
    #expect(driver.body.contains("▸ F12  Ctrl-S"))
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }

  @Test func helpOverAQuestionComesBackToIt() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("9")
    driver.press(.function(10))
    let before = driver.text
    driver.press(.function(1), .escape)
    #expect(driver.text == before)
    driver.press(.function(1), .function(10))
    #expect(driver.text == before)
  }

  @Test func helpNamesNoKeyThatTypesANumberHere() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter, .function(1))
    #expect(driver.body.contains("F8  Del                  Xóa trắng ô – Xóa"))
    driver.press(.controlEnd)
    #expect(driver.lines.contains { $0.hasPrefix(String(repeating: " ", count: 27) + "Đến Khối") })
    #expect(driver.body.contains("Ctrl-D                   Nửa trang xuống"))
  }

  @Test func helpWhileACellIsTypedInOffersNothingThatLosesIt() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("9")
    driver.press(.function(1))
    #expect(driver.body.contains("Lưu, đến ô trống"))
    #expect(!driver.body.contains("Đến Việc"))
    driver.press(.escape, .function(9))
    driver.type("den viec")
    driver.press(.enter, .escape)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm"))
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }
}
