import TermUI
import TestProvince
import Testing

@Suite struct HelpTests {
  @Test func helpListsTheKeysOfTheScreenAndDoesWhatIsChosen() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .function(1))
    #expect(driver.title == " Trợ giúp · Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định")
    #expect(driver.body.contains("F7  t                    Đề nghị "))
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm"))
  }

  @Test func thePaletteFindsACommandWithoutAccents() {
    var driver = Driver()
    driver.type("2")
    driver.press(.function(9))
    driver.type("den khen")
    #expect(driver.lines[3].contains("Đến Khen thưởng"))
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Hồ sơ"))
  }

  @Test func thePaletteSaysWhenNothingIsFound() {
    var driver = Driver()
    driver.press(.function(9))
    driver.type("xyz")
    #expect(driver.body.contains("Không tìm thấy."))
    driver.press(.enter, .escape)
    #expect(driver.app.isRunning)
  }
}
