import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

/// A day is typed in any form, told in words, and can be picked from a month. Today is Monday, 08/12/2025.
@Suite("Days in forms")
struct DayFieldTests {
  /// The form that receives a dossier, with the cursor in its day.
  private func form(_ typed: String = "", language: Language = .vietnamese) -> Driver {
    let workspace = Workspace(
      province: TestProvince.province(), records: TestProvince.records() + [TestProvince.dossier(1, .submitted)])
    var driver = Driver.open(TestProvince.dossierID(1), in: workspace, language: language)
    driver.press(.function(7), .enter, .tab)
    driver.type(typed)
    return driver
  }

  @Test(
    "while it is typed, the field says which day is meant",
    arguments: [
      ("5/12", "5/12 › thứ Sáu 05/12/2025"), ("05122025", "05122025 › thứ Sáu 05/12/2025"),
      ("nay", "nay › thứ Hai 08/12/2025"),
      ("+3lv", "+3lv › thứ Năm 11/12/2025"), ("-1", "-1 › Chủ nhật 07/12/2025 · ngày nghỉ"),
      ("t6", "t6 › thứ Sáu 12/12/2025"),
      ("05/12/2025", "thứ Sáu 05/12/2025"), ("5/13", "Không có tháng 13."),
      ("31/2/2026", "Tháng 2/2026 không có ngày 31."),
      ("t9", "Không có thứ 9: nhập t2 đến t7 hoặc cn."), ("+9999", "Xa quá: nhiều nhất 3.660 ngày."),
      ("1/1/20255", "Không phải ngày; nhập như 5/1/2026."), ("1/1/1800", "Năm 1800 không hợp lệ: từ 1900 đến 2199."),
    ])
  func said(typed: String, words: String) {
    #expect(form(typed).body.contains(words), "\(form(typed).body)")
  }

  @Test("once it is left it shows in full, and is saved so")
  func settled() {
    var driver = form("t6")
    driver.press(.control("u"))
    driver.type("5.12")
    driver.press(.backTab)
    #expect(driver.body.contains("05/12/2025"))
    driver.press(.function(12))
    guard case .dossier(let dossier)? = driver.acts.first?.edits.first?.after else { return #expect(Bool(false)) }
    #expect(dossier.receivedOn?.iso == "2025-12-05")
  }

  @Test("a wrong one keeps the form and says why at the field")
  func wrong() {
    var driver = form("30/2")
    driver.press(.function(12))
    #expect(driver.acts.isEmpty)
    #expect(driver.body.contains("Tháng 2 không có ngày 30."))
  }

  @Test("a month shows which days are not worked, also without colour")
  func month() {
    var driver = form()
    #expect(driver.keyBar.contains("F2 Lịch"))
    driver.press(.function(2), .right)
    #expect(
      driver.body == """

          Tháng 12/2025

           T2     T3     T4     T5     T6     T7     CN
            1      2      3      4      5      6 .    7 .
          ( 8)   [ 9]    10     11     12     13 .   14 .
           15     16     17     18     19     20 .   21 .
           22     23     24     25     26     27 .   28 .
           29     30     31


          thứ Ba 09/12/2025 · sau 1 ngày, 1 ngày làm việc

          ( ) hôm nay   . cuối tuần   * ngày lễ   + làm bù
          Home, End: đầu, cuối tháng   Ctrl-U, Ctrl-D: lùi, tới một năm





        """)
  }

  @Test(
    "the keys of the month",
    arguments: [
      ([Key.down], "15/12/2025"), ([.up, .up], "24/11/2025"), ([.pageDown], "08/01/2026"), ([.pageUp], "08/11/2025"),
      ([.end], "31/12/2025"), ([.home], "01/12/2025"), ([.end, .pageDown, .pageDown], "28/02/2026"),
      ([.control("d")], "08/12/2026"), ([.pageDown, .controlHome], "08/12/2025"), ([.left], "07/12/2025"),
    ])
  func keys(keys: [Key], day: String) {
    var driver = form()
    driver.press([.function(2)] + keys + [.enter])
    #expect(driver.body.contains("▸ \(day)"), "\(driver.body)")
  }

  @Test("Esc leaves the month and the field as it was")
  func escape() {
    var driver = form()
    driver.press(.function(2), .down, .escape)
    #expect(driver.body.contains("▸ 08/12/2025"))
    #expect(!driver.app.hasUnsavedInput)
  }

  @Test("the month begins on the day that is typed, and speaks English too")
  func begins() {
    var driver = form("1/3", language: .english)
    driver.press(.function(2))
    #expect(driver.body.contains("Month 3/2026"))
    #expect(driver.body.contains("Su"))
    #expect(driver.body.contains("Sunday 01/03/2026 · no working day"))
  }
}
