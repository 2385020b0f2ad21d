import Screens
import TermUI
import Testing

@Suite struct ConfirmScreenTests {
  /// A number being typed, and the question whether to drop it.
  private func asked() -> Driver {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("9")
    driver.press(.control("g"))
    return driver
  }

  @Test func wholeScreen() {
    #expect(
      asked().text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Bỏ nội dung đang nhập?







                              ┌─ Bỏ nội dung đang nhập? ─────────┐
                              │ Nội dung vừa nhập chưa được lưu. │
                              │                                  │
                              │                [ Không ]  [ Có ] │
                              └──────────────────────────────────┘









         Enter Chọn  Tab Đổi  F1 Giúp
        """)
  }

  @Test(arguments: [[Key.enter], [.escape], [.tab, .tab, .enter], [.right, .left, .enter], [.control("g")]])
  func noKeepsWhatIsTyped(keys: [Key]) {
    var driver = asked()
    driver.press(keys)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm"))
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }

  @Test(arguments: [[Key.tab, .enter], [.right, .enter], [.left, .enter]])
  func yesDropsIt(keys: [Key]) {
    var driver = asked()
    driver.press(keys)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
    #expect(driver.acts.isEmpty)
  }

  @Test func lettersAndDigitsAnswerNothing() {
    var driver = asked()
    let before = driver.text
    driver.type("cyk1")
    driver.press(.function(3), .function(5))
    #expect(driver.text == before)
  }
}
