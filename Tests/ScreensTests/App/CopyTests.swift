import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("Copying to the clipboard")
struct CopyTests {
  private func copied(_ driver: Driver) -> String? {
    if case .copy(let text)? = driver.app.request { text } else { nil }
  }

  @Test("The row goes as the columns that are shown, a tab between them; the cell alone goes by another key")
  func rowAndCell() throws {
    var driver = Driver()
    driver.type("2y")
    let row = try #require(copied(driver))
    #expect(row.split(separator: "\t", omittingEmptySubsequences: false).count > 3, "\(row)")
    #expect(driver.status.contains("Đã gửi dòng này vào bảng tạm: "), "\(driver.status)")
    driver.type("Y")
    let cell = try #require(copied(driver))
    #expect(!cell.contains("\t") && row.split(separator: "\t").contains { $0 == cell }, "\(cell)")
    #expect(driver.status.contains("Đã gửi ô này vào bảng tạm: "), "\(driver.status)")
    driver.press(.down)
    #expect(driver.app.request == nil)
  }

  @Test("Every list and grid has it, and the palette names it")
  func everywhere() {
    for keys in ["1", "2", "3", "9", "L", "2\r", "2\r\r", "3\r", "3\r\t", "3\r\t\t", "3\r\r", "1?"] {
      var driver = Driver(TestProvince.workspaceWithDossiers())
      for scalar in keys.unicodeScalars {
        driver.press(scalar == "\r" ? .enter : scalar == "\t" ? .tab : .text(scalar))
      }
      guard !driver.body.contains("Chưa có") else { continue }
      driver.press(.text("y"))
      let isSaid = driver.status.contains("bảng tạm") || driver.status.contains("không ở chỗ nào")
      #expect(isSaid, "\(keys): \(driver.text)")
      driver.press(.function(9))
      driver.type("bang tam")
      #expect(driver.body.contains("Chép dòng vào bảng tạm") && driver.body.contains("Chép ô"), "\(driver.text)")
    }
  }

  @Test("Masked personal data are copied masked")
  func masked() throws {
    let data = PersonalData(birthDate: Day(year: 1985, month: 3, day: 2), identityNumber: "056085001234")
    var driver = Driver.open(
      TestProvince.appraised, personal: PersonalDisk(PersonalRecord(data, revision: 1)))
    driver.press(.down, .enter)
    var all = ""
    for _ in 0..<30 {
      driver.press(.text("y"))
      all += try #require(copied(driver)) + "\n"
      driver.press(.down)
    }
    #expect(all.contains("••••••••") && !all.contains("056085001234") && !all.contains("02/03/1985"), "\(all)")
  }

  @Test("What is too long is not sent, and what cannot stay in a cell becomes a space")
  func limits() {
    #expect(CopiedPart.row.text(of: ["a\tb", "c\nd\u{1B}"], column: 0) == "a b\tc d")
    #expect(CopiedPart.cell.text(of: ["a"], column: 1) == nil)
    var app = Driver().app
    let screen = ExplanationScreen(
      "x", lines: [ExplanationScreen.Line(String(repeating: "á", count: App.longestCopy))])
    app.copy(.row, of: screen, size: Size(columns: 80_000, rows: 24))
    #expect(app.request == nil && app.notice?.kind == .warning)
  }
}
