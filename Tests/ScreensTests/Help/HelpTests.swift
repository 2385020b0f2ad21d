import TermUI
import TestProvince
import Testing

@Suite struct HelpTests {
  @Test func helpListsTheKeysOfTheScreenAndDoesWhatIsChosen() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .function(1))
    #expect(driver.title == " Trợ giúp · Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định")
    #expect(driver.body.contains("F7  t                    Đề nghị – Chuyển bước tiếp theo"))
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
