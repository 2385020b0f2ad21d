import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("The mouse")
struct MouseTests {
  @Test("A click on a row goes there, a second one opens it, and one on a key of the key bar presses it")
  func rows() {
    var driver = Driver()
    driver.type("2")
    driver.click("Khối 2", isDouble: true)
    #expect(driver.title.contains("Khối 2 · Các sở"), "\(driver.text)")
    driver.click("Sở Nội vụ")
    #expect(driver.lines.first { $0.hasPrefix("▸") }?.contains("Sở Nội vụ") == true, "\(driver.text)")
    driver.click("95,50")
    driver.press(.text("Y"))
    guard case .copy("95,50")? = driver.app.request else { return #expect(Bool(false), "\(driver.text)") }
    driver.click("Esc Lui")
    #expect(driver.title.contains("Cụm, khối thi đua"), "\(driver.text)")
  }

  @Test("A click on a title sorts by it, up and then down")
  func header() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter)
    driver.click("Đơn vị")
    #expect(driver.lines[2].contains("Đơn vị▲"), "\(driver.text)")
    driver.click("Đơn vị")
    #expect(driver.lines[2].contains("Đơn vị▼"), "\(driver.text)")
  }

  @Test("A click on a tab goes to the place, not from under what is being typed")
  func tabs() {
    var driver = Driver()
    driver.click("Khối")
    #expect(driver.title.contains("Cụm, khối thi đua"), "\(driver.text)")
    driver.click("Thiết lập")
    #expect(driver.title.contains("người dùng"), "\(driver.text)")
    driver.press(.control("n"))
    let form = driver.text
    driver.click("Khối")
    #expect(driver.text == form)
  }

  @Test("The wheel moves on through a list and never past its ends")
  func wheel() {
    var driver = Driver()
    driver.press(.function(1))
    let first = driver.body
    driver.wheel(3)
    #expect(driver.body != first)
    for _ in 0..<40 { driver.wheel(3) }
    let last = driver.body
    driver.wheel(3)
    #expect(driver.body == last)
    for _ in 0..<60 { driver.wheel(-3) }
    #expect(driver.body == first)
  }

  @Test("A click in a scorecard goes to the cell; points typed then are entered there")
  func scorecard() throws {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.click("A2.1")
    let row = try #require(driver.lines.first { $0.hasPrefix("▸") })
    #expect(row.contains("A2.1"), "\(driver.text)")
  }

  @Test("A click on Yes answers a question; a click on a field of a form goes to it")
  func formAndQuestion() {
    var driver = Driver()
    driver.type("9")
    driver.press(.control("n"))
    driver.type("lan")
    driver.click("Họ và tên")
    driver.type("Lan")
    driver.press(.escape)
    #expect(driver.text.contains("Bỏ nội dung đang nhập?"), "\(driver.text)")
    driver.click("[ Không ]")
    #expect(!driver.text.contains("Bỏ nội dung đang nhập?"))
    driver.press(.escape)
    driver.click("[ Có ]")
    #expect(driver.title.contains("người dùng"), "\(driver.text)")
  }

  @Test("On the parts of a dossier and on the board the click decides which one is meant")
  func panes() {
    var driver = Driver.open(TestProvince.appraised, size: Size(columns: 120, rows: 50))
    driver.click("Tờ trình")
    driver.press(.text("y"))
    guard case .copy(let text)? = driver.app.request else { return #expect(Bool(false), "\(driver.text)") }
    #expect(text.contains("Tờ trình"))
  }

  @Test("Nothing happens where nothing is drawn, in any window")
  func nowhere() {
    for size in [Size(columns: 1, rows: 1), Size(columns: 80, rows: 24), Size(columns: 500, rows: 200)] {
      var driver = Driver(size: size)
      for place in [(0, 0), (79, 0), (0, 23), (79, 23), (900, 900), (40, 22)] {
        driver.app.handle(
          .mouse(Mouse(.press, at: Position(column: place.0, row: place.1), isDouble: true)), size: size)
      }
      #expect(driver.app.isRunning)
    }
  }
}
