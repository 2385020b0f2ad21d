import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite struct ScorecardScreenTests {
  /// The scorecard of Sở Y tế, whose A2.2 waits for appraised points.
  private func scorecard(_ driver: Driver = Driver()) -> Driver {
    var driver = driver
    driver.type("2")
    driver.press(.enter, .enter)
    return driver
  }

  @Test func showsSectionsCriteriaAndWhereTheUnitStands() {
    #expect(
      scorecard().screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Sở Y tế · phiếu điểm 2025 · Mẫu thử 100 điểm
          Mã      Tiêu chí                      Tối đa  Tự chấm     Chéo Thẩm định MC
         ▾A1      Chấp hành chủ trương              40    39,00    39,00     39,00
        ▸ A1.1    Quán triệt Chỉ thị 41             15    15,00    15,00     15,00
          A1.2    Không có công chức bị kỷ luật     25    24,00    24,00     24,00
         ▾A2      Hoàn thành nhiệm vụ               60    58,00    33,00     33,00
          A2.1    Chỉ tiêu được giao                35    33,00    33,00     33,00
          A2.2    Nhiệm vụ đúng hạn                 25    25,00        ·         ·
         ▾A3      Điểm thưởng                        5        –        –         –
          A3.1    Mô hình được nhân rộng             5        ·        ·         ·
         ▾A4      Điểm trừ                          10        –        –         –
          A4.1    Báo cáo thiếu nội dung            10        ·        ·         ·
                  Cộng các mục nội dung            100    97,00    72,00     72,00
         Quán triệt Chỉ thị 41 · xác nhận: Sở Nội vụ · KH III.1
         Nội dung 97,00/100 · tổng 97,00 · Xuất sắc · hạng 1/4 · còn 1 ô
         0-9 Nhập điểm  F1 Giúp  ] Ô trống  ? Vì sao  F2 Sửa  Esc Lui  F9 Lệnh
        """)
  }

  @Test func typingPointsSavesThemAndChangesTheRank() {
    var driver = scorecard()
    driver.type("]20,5")
    #expect(driver.keyBar == " Enter Lưu  ] Lưu, đến ô trống  Tab Ô kế  Esc Bỏ  F1 Giúp")
    driver.press(.enter)
    #expect(driver.status == " ✓ Đã lưu A2.2 · Thẩm định: 20,50")
    #expect(driver.body.contains("hạng 4/4"))
    guard case .scorecard(let saved) = driver.acts.last?.records.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(saved.points("A2.2", .appraisedScore) == TestProvince.points(20, 50))
    driver.press(.escape)
    #expect(driver.lines[3].contains("Sở Tài chính"))
  }

  @Test(arguments: [
    ("99", "A2.2: nhiều nhất 25 điểm."), ("12,345", "Nhiều nhất hai chữ số thập phân."), ("-3", "Không nhập số âm."),
    ("1,2,3", "Chỉ nhập số, ví dụ 8,5."), ("80%", "Nhập điểm, không nhập phần trăm."),
  ])
  func wrongPointsAreRefusedAtTheCellAndStayThere(typed: String, message: String) {
    var driver = scorecard()
    driver.type("]" + typed)
    driver.press(.enter)
    #expect(driver.body.contains(message))
    #expect(driver.body.contains(typed))
    #expect(driver.acts.isEmpty)
    for _ in typed { driver.press(.backspace) }
    driver.type("20")
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }

  @Test(
    "a letter is refused at once with a word at the cell, and what is typed stays", arguments: ["H", "đ", ";", "ẻ"])
  func letters(_ letter: String) {
    var driver = scorecard()
    driver.type("]2")
    driver.type(letter)
    #expect(driver.body.contains("Chỉ nhập số, ví dụ 8,5.") && !driver.body.contains("2\(letter)"), "\(driver.body)")
    driver.type("0")
    #expect(!driver.body.contains("Chỉ nhập số"))
    driver.press(.enter)
    #expect(driver.status == " ✓ Đã lưu A2.2 · Thẩm định: 20,00")
  }

  @Test func aBracketTakesTheNumberAndGoesToTheNextEmptyCell() {
    var driver = scorecard()
    driver.press(.delete, .text("]"))
    driver.type("20]14]")
    #expect(driver.acts.count == 3)
    #expect(driver.body.contains("▸ A1.2 ") || driver.body.contains("▸ A2"))
    #expect(!driver.body.contains("còn "))
  }

  /// The scorecard of Sở Y tế before anybody has appraised it, with the cursor on A1.1.
  private func untouchedScorecard() -> Driver {
    var workspace = TestProvince.workspace()
    if var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      for code in card.cells.keys { card.cells[code]?.appraisedPoints = nil }
      workspace.adopt([.scorecard(card)])
    }
    var driver = Driver(workspace)
    driver.press(.function(3))
    driver.type("so y te")
    driver.press(.enter, .down, .enter)
    return driver
  }

  @Test("a whole sheet is typed with brackets between the numbers, from the first press on, and no cell is passed over")
  func aWholeSheet() {
    var driver = untouchedScorecard()
    driver.type("]")
    #expect(driver.status == " A1.1 còn trống: gõ điểm vào đây.")
    driver.type("14]20]30]21]")
    #expect(driver.acts.count == 4)
    guard case .scorecard(let saved) = driver.acts.last?.records.first else {
      Issue.record("nothing was saved")
      return
    }
    let points = ["A1.1": 14, "A1.2": 20, "A2.1": 30, "A2.2": 21]
    for (code, whole) in points { #expect(saved.points(code, .appraisedScore) == Points(whole)) }
    driver.type("]")
    #expect(driver.status == " Cột này không còn ô trống.")
  }

  @Test("a second bracket passes over the empty cell the cursor stands on, and after the last one the first is next")
  func passesOverEmptyCells() {
    var driver = untouchedScorecard()
    for code in ["A1.1", "A1.2", "A2.1", "A2.2", "A1.1"] {
      driver.type("]")
      #expect(driver.lines.contains { $0.hasPrefix("▸ \(code)") })
    }
    driver = untouchedScorecard()
    driver.press(.down, .up)
    driver.type("]")
    #expect(driver.lines.contains { $0.hasPrefix("▸ A1.2") })
  }

  @Test(
    "saving while a number is typed saves it and leaves the cursor on it", arguments: [Key.function(12), .control("s")])
  func savesWhatIsTyped(key: Key) {
    var driver = scorecard()
    driver.type("14")
    driver.press(key)
    #expect(driver.acts.count == 1)
    #expect(driver.lines[4].hasPrefix("▸ A1.1") && driver.lines[4].contains(" 14,00"))
    driver.type("15,001")
    driver.press(key)
    #expect(driver.acts.count == 1 && driver.body.contains("15,001"))
  }

  @Test(arguments: [Key.delete, .function(8)])
  func clearingACellIsOneActThatCanBeUndone(key: Key) {
    var driver = scorecard()
    let before = driver.body
    driver.press(key)
    #expect(driver.acts.count == 1)
    #expect(driver.lines[4].hasPrefix("▸ A1.1") && driver.lines[4].hasSuffix("15,00    15,00         ·"))
    driver.press(.control("z"))
    #expect(driver.body == before)
    // A section has nothing to clear, and while a number is typed the keys belong to it.
    driver.press(.up, key)
    driver.press(.down)
    driver.type("9")
    driver.press(key, .escape)
    #expect(driver.body == before)
    #expect(driver.acts.count == 2)
  }

  @Test func spaceAndEnterFoldASection() {
    for key: Key in [.text(" "), .enter] {
      var driver = scorecard()
      driver.press(.up, key)
      #expect(driver.lines[4].hasPrefix(" ▾A2"))
      driver.press(key)
      #expect(driver.lines[4].hasPrefix("  A1.1"))
    }
  }

  @Test func escapeRestoresTheCell() {
    var driver = scorecard()
    let before = driver.screen
    driver.type("9")
    driver.press(.escape)
    #expect(driver.screen == before)
    #expect(driver.acts.isEmpty)
  }

  @Test func aFailedSaveKeepsWhatWasTyped() {
    var driver = scorecard()
    driver.failSaving("Chưa lưu: đĩa đầy.")
    driver.type("]20")
    driver.press(.enter)
    #expect(driver.status == " ✗ Chưa lưu: đĩa đầy.")
    #expect(driver.lines[8].contains("20"))
    driver.saveAgain()
    driver.press(.enter)
    #expect(driver.acts.count == 1)
  }

  @Test func aConflictKeepsWhatWasTypedAndReadsAgainOnceItIsGivenUp() {
    var onDisk = TestProvince.workspace()
    if var card = onDisk.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.revision = 5
      card.cells["A1.1"]?.appraisedPoints = Points(1)
      onDisk.adopt([.scorecard(card)])
    }
    var driver = scorecard()
    driver.failSaving("Người khác vừa sửa.", isConflict: true, onDisk: onDisk)
    driver.type("]20")
    driver.press(.enter)
    #expect(driver.lines[4].contains(" 15,00") && !driver.lines[4].contains(" 1,00"))
    #expect(driver.lines[8].contains("20"))
    driver.press(.escape)
    #expect(driver.lines[4].contains(" 1,00"))
    #expect(!driver.lines[8].contains("20"))
  }

  @Test func undoAndRedoAreActsOfTheirOwn() {
    var driver = scorecard()
    driver.type("]20")
    driver.press(.enter, .control("z"))
    #expect(driver.status == " ✓ Đã hoàn tác nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → –.")
    #expect(driver.body.contains("còn 1 ô"))
    driver.press(.control("y"))
    #expect(driver.status == " ✓ Đã làm lại nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: – → 20,00.")
    #expect(!driver.body.contains("còn "))
    #expect(driver.acts.count == 3)
    driver.press(.control("y"))
    #expect(driver.status == " Không còn gì để làm lại.")
  }

  @Test func severalActsOnOneScorecardAreUndoneAndDoneAgain() {
    var driver = scorecard()
    driver.type("]20")
    driver.press(.enter, .up, .text("2"), .text("1"), .enter)
    #expect(driver.acts.count == 2)
    driver.press(.control("z"))
    #expect(driver.body.contains("20,00"))
    driver.press(.control("z"))
    #expect(driver.body.contains("còn 1 ô"))
    driver.press(.control("y"), .control("y"))
    #expect(driver.status == " ✓ Đã làm lại nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → 21,00.")
    #expect(driver.body.contains("21,00"))
  }

  @Test func anUndoThatCannotBeSavedCanBeTriedAgain() {
    var driver = scorecard()
    driver.type("]20")
    driver.press(.enter)
    driver.failSaving("Đĩa đầy.")
    driver.press(.control("z"))
    #expect(driver.status == " ✗ Đĩa đầy.")
    driver.saveAgain()
    driver.press(.control("z"))
    #expect(driver.status == " ✓ Đã hoàn tác nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → –.")
    #expect(driver.body.contains("còn 1 ô"))
  }

  @Test func deleteClearsACell() {
    var driver = scorecard()
    driver.press(.delete)
    #expect(driver.body.contains("còn 2 ô"))
  }

  @Test func aPastedColumnFillsDownAsOneAct() {
    var driver = scorecard()
    driver.paste("14,5\n23\n30\n20\n")
    #expect(driver.status == " ✓ Đã lưu 4 ô · Thẩm định")
    #expect(driver.acts.count == 1)
    #expect(driver.body.contains("Nội dung 87,50/100"))
  }

  @Test func oneWrongLineRefusesTheWholePaste() {
    var driver = scorecard()
    driver.paste("14\nhai\n")
    #expect(driver.status == " ✗ A1.2 “hai”: Chỉ nhập số, ví dụ 8,5. Chưa ghi gì.")
    driver.paste("1\n2\n3\n4\n5\n6\n7\n")
    #expect(driver.status.contains("quá số dòng"))
    driver.paste(String(repeating: "x", count: 100_000))
    #expect(driver.acts.isEmpty)
  }

  @Test func aHugePasteIntoACellIsCutAndSaysSo() {
    var driver = scorecard()
    driver.type("1")
    driver.paste(String(repeating: "9", count: 100_000))
    #expect(driver.status.contains("Đã bỏ bớt"))
    driver.press(.enter)
    #expect(driver.body.contains("Số quá lớn.") || driver.body.contains("nhiều nhất"))
  }

  @Test func typingInAReadOnlyFolderSaysWhyNothingCanBeEntered() {
    var driver = scorecard(Driver(readOnly: "Chỉ xem: thư mục không ghi được."))
    driver.type("5")
    #expect(driver.status == " ! Chỉ xem: thư mục không ghi được.")
    driver.press(.function(2))
    #expect(driver.status == " ! Chỉ xem: thư mục không ghi được.")
    #expect(driver.acts.isEmpty)
  }

  @Test func quittingWhileTypingAsksFirst() {
    var driver = scorecard()
    driver.type("5")
    driver.press(.function(10))
    #expect(driver.title == " Thoát khi còn nội dung chưa lưu?")
    driver.press(.enter)
    #expect(driver.app.isRunning)
    #expect(driver.keyBar == " Enter Lưu  ] Lưu, đến ô trống  Tab Ô kế  Esc Bỏ  F1 Giúp")
    driver.press(.function(10), .tab, .enter)
    #expect(!driver.app.isRunning)
  }

  @Test func speaksEnglishToo() {
    let driver = scorecard(Driver(language: .english))
    #expect(driver.body.contains("Content 97.00/100 · total 97.00 · Excellent · rank 1 of 4 · open cells: 1"))
    #expect(driver.keyBar.contains("0-9 Type points"))
  }

  @Test func aLargeWindowShowsTheWholeSheet() {
    #expect(
      scorecard(Driver(size: Size(columns: 120, rows: 40))).screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập                                        DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Sở Y tế · phiếu điểm 2025 · Mẫu thử 100 điểm
          Mã      Tiêu chí                                                              Tối đa  Tự chấm     Chéo Thẩm định MC
         ▾A1      Chấp hành chủ trương                                                      40    39,00    39,00     39,00
        ▸ A1.1    Quán triệt Chỉ thị 41                                                     15    15,00    15,00     15,00
          A1.2    Không có công chức bị kỷ luật                                             25    24,00    24,00     24,00
         ▾A2      Hoàn thành nhiệm vụ                                                       60    58,00    33,00     33,00
          A2.1    Chỉ tiêu được giao                                                        35    33,00    33,00     33,00
          A2.2    Nhiệm vụ đúng hạn                                                         25    25,00        ·         ·
         ▾A3      Điểm thưởng                                                                5        –        –         –
          A3.1    Mô hình được nhân rộng                                                     5        ·        ·         ·
         ▾A4      Điểm trừ                                                                  10        –        –         –
          A4.1    Báo cáo thiếu nội dung                                                    10        ·        ·         ·
                  Cộng các mục nội dung                                                    100    97,00    72,00     72,00
         Quán triệt Chỉ thị 41 · xác nhận: Sở Nội vụ · KH III.1
         Nội dung 97,00/100 · tổng 97,00 · Xuất sắc · hạng 1/4 · còn 1 ô
         0-9 Nhập điểm  F1 Giúp  ] Ô trống  ? Vì sao  F2 Sửa  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }
}
