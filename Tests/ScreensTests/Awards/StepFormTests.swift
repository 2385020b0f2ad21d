import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite struct StepFormTests {
  /// The form of a step for a line that stands before it; the step is found in the menu by its name.
  private func form(_ step: PipelineStep, from state: DossierState, language: Language = .vietnamese) -> Driver {
    var record = TestProvince.draftRecord()
    record.lines[0].state = state
    record.lines[0].verdict = .eligible
    record.lines[0].vote = Tally(members: 21, yes: 20)
    for index in record.parts.indices { record.parts[index].isPresent = true }
    let records = TestProvince.records() + [.dossier(TestProvince.appraisedRecord()), .dossier(record)]
    var workspace = Workspace(province: TestProvince.province(), records: records)
    // Only what is decided above the province goes to the centre.
    if step == .forwardToCentral, var award = workspace.awardTypes[.provincialFlag] {
      award.level = .government
      workspace.adopt([.awardType(award)])
    }
    var driver = Driver.open(TestProvince.draft, in: workspace, language: language)
    driver.press(.function(7))
    let name = Texts(language).step(step)
    for _ in 0..<24 where !driver.lines.contains(where: { $0.hasPrefix("▸ \(name)") }) { driver.press(.down) }
    driver.press(.enter)
    return driver
  }

  @Test(arguments: Pipeline.rules.map(\.step))
  func everyStepHasAFormThatNamesItself(_ step: PipelineStep) throws {
    let state = try #require(DossierState.allCases.first { Pipeline.rule(for: step)?.from.contains($0) ?? false })
    for language in Language.allCases {
      let driver = form(step, from: state, language: language)
      #expect(driver.title.contains(Texts(language).step(step)))
      #expect(driver.keyBar.contains("F12"))
    }
  }

  @Test func receptionProposesNumberAndDay() {
    #expect(
      form(.receive, from: .submitted).text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Tiếp nhận, vào số · HS-2025-0001

          Dòng 1: Sở Tài chính

          Số tiếp nhận       ▸ HS-25-0008
          Ngày nhận đủ hồ sơ   08/12/2025
















         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
  }

  @Test func receptionNamesTheRecipientsProposedElsewhere() {
    let workspace = Workspace(
      province: TestProvince.province(),
      records: TestProvince.records() + [
        TestProvince.dossier(1, .submitted), TestProvince.dossier(2, .appraising), TestProvince.dossier(3, .withdrawn),
      ])
    var driver = Driver.open(TestProvince.dossierID(1), in: workspace)
    driver.press(.function(7), .enter)
    #expect(driver.lines[4] == "  Trùng: dòng 1 đã có ở HS-2025-0002, dòng 1 · Đang thẩm định")
    #expect(driver.lines[6].contains("Số tiếp nhận"))
  }

  @Test func aHoldMayNameTheDayItIsLookedAtAgain() {
    var driver = form(.hold, from: .appraising)
    #expect(driver.body.contains("Xem lại ngày"))
    driver.type("Chờ kết luận thanh tra của cơ quan chức năng")
    driver.press(.function(12))
    #expect(driver.body.contains("Tạm dừng"))
    #expect(driver.acts.count == 1)
  }

  @Test func aReturnProposesTenWorkingDays() {
    #expect(
      form(.returnForSupplement, from: .appraising).text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Trả hồ sơ bổ sung · HS-2025-0001

          Dòng 1: Sở Tài chính

          Lý do ▸
                  Ít nhất 20 ký tự
          Ngày    08/12/2025
          Hạn     22/12/2025














         Enter Ô kế, xong  F12 Lưu  F2 Soạn thảo  Tab Ô khác  Esc Lui  F1 Giúp
        """)
  }

  @Test func aVoteNamesTheVotesNeeded() {
    var driver = form(.recordVote, from: .council)
    driver.type("8/12")
    driver.press(.enter, .enter, .enter)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Ghi kết quả bỏ phiếu · HS-2025-0001

          Dòng 1: Sở Tài chính

          Ngày họp Hội đồng       08/12/2025
          Số phiếu phát ra        21
          Số phiếu thu về         21
          Số phiếu đồng ý       ▸
                                  Cần tối thiểu 17/21 phiếu (80 % tổng số thành viên)
          Số phiếu không đồng ý
          Số phiếu không hợp lệ











         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.type("22")
    driver.press(.function(12))
    #expect(driver.body.contains("Chưa nhập."))
    driver.type("5")
    driver.press(.function(12))
    #expect(driver.body.contains("Nhiều nhất 21."))
    driver.press(.control("u"))
    driver.type("15")
    driver.press(.function(12))
    #expect(driver.body.contains("Cộng được 20 phiếu, thu về 21."))
    driver.press(.control("u"))
    driver.type("6")
    driver.press(.function(12), .function(7), .enter)
    #expect(driver.status.contains("Dòng 1: 15/21 phiếu, cần tối thiểu 17 phiếu."))
  }

  @Test func aVoteOfTooFewNamesTheNumberNeeded() {
    var driver = form(.recordVote, from: .council)
    driver.type("8/12")
    driver.press(.enter, .enter, .control("u"))
    driver.type("13")
    driver.press(.enter)
    driver.type("13")
    driver.press(.enter)
    driver.type("0")
    driver.press(.function(12))
    #expect(driver.body.contains("Cần tối thiểu 14 phiếu, cả ý kiến bằng văn bản."))
    #expect(driver.acts.isEmpty)
  }

  @Test func aDecisionAsksForItsNumber() {
    var driver = form(.decide, from: .submittedToChair)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Vào số quyết định · HS-2025-0001

          Dòng 1: Sở Tài chính

          Số quyết định      ▸
                               Số và ký hiệu, ví dụ 125/QĐ-UBND
          Ngày ký quyết định   08/12/2025
          Người ký (chức vụ)   CHỦ TỊCH














         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.press(.function(12))
    #expect(driver.body.contains("Chưa nhập."))
    #expect(driver.acts.isEmpty)
  }

  private static let wrong: [(PipelineStep, DossierState, tabs: Int, typed: String, said: String)] = [
    (.receive, .submitted, 0, "HS-25-0007", "Số này đã dùng (HS-2025-0002)."),
    (.receive, .submitted, 1, "32/12/2025", "Tháng 12/2025 không có ngày 32."),
    (.receive, .submitted, 1, "9/12/2025", "Không được sau hôm nay."),
    (.receive, .submitted, 1, "1/1/2025", "Không được trước ngày 01/12/2025."),
    (.returnForSupplement, .appraising, 0, "Thiếu", "Cần ít nhất 20 ký tự."),
    (.recordVote, .council, 1, "nhiều", "Không phải số."),
    (.beginAppraisal, .received, 0, " ", "Chưa nhập."),
  ]

  @Test(arguments: wrong.indices)
  func whatIsWrongIsSaidAtTheField(_ index: Int) {
    let (step, state, tabs, typed, said) = Self.wrong[index]
    var driver = form(step, from: state)
    if step == .recordVote { driver.type("8/12/2025") }
    for _ in 0..<tabs { driver.press(.tab) }
    driver.press(.control("u"))
    driver.type(typed)
    driver.press(.function(12))
    #expect(driver.body.contains(said), "\(driver.text)")
    #expect(driver.acts.isEmpty)
  }

  @Test func whatWasTypedIsNotLostWithoutAsking() {
    var driver = form(.beginAppraisal, from: .received)
    driver.type("hoa")
    driver.press(.escape)
    #expect(driver.title.contains("Bỏ nội dung đang nhập?"))
    driver.press(.enter)
    #expect(driver.body.contains("▸ hoa"))
    driver.press(.escape, .tab, .enter)
    #expect(driver.title.contains("Hồ sơ HS-2025-0001"))
  }

  @Test func anUntouchedFormIsLeftAtOnce() {
    var driver = form(.beginAppraisal, from: .received)
    driver.press(.escape)
    #expect(driver.title.contains("Hồ sơ HS-2025-0001"))
  }

  @Test func whenSavingFailsTheFormStays() {
    var driver = form(.beginAppraisal, from: .received)
    driver.failSaving("Đĩa đầy.")
    driver.press(.function(12))
    #expect(driver.status.contains("Đĩa đầy."))
    #expect(driver.title.contains("Giao thẩm định"))
    driver.saveAgain()
    driver.press(.function(12))
    #expect(driver.body.contains("Đang thẩm định"))
  }

  @Test func lettersOfAnInputMethodGoIntoTheField() {
    var driver = form(.withdraw, from: .draft)
    driver.type("Tiê")
    driver.press(.backspace)
    driver.type("ế")
    driver.type("p q 1?")
    #expect(driver.body.contains("Tiếp q 1?"))
  }

  @Test("a number that somebody else gives at the same time is not given twice")
  func numbersAreGivenOnce() throws {
    var driver = form(.receive, from: .submitted)
    let other = TestProvince.appraisedRecord()
    var theirs = other
    theirs.receiptNumber = "HS-25-0008"
    driver.other(
      "minh", saves: Act(.advance, edits: [RecordEdit(before: .dossier(other), after: .dossier(theirs))]))
    driver.press(.function(12))
    #expect(driver.acts.isEmpty)
    #expect(driver.title.contains("Tiếp nhận, vào số"))
    #expect(driver.text.contains("Số này đã dùng (HS-2025-0002)"))
  }
}
