import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

/// The journal and the versions of a record.
struct HistoryScreenTests {
  static let card = RecordKey(.scorecard, "2025-so-tai-chinh", year: 2025)

  static func item(
    _ number: Int, _ author: String, _ kind: ActKind, minute: Int, why: String = "", count: Int? = nil
  ) -> LogItem {
    LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: number),
      signature: Signature(author: author, at: Moment(seconds: 1_765_161_000 + minute * 60, offset: 420)),
      kind: kind, why: why, records: count == nil ? [key] : [], count: count)
  }

  private static var key: RecordKey {
    let card = TestProvince.workspace().scorecard(of: TestProvince.finance, in: TestProvince.bloc)
    return card.map { AnyRecord.scorecard($0).key } ?? HistoryScreenTests.card
  }

  private static func services() -> HistoryServices {
    let items = [
      item(3, "minh", .goBack, minute: 30, why: "nhập nhầm cột của đơn vị khác"),
      item(2, "lan", .enterPoints, minute: 5), item(1, "lan", .found, minute: 0, count: 12),
    ]
    return HistoryServices(
      log: { .success(.of(items)) },
      versions: { _ in
        .success([
          VersionItem(
            item: items[1], revision: 2,
            changes: [
              FieldChange(path: ["cells", "A1.1", "appraised"], before: ["14.50"], after: ["15.00"]),
              FieldChange(path: ["cells", "A1.2", "note"], before: nil, after: ["đã xem"]),
            ]),
          VersionItem(item: items[2], revision: 1, changes: nil),
        ])
      },
      record: { _, _ in
        .success(
          TestProvince.workspace().scorecard(of: TestProvince.finance, in: TestProvince.bloc).map {
            AnyRecord.scorecard($0)
          })
      })
  }

  @Test func theLogSaysWhoDidWhatAndWhen() {
    var driver = Driver(history: Self.services())
    driver.type("L")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Nhật ký · 3 việc
          Lúc              Người Việc              Bản ghi                 Lý do
        ▸ 08/12/2025 10:00 minh  Đưa về lần lưu cũ phiếu điểm Sở Tài chính nhập nhầm c…
          08/12/2025 09:35 lan   Nhập điểm         phiếu điểm Sở Tài chính
          08/12/2025 09:30 lan   Lập dữ liệu       12 bản ghi
          nhập nhầm cột của đơn vị khác
         F1 Giúp  Enter Mở  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func theLogIsFilteredWithoutAccents() {
    var driver = Driver(history: Self.services())
    driver.type("L")
    driver.press(.function(4))
    driver.type("nhap nham")
    driver.press(.enter)
    #expect(driver.body.contains("minh"))
    #expect(!driver.body.contains("Lập dữ liệu"))
    #expect(driver.body.contains("1/3"))
  }

  @Test func theHistoryOfTheScorecardUnderTheCursor() {
    var driver = Driver(history: Self.services())
    driver.type("2")
    driver.press(.enter)
    driver.type("H")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Lịch sử · phiếu điểm Sở Y tế
           Lần Lúc              Người Việc        Thay đổi
        ▸    2 08/12/2025 09:35 lan   Nhập điểm   A1.1 · Thẩm định: 14,50 → 15,00 (+1)
             1 08/12/2025 09:30 lan   Lập dữ liệu bản đầu tiên
         F1 Giúp  Enter Thay đổi  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.enter)
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Lần lưu 2
        ▸ Nhập điểm · lan · 08/12/2025 09:35 · việc may-1/2
          Đổi 2 mục:
            A1.1 · Thẩm định
              14,50 → 15,00
            A1.2 · Ghi chú
              – → đã xem
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func goingBackAsksForAReasonAndIsAnActOfItsOwn() throws {
    var driver = Driver(history: Self.services())
    driver.type("2")
    driver.press(.enter)
    driver.type("H")
    driver.press(.function(7))
    #expect(driver.status.contains("Đây là bản hiện nay."))
    driver.press(.down, .function(7))
    driver.type("nhầm")
    driver.press(.function(12))
    #expect(driver.acts.isEmpty)
    #expect(driver.body.contains("Cần ít nhất"))
    driver.type(" cột của đơn vị khác, đã kiểm tra")
    driver.press(.function(12))
    let act = try #require(driver.acts.first)
    #expect(act.kind == .goBack)
    #expect(act.why == "nhầm cột của đơn vị khác, đã kiểm tra")
    #expect(act.edits.compactMap(\.key) == [Self.key])
    #expect(driver.status.contains("Đã đưa về lần lưu 1."))
    // The list of versions would be out of date: the screen below it is shown.
    #expect(driver.title.contains("Khối 2"))
  }

  @Test("Who may not go back is told why, on a dossier as well")
  func goingBackNeedsARight() {
    var driver = Driver(
      TestProvince.workspaceWithPeople(), history: Self.services(), author: "vanthu")
    driver.press(.function(3))
    driver.type(TestProvince.draft.text)
    driver.press(.enter)
    driver.type("H")
    driver.press(.function(7))
    #expect(driver.text.contains("Việc này cần vai trò trưởng phòng hoặc phó phòng"), "\(driver.text)")
  }

  @Test(
    "Others save something while a version is gone back to: a number they gave is not given twice, all else is no hindrance",
    arguments: [true, false])
  func goingBackMeetsOthers(_ isNumberTaken: Bool) throws {
    var workspace = TestProvince.workspaceWithDossiers()
    var version = TestProvince.draftRecord()
    version.lines[0].state = .received
    version.receiptNumber = "HS-25-0062"
    var other = TestProvince.draftRecord()
    other.id = RecordID(code: "HS-2025-0009")
    other.lines[0].state = .submitted
    other.lines[0].unit = TestProvince.trade
    other.lines[0].name = "Sở Công Thương"
    workspace.adopt([.dossier(other)])
    let items = [Self.item(2, "lan", .revert, minute: 5), Self.item(1, "lan", .advance, minute: 0)]
    let record = AnyRecord.dossier(version)
    var driver = Driver(
      workspace,
      history: HistoryServices(
        log: { .success(.of(items)) },
        versions: { _ in
          .success([
            VersionItem(item: items[0], revision: 2, changes: []),
            VersionItem(item: items[1], revision: 1, changes: nil),
          ])
        }, record: { _, _ in .success(record) }))
    driver.press(.function(3))
    driver.type(TestProvince.draft.text)
    driver.press(.enter)
    driver.type("H")
    driver.press(.down, .function(7))
    driver.type("ghi nhầm số tiếp nhận của hồ sơ")
    let number = isNumberTaken ? "HS-25-0062" : "HS-25-0063"
    let theirs = try workspace.act(
      for: .advance(
        other.id, lines: [1], .receive, facts: [.receiptNumber: number, .day: TestProvince.today.iso]),
      by: "minh", on: TestProvince.today)
    driver.race("minh", saves: theirs)
    driver.press(.function(12))
    if isNumberTaken {
      #expect(driver.acts.isEmpty)
      #expect(driver.text.contains("Số tiếp nhận HS-25-0062 nay là của hồ sơ HS-2025-0009."), "\(driver.text)")
    } else {
      #expect(driver.acts.map(\.kind) == [.goBack], "\(driver.text)")
    }
  }

  @Test("An adoption is told against the journal's version, or that the journal has none")
  func adoption() {
    let words = FieldWords(
      Texts(.vietnamese), of: .scorecard, TestProvince.workspace(), on: TestProvince.today)
    let item = Self.item(2, "lan", .adopt, minute: 0)
    let unknown = VersionItem(item: item, revision: 2, changes: nil)
    #expect(Texts(.vietnamese).summary(of: unknown, words) == "nhật ký không có bản trước để so")
  }

  /// The journal of a program that others write to as well.
  final class Growing {
    var log: [LogItem] = [HistoryScreenTests.item(1, "lan", .found, minute: 0)]

    var services: HistoryServices {
      HistoryServices(
        log: { .success(.of(self.log)) },
        versions: { _ in
          .success(
            self.log.map {
              VersionItem(item: $0, revision: $0.id.number, changes: $0.id.number == 1 ? nil : [])
            })
        },
        record: { _, _ in .success(nil) })
    }

    func add() { log.insert(HistoryScreenTests.item(log.count + 1, "minh", .enterPoints, minute: log.count), at: 0) }
  }

  @Test(arguments: ["L", "H"]) func whatOthersSaveMeanwhileIsShownAndTheCursorStays(_ key: String) throws {
    let journal = Growing()
    var driver = Driver(history: journal.services)
    driver.type("2")
    driver.press(.enter)
    driver.type(key)
    #expect(!driver.body.contains("minh"))
    if key == "H" {
      driver.press(.function(7))
      #expect(driver.status.contains("Đây là bản hiện nay."))
    }
    journal.add()
    driver.wake()
    #expect(driver.body.contains("minh"))
    #expect(driver.lines.first { $0.hasPrefix("▸") }?.contains("lan") == true)
    guard key == "H" else { return }
    // What was the newest version is an earlier one now.
    driver.press(.function(7))
    #expect(!driver.status.contains("Đây là bản hiện nay."))
  }

  @Test func whatWasSavedBehindAnotherScreenIsShownOnTheWayBack() throws {
    let journal = Growing()
    var driver = Driver(history: journal.services)
    driver.type("L")
    driver.press(.enter)
    journal.add()
    driver.wake()
    driver.press(.escape)
    #expect(driver.body.contains("minh"))
  }

  /// The journal of a dossier that was drafted and taken away again.
  private static func takenAway() -> HistoryServices {
    let dossier = AnyRecord.dossier(TestProvince.draftRecord())
    let items = [(2, ActKind.revert), (1, .nominate)].map { number, kind in
      var item = item(number, "lan", kind, minute: number)
      item.records = [dossier.key]
      return item
    }
    let versions = [
      VersionItem(item: items[0], revision: 2, isRemoved: true, changes: []),
      VersionItem(item: items[1], revision: 1, changes: nil),
    ]
    return HistoryServices(
      log: { .success(.of(items)) }, versions: { _ in .success(versions) },
      record: { _, act in .success(act.number == 1 ? dossier : nil) })
  }

  @Test func aDossierThatWasTakenAwayComesBackAlsoAfterTheProgramWasCutOff() throws {
    var driver = Driver(history: Self.takenAway())
    driver.type("L")
    driver.press(.enter, .enter)
    #expect(driver.body.contains("xóa bản ghi"))
    driver.press(.function(7))
    #expect(driver.status.contains("đã bị xóa"))
    driver.press(.down, .function(7))
    driver.type("hoàn tác nhầm hồ sơ này, ")
    var again = Driver(history: Self.takenAway())
    again.offer(
      driver.app.drafts.map { OfferedDraft(id: "0", at: Moment(seconds: 1_765_161_000, offset: 420), draft: $0) })
    again.press(.enter)
    for var driver in [driver, again] {
      driver.type("cần giữ lại")
      driver.press(.function(12))
      let act = try #require(driver.acts.first)
      #expect(act.edits == [RecordEdit(before: nil, after: .dossier(TestProvince.draftRecord()))])
    }
  }

  @Test(arguments: [
    ActKind.found, .fill, .enterPoints, .nominate, .setPart, .setVerdict, .correctLine, .advance, .setDutyDone, .revert,
    .goBack, .adopt, .seal,
  ]) func anActHasOneName(_ kind: ActKind) {
    for language in [Language.vietnamese, .english] {
      let texts = Texts(language)
      let name = texts.act(kind)
      #expect(name != kind.rawValue)
      #expect(texts.deed(kind).lowercased() == name.lowercased())
      #expect(name.count <= 18, "the column of the log")
    }
  }

  @Test("What an act did is said in full: the step, the year, what was taken back or done again")
  func acts() {
    func text(_ kind: ActKind, _ detail: ActDetail, _ language: Language) -> String {
      var item = Self.item(1, "lan", kind, minute: 0)
      item.detail = detail
      return Texts(language).act(item)
    }
    func both(_ kind: ActKind, _ detail: ActDetail) -> [String] {
      [Language.vietnamese, .english].map { text(kind, detail, $0) }
    }
    #expect(
      both(.advance, ActDetail(steps: [.returnForSupplement])) == ["Trả hồ sơ bổ sung", "Return for supplement"])
    #expect(both(.seal, ActDetail(year: 2024)) == ["Khóa năm 2024", "Sealed 2024"])
    let undone = ActDetail(reverted: ActDetail.Reverted(kind: .enterPoints, isDoneAgain: false))
    #expect(both(.revert, undone) == ["Hoàn tác: nhập điểm", "Undid: entered points"])
    let redone = ActDetail(reverted: ActDetail.Reverted(kind: .advance, steps: [.receive], isDoneAgain: true))
    #expect(both(.revert, redone) == ["Làm lại: tiếp nhận, vào số", "Redid: receive and number"])
    #expect(text(.revert, ActDetail(), .vietnamese) == "Hoàn tác, làm lại")
  }

  @Test("What others did is told as a verb: the step, and which of undo and redo it was")
  func deeds() {
    func deed(_ kind: ActKind, _ detail: ActDetail, _ language: Language) -> String? {
      Texts(language).deed(of: OthersAct(author: "lan", records: [], kind: kind, detail: detail))
    }
    let step = ActDetail(steps: [.receive])
    #expect(deed(.advance, step, .vietnamese) == "tiếp nhận, vào số")
    let undone = ActDetail(reverted: ActDetail.Reverted(kind: .enterPoints, isDoneAgain: false))
    let redone = ActDetail(reverted: ActDetail.Reverted(kind: .advance, steps: [.receive], isDoneAgain: true))
    #expect(deed(.revert, undone, .vietnamese) == "hoàn tác nhập điểm")
    #expect(deed(.revert, undone, .english) == "undid (entered points)")
    #expect(deed(.revert, redone, .vietnamese) == "làm lại tiếp nhận, vào số")
    #expect(deed(.setPart, ActDetail(), .vietnamese) == "ghi giấy tờ")
  }

  @Test("A small window shortens words of a change, never a number, and always has the new value")
  func shortened() {
    let items = (1...4).map { number in
      var item = Self.item(number, "nguyen.thi.lan", .revert, minute: number)
      item.detail = ActDetail(reverted: ActDetail.Reverted(kind: .setVerdict, isDoneAgain: false))
      return item
    }
    let changes = [
      FieldChange(path: ["cells", "A1.2.2", "appraised"], before: ["5.00"], after: ["14.00"]),
      FieldChange(path: ["cells", "A1.2.2", "cross"], before: ["5.00"], after: ["15.00"]),
      FieldChange(
        path: ["lines", "1", "state"], before: ["returned"], after: ["submittedToChair"]),
      FieldChange(
        path: ["lines", "1", "note"], before: [String(repeating: "cũ ", count: 9)],
        after: ["đạt 95,36 điểm, đủ điều kiện đề nghị"]),
    ]
    let versions = zip(items, changes).map { item, change in
      VersionItem(item: item, revision: item.id.number, changes: [change] + Array(repeating: change, count: 12))
    }
    var driver = Driver(
      history: HistoryServices(
        log: { .success(.of([])) }, versions: { _ in .success(versions) }, record: { _, _ in .success(nil) }))
    driver.type("2")
    driver.press(.enter)
    driver.type("H")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Lịch sử · phiếu điểm Sở Y tế
           Lần Lúc              Người      Việc                Thay đổi
        ▸    1 08/12/2025 09:31 nguyen.th… Hoàn tác: ghi thẩm… A1.2.2… → 14,00 (+12)
             2 08/12/2025 09:32 nguyen.th… Hoàn tác: ghi thẩm… A1.2.2… → 15,00 (+12)
             3 08/12/2025 09:33 nguyen.th… Hoàn tác: ghi thẩm… → Trình Chủ tịch (+12)
             4 08/12/2025 09:34 nguyen.th… Hoàn tác: ghi thẩm… → đạt 95,36 điểm,… (+12)
          A1.2.2 · Thẩm định: 5,00 → 14,00 (+12)
         F1 Giúp  Enter Thay đổi  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test("In a large window the reason is whole; what is cut in a row is told below it, in a smaller one after a resize")
  func reasons() {
    var item = Self.item(2, "lan", .goBack, minute: 30, why: "nhập nhầm cột của đơn vị khác, đã kiểm tra")
    item.detail = ActDetail()
    let items = [item, Self.item(1, "lan", .found, minute: 0, count: 12)]
    var driver = Driver(
      size: Size(columns: 120, rows: 40),
      history: HistoryServices(
        log: { .success(.of(items)) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) }))
    driver.type("L")
    #expect(driver.body.contains(item.why))
    let small = Size(columns: 80, rows: 24)
    driver.app.handle(.resize, size: small)
    let lines = driver.app.draw(small).lines
    #expect(lines[3].hasSuffix("…") && lines[22].contains(item.why), "\(lines)")
  }

  @Test("One changed field is one field in English too")
  func oneField() {
    let item = Self.item(2, "lan", .enterPoints, minute: 5)
    let change = FieldChange(path: ["lines", "1", "state"], before: ["submitted"], after: ["received"])
    let services = HistoryServices(
      log: { .success(.of([])) },
      versions: { _ in .success([VersionItem(item: item, revision: 2, changes: [change])]) },
      record: { _, _ in .success(nil) })
    var driver = Driver(TestProvince.workspaceWithDossiers(), language: .english, history: services)
    driver.type("3")
    driver.press(.tab)
    driver.type("H")
    driver.press(.enter)
    #expect(driver.body.contains("1 field changed:"))
    #expect(driver.body.contains("Line 1 · State"))
    #expect(driver.body.contains("Submitted → Received"))
  }

  @Test("What cannot go back is refused before a reason is asked for")
  func refusedEarly() {
    let decided = TestProvince.dossier(7, .decided)
    var before = decided
    guard case .dossier(var dossier) = before else { return }
    dossier.lines[0].decision = RecordID(code: "QD-1")
    before = .dossier(dossier)
    let items = [2, 1].map { Self.item($0, "lan", .advance, minute: $0) }
    let services = HistoryServices(
      log: { .success(.of([])) },
      versions: { _ in
        .success([
          VersionItem(item: items[0], revision: 2, changes: []),
          VersionItem(item: items[1], revision: 1, changes: nil),
        ])
      },
      record: { _, _ in .success(decided) })
    var driver = Driver(Workspace(province: TestProvince.province(), records: [before]), history: services)
    driver.type("3")
    driver.press(.tab)
    driver.type("H")
    driver.press(.down, .function(7))
    #expect(driver.title.contains("Lịch sử"))
    #expect(driver.text.contains("đã có quyết định"))
  }

  @Test("On a list it is the record under the cursor whose history is shown")
  func subjectsOfLists() {
    var driver = Driver(history: Self.services())
    driver.type("2H")
    #expect(driver.title.contains("Lịch sử · khối Các sở"))
    driver = Driver(TestProvince.busyWorkspace(), history: Self.services())
    driver.press(.down)
    driver.type("H")
    #expect(driver.title.contains("Lịch sử · hồ sơ HS-2025-0002"))
    driver = Driver(history: Self.services())
    driver.type("LH")
    #expect(driver.title.contains("Lịch sử · phiếu điểm"), "\(driver.text)")
  }

  @Test func aScreenWithoutARecordSaysSo() {
    var driver = Driver(history: Self.services())
    driver.type("L")
    // The act that made the data names no record.
    driver.press(.controlEnd)
    driver.type("H")
    #expect(driver.status.contains("Chưa chọn bản ghi nào."))
  }

  @Test func whatADecisionRestsOnDoesNotGoBack() throws {
    let workspace = TestProvince.workspace()
    let decision = Decision(
      id: RecordID(code: "QD-1"), year: 2025, number: "1/QĐ", day: TestProvince.today, signer: "CHỦ TỊCH",
      abstract: "Tặng", recipients: [])
    #expect(throws: Refusal.decided(AnyRecord.decision(decision).key)) {
      try workspace.act(
        for: .goBack(.decision(decision), why: "một lý do đủ dài để được nhận"), by: "lan", on: TestProvince.today)
    }
  }
}
