import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

/// What was being typed when the program stopped is offered until it is taken up or dropped.
struct DraftsScreenTests {
  private static let card = RecordKey(.scorecard, TestProvince.scorecardID(TestProvince.health).text, year: 2025)

  private static func cell(_ text: String = "20,5", revision: Int = 1, column: String = "appraisedScore") -> Draft {
    Draft(
      kind: "cell", record: card, revision: revision,
      details: ["criterion": "A2.2", "column": ScoreColumn.appraisedScore.rawValue],
      fields: [Draft.Field(id: "points", label: "Thẩm định", value: text)], focus: "points")
  }

  private static func note(_ text: String = "Đề nghị xem lại phần thành tích vì báo cáo chưa nêu số liệu") -> Draft {
    Draft(
      kind: "verdict", record: RecordKey(.dossier, TestProvince.appraised.text, year: 2025), revision: 1,
      details: ["lines": "2 3"],
      fields: [
        Draft.Field(id: "verdict", label: "Kết quả thẩm định", value: "1", shown: "Không đủ điều kiện"),
        Draft.Field(id: "reason", label: "Ghi chú, lý do", value: text),
      ], focus: "reason")
  }

  private static func driver(
    _ drafts: [Draft], in workspace: Workspace = TestProvince.workspaceWithDossiers(), readOnly: String? = nil,
    language: Language = .vietnamese
  ) -> Driver {
    var driver = Driver(workspace, language: language, readOnly: readOnly)
    driver.offer(
      drafts.enumerated().map {
        OfferedDraft(id: "\($0)", at: Moment(seconds: 1_765_161_000 + $0 * 60, offset: 420), draft: $1)
      })
    return driver
  }

  private static func revision() -> Int { TestProvince.workspace()[card]?.revision ?? 0 }

  @Test func wholeScreen() {
    let driver = Self.driver([Self.note(), Self.cell(revision: Self.revision() + 1)])
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Nội dung nhập dở · 2
          Chương trình đã ngừng khi đang nhập; những nội dung này chưa được ghi.
          Lúc              Bản ghi                  Việc                     Tình trạng
        ▸ 08/12/2025 09:30 hồ sơ HS-2025-0002       Ghi kết quả thẩm định, …
          08/12/2025 09:31 phiếu điểm Sở Y tế       A2.2 · Thẩm định         đã khác
          Ghi kết quả thẩm định, dòng 2–3
          Kết quả thẩm định: Không đủ điều kiện
          Ghi chú, lý do: Đề nghị xem lại phần thành tích vì báo cáo chưa nêu số liệu
         Enter Nhập tiếp  F8 Bỏ  Esc Để sau  F4 Lọc  F6 Xếp  F1 Giúp
        """)
  }

  @Test func inEnglish() {
    let driver = Self.driver([Self.cell(revision: Self.revision())], language: .english)
    #expect(driver.title == " Unfinished input · 1")
    #expect(driver.lines[2] == "  The program stopped while this was being typed; none of it is saved.")
    #expect(driver.keyBar == " Enter Go on  F8 Drop  Esc Later  F4 Filter  F6 Sort  F1 Help")
  }

  @Test func afterTheLastOneThereIsNoList() {
    var driver = Self.driver([Self.cell(revision: Self.revision())])
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Sở Y tế · phiếu điểm 2025"))
    #expect(driver.status.isEmpty)
    driver.press(.escape, .escape)
    #expect(driver.title.hasPrefix(" Khối 2 · Các sở quản lý nhà nước"))
    #expect(driver.lines.first { $0.hasPrefix("▸") }?.contains("Sở Y tế") == true)
    driver.press(.escape)
    #expect(driver.title.hasPrefix(" Việc hôm nay") || driver.title.hasPrefix(" Việc"))
    #expect(driver.acts.isEmpty)
  }

  @Test func afterOneOfTwoTheOtherIsOffered() {
    var driver = Self.driver([Self.note(), Self.cell(revision: Self.revision())])
    driver.press(.enter)
    #expect(driver.body.contains("báo cáo chưa nêu số"))
    #expect(driver.app.offeredDrafts.map(\.id) == ["1"])
    driver.press(.function(12))
    #expect(driver.acts.count == 1)
    #expect(driver.title.contains(TestProvince.appraised.text))
    driver.press(.escape)
    #expect(driver.title == " Nội dung nhập dở · 1")
    #expect(driver.body.contains("A2.2 · Thẩm định"))
  }

  @Test func droppingAsksAndNoIsTheDefault() {
    var driver = Self.driver([Self.note(), Self.cell(revision: Self.revision())])
    driver.press(.function(8))
    #expect(driver.title == " Bỏ nội dung nhập dở này?")
    driver.press(.enter)
    #expect(driver.app.offeredDrafts.count == 2)
    driver.press(.function(8), .tab, .enter)
    #expect(driver.app.offeredDrafts.map(\.draft.kind) == ["cell"])
    #expect(driver.status == " ✓ Đã bỏ nội dung nhập dở.")
    driver.press(.delete, .tab, .enter)
    #expect(driver.app.offeredDrafts.isEmpty)
    #expect(driver.title.hasPrefix(" Việc"))
    #expect(driver.acts.isEmpty)
  }

  @Test func escLeavesThemForLater() {
    var driver = Self.driver([Self.note()])
    driver.press(.escape)
    #expect(driver.title.hasPrefix(" Việc"))
    #expect(driver.app.offeredDrafts.count == 1)
    driver.press(.function(10))
    #expect(!driver.app.isRunning)
  }

  @Test func whatIsTakenUpAndGivenUpIsGone() {
    var driver = Self.driver([Self.note()])
    driver.press(.enter)
    #expect(driver.app.drafts.count == 1)
    driver.press(.escape, .tab, .enter)
    #expect(driver.app.drafts.isEmpty)
    #expect(driver.app.offeredDrafts.isEmpty)
  }

  @Test func aRecordThatChangedSaysSo() {
    var driver = Self.driver([Self.cell(revision: Self.revision() + 1)])
    #expect(driver.body.contains("đã khác"))
    driver.press(.enter)
    #expect(driver.status.hasPrefix(" ! Bản ghi đã được sửa sau khi nhập"))
    #expect(driver.lines.contains { $0.contains("A2.2") && $0.contains("20,5") })
  }

  /// A cell typed into a scorecard that somebody else has saved since, with the journal that knows both versions.
  private static func overtaken() throws -> (driver: Driver, theirs: Act) {
    var workspace = TestProvince.workspace()
    let before = workspace[card]
    let act = try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), .appraisedScore,
        [PointEntry(criterion: "A2.2", points: Points(15))]), by: "minh", on: TestProvince.today)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    let after = workspace[card]
    let items = [2, 1].map { number in
      LogItem(
        id: ActID(machine: Machine.ID(code: "may-1"), number: number),
        signature: Signature(author: "minh", at: Moment(seconds: 1_765_161_000, offset: 420)), kind: .enterPoints,
        records: [card])
    }
    let versions = zip(items, [after, before]).map { VersionItem(item: $0, revision: $1?.revision ?? 0, changes: []) }
    var driver = Driver(
      workspace, merge: ConflictScreenTests.merge,
      history: HistoryServices(
        log: { .success(.of([])) }, versions: { _ in .success(versions) },
        record: { _, act in .success(act.number == 1 ? before : after) }))
    driver.offer([
      OfferedDraft(
        id: "0", at: Moment(seconds: 1_765_161_000, offset: 420), draft: cell(revision: before?.revision ?? 0))
    ])
    driver.press(.enter)
    return (driver, act)
  }

  @Test func whatBothChangedIsAskedAboutAsIfTheProgramHadNeverStopped() throws {
    var (driver, theirs) = try Self.overtaken()
    #expect(driver.status.contains("lưu sẽ hỏi chỗ cả hai cùng sửa"))
    #expect(driver.lines.contains { $0.contains("A2.2") && $0.contains("20,5") })
    driver.race("minh", saves: theirs)
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Hai người cùng sửa"))
    #expect(driver.body.contains("15,00") && driver.body.contains("20,50"))
    driver.press(.control("a"), .enter)
    #expect(driver.acts.count == 1)
    #expect(driver.status.contains("Đã lưu A2.2"))
  }

  @Test func whatTheOthersSavedShowsWhenSuchADraftIsGivenUp() throws {
    var (driver, _) = try Self.overtaken()
    driver.press(.escape)
    #expect(driver.lines.contains { $0.contains("A2.2") && $0.contains("15,00") })
  }

  /// Drafts that have lost their place, and why.
  private static func stuck() -> [(draft: Draft, workspace: Workspace, reason: String)] {
    let whole = TestProvince.workspaceWithDossiers()
    let records = TestProvince.records() + TestProvince.dossiers().map(AnyRecord.dossier)
    let empty = Workspace(
      province: TestProvince.province(),
      records: records.filter { $0.key.kind != .scorecard && $0.key.kind != .dossier })
    var moved = TestProvince.appraisedRecord()
    for index in moved.lines.indices { moved.lines[index].state = .appraised }
    var later = whole
    later.adopt([.dossier(moved)])
    var unknown = note()
    unknown.kind = "phiếu mới"
    var wrongField = note()
    wrongField.fields[1].id = "khác"
    var wrongLine = note()
    wrongLine.details["lines"] = "2 9"
    var wrongCell = cell()
    wrongCell.details["criterion"] = "Z9"
    var step = note()
    (step.kind, step.details["step"]) = ("step", PipelineStep.receive.rawValue)
    var paper = note()
    (paper.kind, paper.details) = ("reference", ["part": DossierPartKind.initiativeCertificate.rawValue])
    return [
      (cell(), empty, "Bản ghi không còn"), (note(), empty, "Bản ghi không còn"),
      (note(), later, "thẩm định"), (unknown, whole, "không có biểu mẫu ấy"),
      (wrongField, whole, "không có biểu mẫu ấy"), (wrongLine, whole, "Chỗ nhập không còn"),
      (wrongCell, whole, "Chỗ nhập không còn"), (step, whole, "không còn chờ bước ấy"),
      (paper, whole, "Chỗ nhập không còn"),
    ]
  }

  @Test(arguments: 0..<9) func whatHasNoPlaceAnyMoreIsShownAndCanBeDropped(_ index: Int) {
    let (draft, workspace, reason) = Self.stuck()[index]
    var driver = Self.driver([draft], in: workspace)
    #expect(driver.body.contains("chỉ xem"))
    #expect(driver.body.contains(reason), "\(driver.body)")
    #expect(driver.keyBar.contains("Enter Xem hết"))
    driver.press(.enter)
    #expect(driver.body.contains(reason))
    for field in draft.fields { #expect(driver.body.contains("\(field.label): \(field.shown)")) }
    driver.press(.escape)
    #expect(driver.app.offeredDrafts.count == 1)
    driver.press(.function(8), .tab, .enter)
    #expect(driver.app.offeredDrafts.isEmpty)
  }

  @Test func aFolderThatCanOnlyBeLookedAtShowsThem() {
    var driver = Self.driver([Self.cell(), Self.note()], readOnly: "Chỉ xem: không có quyền ghi.")
    #expect(driver.body.contains("Chỉ xem: không có quyền ghi."))
    driver.press(.enter)
    #expect(driver.body.contains("Thẩm định: 20,5"))
    #expect(driver.app.offeredDrafts.count == 2)
  }

  @Test func filesThatCannotBeReadAreNamed() {
    var driver = Driver()
    driver.offer([], unreadable: ["/nha/lan/a.json", "/nha/lan/b.json"])
    #expect(driver.title.hasPrefix(" Việc"))
    #expect(
      driver.text.contains("Không đọc được tệp nội dung nhập dở /nha/lan/a.json và 1 tệp"))
  }

  @Test func whatWasPutIntoTheFileByHandDoesNoHarm() {
    var driver = Self.driver([Self.cell("1\u{1B}[2J\n2"), Self.note("a\u{202E}b\u{7}\nc")])
    #expect(!driver.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    driver.press(.enter)
    #expect(driver.app.drafts.first?.fields.first?.value == "1[2J 2")
    driver.press(.escape, .escape, .escape, .enter)
    #expect(!driver.text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" })
  }
}
