import Screens
import TermUI
import Testing

@Suite struct PaletteScreenTests {
  private func palette(_ query: String) -> Driver {
    var driver = Driver()
    driver.type("2")
    driver.press(.function(9))
    driver.type(query)
    return driver
  }

  @Test func wholeScreen() {
    #expect(
      palette("hoan").text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Bảng lệnh: gõ một phần tên
        hoan
        ▸ Hoàn tác                                                               Ctrl-Z



















         Enter Làm  Esc Lui  F1 Giúp
        """)
  }

  @Test func findsACommandWithoutAccentsAndDoesIt() {
    var driver = palette("den khen")
    #expect(driver.lines[3].contains("Đến Khen thưởng"))
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Hồ sơ"))
  }

  @Test func marksWhatWasFoundAndWalksWithArrows() {
    var driver = palette("lai")
    let canvas = driver.app.draw(driver.size)
    #expect(canvas.cells.contains { $0.role == .paletteMatch })
    driver.press(.down, .up)
    #expect(driver.lines[3].hasPrefix("▸ "))
  }

  @Test func saysWhenNothingIsFound() {
    var driver = palette("xyz")
    #expect(driver.body.contains("Không tìm thấy."))
    driver.press(.enter, .escape)
    #expect(driver.title.hasPrefix(" Cụm, khối thi đua"))
  }

  @Test func aCommandOfTheScreenRunsOnIt() {
    var driver = palette("xep hang")
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
  }

  @Test func aCommandThatCannotBeDoneSaysWhy() {
    var driver = Driver()
    driver.press(.function(9))
    driver.type("phong trao")
    #expect(driver.lines[3].contains("–"))
    driver.press(.enter)
    #expect(driver.status.hasPrefix(" ! "))
  }
}
