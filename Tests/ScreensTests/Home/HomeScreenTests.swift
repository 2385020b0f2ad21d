import Emulation
import Screens
import TermUI
import Testing
import TestProvince

@Suite struct HomeScreenTests {
  @Test func dump() {
    var driver = Driver(TestProvince.busyWorkspace(), problems: [Problem(path: "2025/blocs/x.json", message: "Dòng 3")])
    print(driver.text)
    driver.press(.down, .enter)
    print(driver.text)
    driver.press(.escape)
    driver.press(.tab, .tab)
    print(driver.text)
    driver.press(.escape)
    driver.type("?")
    print(driver.text)
    driver.press(.escape)
    driver.press(.function(3))
    print(driver.text)
    driver.type("anh")
    print(driver.text)
    driver.press(.backspace, .backspace, .backspace)
    driver.type("stc")
    print(driver.text)
    driver.press(.enter)
    print(driver.text)
    print(Driver(TestProvince.busyWorkspace(), size: Size(columns: 120, rows: 40), language: .english).text)
  }
}
