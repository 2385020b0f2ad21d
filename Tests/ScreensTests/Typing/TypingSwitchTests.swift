import Emulation
import TermUI
import TestProvince
import Testing
import VietnameseText

@testable import Screens

@Suite("The program's own typing")
struct TypingSwitchTests {
  private func finding(_ switches: Int) -> Driver {
    var driver = Driver(TestProvince.workspaceWithPeople(), author: "truong")
    driver.press(.function(3))
    for _ in 0..<switches { driver.press(.control("t")) }
    return driver
  }

  @Test("it is off until a person switches it on, and the key goes round")
  func cycle() {
    for (presses, keys, shown) in [
      (0, "tieengs", "tieengs"), (1, "tieengs", "tiếng"), (2, "tie6ng1", "tiếng"), (3, "tieengs", "tieengs"),
    ] {
      var driver = finding(presses)
      driver.type(keys)
      #expect(driver.body.contains("Tìm: \(shown)"), "\(presses)")
    }
  }

  @Test("while something can be typed, the title and the key bar say what is on")
  func sign() {
    #expect(!finding(0).title.contains("Telex"))
    #expect(finding(1).title.hasSuffix(" Telex"))
    #expect(finding(1).keyBar.contains("Ctrl-T Telex"))
    #expect(finding(2).title.hasSuffix(" VNI"))
    var driver = finding(1)
    driver.press(.escape)
    #expect(!driver.title.contains("Telex"))
  }

  @Test("every kind of field is typed into alike")
  func everyField() {
    var palette = finding(1)
    palette.press(.escape, .function(9))
    palette.type("hoanf")
    #expect(palette.body.contains("Tìm: hoàn"))

    var form = finding(1)
    form.press(.escape, .text("9"), .control("n"), .tab)
    form.type("Nguyeenx Thij As")
    #expect(form.body.contains("Nguyễn Thị Á"))

    var filter = finding(1)
    filter.press(.escape, .text("3"), .function(4))
    filter.type("dduwowngf")
    #expect(filter.text.contains("đường"))
  }

  @Test("letters stay commands where nothing is typed, and names of accounts stay as they are typed")
  func plain() {
    var driver = finding(1)
    driver.press(.escape, .text("9"))
    driver.type("n")
    #expect(driver.keyBar.contains("F12"))
    driver.type("nguyeenas")
    #expect(driver.body.contains("nguyeenas"))
  }

  @Test("the settings say what is on and switch it")
  func settings() {
    var driver = Driver(TestProvince.workspaceWithPeople(), size: Size(columns: 120, rows: 30))
    driver.press(.text("9"))
    #expect(driver.keyBar.contains("Ctrl-T Bộ gõ: tắt"))
    driver.press(.control("t"))
    #expect(driver.keyBar.contains("Ctrl-T Bộ gõ: Telex"))
    #expect(driver.status.contains("Telex"))
  }
}
