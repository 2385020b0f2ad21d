import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("A long text in the person's own editor")
struct EditorFieldTests {
  private func form() -> Driver {
    let workspace = Workspace(
      province: TestProvince.province(), records: TestProvince.records() + [TestProvince.dossier(1, .appraising)])
    var driver = Driver.open(TestProvince.dossierID(1), in: workspace)
    driver.press(.function(7))
    while !driver.lines.contains(where: { $0.hasPrefix("▸ Tạm dừng") }) { driver.press(.down) }
    driver.press(.enter)
    driver.type("Chờ kết luận")
    return driver
  }

  @Test("the key gives the text to the editor; what is written there is the field's")
  func written() {
    var driver = form()
    #expect(driver.keyBar.contains("F2 Soạn thảo"))
    driver.press(.function(2))
    #expect(driver.app.request == .edit("Chờ kết luận"))
    driver.app.edited(.success("Chờ kết luận\ncủa thanh tra\u{1B}[2J"), size: driver.size)
    #expect(driver.body.contains("▸ Chờ kết luận của thanh tra[2J"))
    driver.press(.control("z"))
    #expect(driver.body.contains("▸ Chờ kết luận\n"))
  }

  @Test("an editor that fails keeps the text and says so")
  func failed() {
    var driver = form()
    driver.press(.function(2))
    driver.app.edited(.failure(EditorFailure("Chưa chọn trình soạn thảo.")), size: driver.size)
    #expect(driver.status.contains("Chưa chọn trình soạn thảo."))
    #expect(driver.body.contains("▸ Chờ kết luận"))
  }

  @Test("a text that is too long is cut, and that is said")
  func tooLong() {
    var driver = form()
    driver.press(.function(2))
    driver.app.edited(.success(String(repeating: "a", count: 510)), size: driver.size)
    #expect(driver.status.contains("10"))
  }
}
