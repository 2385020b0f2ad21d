import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// What is not on the screen is not changed without a question.
struct UndoOffScreenTests {
  private static let card = TestProvince.scorecardID(TestProvince.health)

  /// 20 saved into A2.2 of Sở Y tế, then back to the work of the day.
  private func away(language: Language = .vietnamese) -> Driver {
    var driver = Driver(language: language, merge: CellMerge.merge)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    driver.press(.enter, .escape, .escape, .escape)
    return driver
  }

  private func points(_ driver: Driver) -> Points?? {
    guard case .scorecard(let card)? = driver.acts.last?.records.first else { return nil }
    return .some(card.points("A2.2", .appraisedScore))
  }

  @Test("The question names the act, the record, the cell and its values; Enter leaves everything as it is")
  func asked() {
    var driver = away()
    driver.press(.control("z"))
    #expect(driver.acts.count == 1)
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Hoàn tác việc không có trên màn hình này?
                      ┌─ Hoàn tác việc không có trên màn hình này? ─────┐
                      │ Việc hoàn tác: nhập điểm, phiếu điểm Sở Y tế.   │
                      │                                                 │
                      │ phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → – │
                      │                                                 │
                      │                               [ Không ]  [ Có ] │
                      └─────────────────────────────────────────────────┘
         Enter Chọn  Tab Đổi  F1 Giúp
        """)
    driver.press(.enter)
    #expect(driver.acts.count == 1)
    // It was not given up.
    driver.press(.control("z"), .tab, .enter)
    #expect(driver.acts.count == 2)
    #expect(points(driver) == .some(nil))
    #expect(
      driver.status == " ✓ Đã hoàn tác nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → –.")
    driver.press(.control("y"))
    #expect(
      driver.title.contains("Làm lại việc không có trên màn hình này?")
        || driver.text.contains("Việc làm lại: nhập điểm"))
    driver.press(.tab, .enter)
    #expect(points(driver) == .some(Points(20)))
  }

  @Test("The same in English")
  func inEnglish() {
    var driver = away(language: .english)
    driver.press(.control("z"))
    #expect(driver.text.contains("Undo what is not on this screen?"))
    #expect(driver.text.contains("To undo: entered points"))
    #expect(driver.text.contains("20.00 → "))
  }

  @Test("Of many cells the first are named and the others counted")
  func manyCells() {
    var driver = Driver(merge: CellMerge.merge)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.paste("1\n2\n3\n4\n1\n2")
    #expect(driver.acts.count == 1, "\(driver.text)")
    driver.press(.escape, .escape, .escape)
    driver.press(.control("z"))
    #expect(driver.text.contains("A1.1 · Thẩm định"))
    #expect(driver.text.contains("… và 1 mục khác"), "\(driver.text)")
    driver.press(.tab, .enter)
    #expect(driver.text.contains("(và 5 mục"))
  }

  @Test("On the screen it is taken back at once")
  func atOnce() {
    var driver = away()
    driver.type("2")
    driver.press(.enter, .down, .down, .down, .enter)
    driver.press(.control("z"))
    #expect(driver.acts.count == 2)
    #expect(points(driver) == .some(nil))
  }

  @Test("A refusal says which act is next; the next press is about that one, and asks where it is not to be seen")
  func nextAfterARefusal() throws {
    var driver = Driver(merge: CellMerge.merge)
    driver.type("2")
    driver.press(.enter)
    driver.press(.enter)
    driver.type("]20")
    driver.press(.enter)
    // Another scorecard.
    driver.press(.escape, .up, .up, .up, .enter)
    driver.type("7")
    driver.press(.enter)
    #expect(driver.acts.count == 2, "\(driver.text)")
    guard case .scorecard(let second)? = driver.acts.last?.records.first else { return }
    var workspace = TestProvince.workspace()
    for act in driver.acts { workspace.adopt(act, saved: act.edits.compactMap(\.saved)) }
    let column: ScoreColumn = .appraisedScore
    let code = try #require(
      second.cells.keys.first {
        second.points($0, column) != TestProvince.workspace().scorecards[second.id]?.points($0, column)
      })
    driver.other(
      "minh",
      saves: try workspace.act(
        for: .enterPoints(second.id, column, [PointEntry(criterion: code, points: Points(9))]), by: "minh",
        on: TestProvince.today))
    driver.press(.control("z"))
    #expect(driver.acts.count == 2)
    #expect(
      driver.lines.suffix(5).joined(separator: "\n") == """
                  Cộng các mục nội dung            100    96,00    96,00     90,50
         ! Không hoàn tác được phiếu điểm Sở Tài chính, A1.1 · Thẩm định: sau đó minh
           đã nhập điểm lúc 09:30. Muốn đổi thì nhập lại. Ctrl-Z lần nữa: hoàn tác việc
           trước đó (nhập điểm, phiếu điểm Sở Y tế).
         0-9 Nhập điểm  F1 Giúp  ] Ô trống  ? Vì sao  F2 Sửa  Esc Lui  F9 Lệnh
        """)
    driver.press(.control("z"))
    #expect(driver.acts.count == 2)
    #expect(driver.text.contains("Việc hoàn tác: nhập điểm, phiếu điểm Sở Y tế."))
    driver.press(.tab, .enter)
    #expect(points(driver) == .some(nil))
  }
}
