import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("Names in forms")
struct NameFieldTests {
  /// The form of a new person, with the cursor in the unit.
  private func form(_ typed: String) -> Driver {
    var driver = Driver(TestProvince.workspaceWithPeople(), size: Size(columns: 80, rows: 30), author: "truong")
    driver.press(.text("9"), .control("n"))
    while !driver.lines.contains(where: { $0.contains("Đơn vị") && $0.contains("▸") }) { driver.press(.tab) }
    driver.type(typed)
    return driver
  }

  @Test(
    "a unit is completed by part of its name or its initials, without accents",
    arguments: ["stc", "tai ch", "Sở Tài c"])
  func unit(typed: String) {
    var driver = form(typed)
    #expect(driver.body.contains("Sở Tài chính"), "\(driver.body)")
    driver.press(.tab)
    #expect(driver.body.contains("▸ Sở Tài chính"))
  }

  @Test("what is typed exactly is not replaced by Enter")
  func exact() {
    var driver = form("Sở Tài chính")
    driver.press(.enter, .up)
    #expect(driver.body.contains("▸ Sở Tài chính"))
  }

  @Test("F2 shows all there are; Enter takes one, Esc none")
  func list() {
    var driver = form("")
    #expect(driver.keyBar.contains("F2 Danh sách"))
    driver.press(.function(2))
    #expect(driver.title.hasPrefix(" Chọn · Đơn vị"))
    driver.type("noi vu")
    driver.press(.enter)
    #expect(driver.body.contains("▸ Sở Nội vụ"))
    driver.press(.function(2), .escape)
    #expect(driver.body.contains("▸ Sở Nội vụ"))
  }
}
