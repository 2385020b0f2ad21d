import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("The columns of a list") struct ColumnsScreenTests {
  private func driver(_ keys: Key...) -> Driver {
    var driver = Driver()
    driver.press(.text("2"), .text("C"))
    driver.press(keys)
    return driver
  }

  @Test("each column is listed with what it is")
  func shows() {
    #expect(
      driver().screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Cột của danh sách
          Hiện  Cột                                                Rộng Cố định  Xếp
          [✓]   Khối                                            tự động ✓
        ▸ [✓]   Tên                                             tự động ✓
          [✓]   Đơn vị                                          tự động
          [✓]   Đã nộp                                          tự động
          [✓]   Thẩm định                                       tự động
          [✓]   Đang dẫn đầu                                    tự động
         ← → Rộng  Enter Áp dụng  Space Hiện/ẩn  F6 Xếp  F7 Dời xuống  Esc Lui  F1 Giúp
        """)
  }

  @Test("a hidden column is gone from the list until everything is as at first")
  func hides() {
    var driver = driver(.down, .text(" "), .enter)
    #expect(!driver.lines[2].contains("Đơn vị") && driver.lines[2].contains("Tên"))
    driver.press(.text("C"), .function(8), .enter)
    #expect(driver.lines[2].contains("Đơn vị"))
  }

  @Test("leaving with Esc changes nothing")
  func cancels() {
    let before = driver(.escape).lines
    #expect(driver(.text(" "), .down, .right, .right, .function(7), .escape).lines == before)
  }

  @Test("the last column cannot be hidden")
  func keepsOne() {
    var driver = driver()
    for _ in 0..<6 { driver.press(.text(" "), .down) }
    driver.press(.controlHome)
    for _ in 0..<6 { driver.press(.text(" "), .down) }
    driver.press(.enter)
    #expect(driver.lines[2].contains { $0.isLetter })
  }

  @Test("columns change places, widths and what stays at the left")
  func arranges() {
    let driver = driver(.down, .function(7), .right, .right, .right, .function(2), .enter)
    #expect(driver.lines[2] == "  Khối   Tên                      Đã nộp    Đơn vị Thẩm định Đang dẫn đầu")
  }
}
