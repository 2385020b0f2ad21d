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

  @Test func duties() {
    #expect(opened().text == "X3")
  }

  @Test func planWithBasesAndContents() {
    var driver = opened()
    driver.press(.tab)
    #expect(driver.text == "X4")
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
