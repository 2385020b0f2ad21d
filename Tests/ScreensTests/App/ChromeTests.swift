import Screens
import TermUI
import TestProvince
import Testing

@Suite struct ChromeTests {
  @Test(arguments: [(79, 24), (80, 23), (10, 3), (1, 1), (0, 0)])
  func aWindowTooSmallSaysSoAndKeepsTheWork(columns: Int, rows: Int) {
    var driver = Driver()
    driver.type("2")
    let before = driver.text
    let small = driver.app.draw(Size(columns: columns, rows: rows))
    #expect(columns < 30 || small.text.contains("cần 80x24, đang \(columns)x\(rows)"))
    #expect(driver.text == before)
  }

  @Test func keysInAWindowTooSmallDoNothingButQuit() {
    var app = Driver().app
    let small = Size(columns: 40, rows: 10)
    app.handle(.key(.text("2")), size: small)
    app.handle(.key(.enter), size: small)
    #expect(app.isRunning)
    app.handle(.key(.function(10)), size: small)
    #expect(!app.isRunning)
  }

  @Test func drawingAnewInAWindowTooSmallLeavesTheWarning() {
    var app = typingPoints().app
    let small = Size(columns: 60, rows: 10)
    app.handle(.key(.function(10)), size: small)
    let warned = app.draw(small).lines
    app.handle(.key(.control("l")), size: small)
    #expect(app.request == .repaint)
    #expect(app.draw(small).lines == warned)
    app.handle(.key(.function(10)), size: small)
    #expect(!app.isRunning)
  }

  @Test func quittingInAWindowTooSmallKeepsWhatIsTyped() {
    var app = typingPoints().app
    let small = Size(columns: 60, rows: 10)
    app.handle(.key(.function(10)), size: small)
    #expect(app.isRunning)
    #expect(
      app.draw(small).lines.prefix(3) == [
        "Còn nội dung chưa lưu: phóng to cửa sổ để lưu hoặc bỏ. Nhấn",
        "F10 lần nữa để thoát, không lưu.", "Cửa sổ quá nhỏ",
      ])
    // Another key, and a window large enough, take the wish back.
    app.handle(.key(.down), size: small)
    #expect(app.draw(small).lines[0] == "Cửa sổ quá nhỏ")
    app.handle(.key(.function(10)), size: small)
    app.handle(.resize, size: Size(columns: 80, rows: 24))
    app.handle(.key(.function(10)), size: small)
    #expect(app.isRunning)
    app.handle(.key(.function(10)), size: small)
    #expect(!app.isRunning)
  }

  @Test func quittingWithInputAsksOnce() {
    var driver = typingPoints()
    driver.press(.function(10), .function(10), .function(10))
    #expect(driver.body.contains("Thoát khi còn nội dung chưa lưu?"))
    driver.press(.escape)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm"))
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }

  /// A scorecard with a number being typed.
  private func typingPoints() -> Driver {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    return driver
  }

  @Test func aReadOnlyFolderIsMarkedInTheHeader() {
    let driver = Driver(readOnly: "Chỉ xem: đĩa chỉ cho đọc.")
    #expect(driver.lines[0].contains("CHỈ XEM"))
    #expect(driver.status == " ! Chỉ xem: đĩa chỉ cho đọc.")
  }

  @Test func drawingAnewKeepsTheMessage() {
    var driver = Driver(readOnly: "Chỉ xem: đĩa chỉ cho đọc.")
    let before = driver.text
    driver.press(.control("l"))
    #expect(driver.text == before)
    driver.press(.control("b"))
    #expect(driver.status.hasPrefix("  Khối 2 ·"))
  }

  @Test("the letter that quits does so only where there is nothing to go back to")
  func quittingByLetter() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter)
    driver.type("q")
    #expect(driver.app.isRunning)
    #expect(driver.status.contains("Nhấn F10 để thoát."))
    driver.press(.function(7))
    driver.type("q")
    #expect(driver.app.isRunning && driver.title.contains("Đề nghị khen thưởng"))
    driver.press(.escape, .escape)
    driver.type("q")
    #expect(!driver.app.isRunning)
  }

  @Test func aLongMessageTakesTwoRowsAboveTheKeyBar() {
    let words = (1...12).map { "lời thứ \($0)" }.joined(separator: ", ")
    var driver = Driver(readOnly: words + ".")
    #expect(
      driver.lines.suffix(3) == [
        " ! lời thứ 1, lời thứ 2, lời thứ 3, lời thứ 4, lời thứ 5, lời thứ 6, lời thứ 7,",
        "   lời thứ 8, lời thứ 9, lời thứ 10, lời thứ 11, lời thứ 12.",
        " F1 Giúp  Enter Mở  ? Vì sao  F4 Lọc  F6 Xếp  F9 Lệnh  F10 Thoát",
      ])
    driver.press(.down)
    #expect(driver.status.hasPrefix("  Khối 2 ·"))
  }

  @Test func aMessageLongerThanThreeRowsIsCutWithASign() {
    let driver = Driver(readOnly: String(repeating: "lời báo ", count: 40))
    #expect(driver.lines[20].hasPrefix(" ! lời báo"))
    #expect(driver.lines[21].hasPrefix("   báo lời") && !driver.lines[21].hasSuffix("…"))
    #expect(driver.status.hasPrefix("   lời báo"))
    #expect(driver.status.hasSuffix("…"))
    #expect(driver.keyBar.hasPrefix(" F1 Giúp"))
  }

  @Test func unknownKeysDoNothing() {
    var driver = Driver()
    driver.type("2")
    let before = driver.text
    driver.press(.function(11), .alt("x"), .control("t"), .text("€"), .text("\u{302}"), .function(20))
    #expect(driver.text == before)
    #expect(driver.app.isRunning)
  }

  @Test func escapeNeverQuits() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .escape, .escape, .escape, .escape)
    #expect(driver.app.isRunning)
    #expect(driver.status == " Nhấn F10 để thoát.")
  }

  @Test func whatOnlyTheTerminalCanDoIsAskedOfItOnce() {
    var driver = Driver()
    driver.press(.control("l"))
    #expect(driver.app.request == .repaint)
    driver.press(.control("\\"))
    #expect(driver.app.request == .suspend)
    driver.press(.down)
    #expect(driver.app.request == nil)
    driver.press(.control("c"))
    #expect(driver.status == " Nhấn F10 để thoát.")
    #expect(driver.app.isRunning)
  }

  @Test func lettersOfAnInputMethodStillMeanTheirCommand() {
    // A tone mark on the letter of "xếp" does not keep it from sorting.
    var plain = Driver()
    plain.type("2s")
    var marked = Driver()
    marked.type("2ŝ")
    #expect(marked.text == plain.text)
  }
}
