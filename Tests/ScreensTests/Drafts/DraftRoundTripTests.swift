import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

/// What is typed into any form or cell comes back on the next start, and is saved as if nothing had happened.
struct DraftRoundTripTests {
  /// Every place something can be typed into, with some of it typed.
  enum Place: String, CaseIterable {
    case cell, editedCell, verdict, steps, verdicts
    case correction, personal, reference, dutyDone, goBack, newAccount, account
  }

  private static let moment = Moment(seconds: 1_765_161_000, offset: 420)

  /// The person at the keyboard may do everything that is typed here.
  private static let person = Account(
    id: RecordID(code: "test"), name: "Trần Thử", roles: [.specialist, .officeHead], unit: TestProvince.health)

  private static func workspace() -> Workspace {
    var dossier = TestProvince.draftRecord()
    dossier.revision = 4
    return Workspace(
      province: TestProvince.province(),
      records: TestProvince.records() + [
        TestProvince.campaignRecord(), .dossier(dossier), .dossier(TestProvince.appraisedRecord()),
        .account(person),
      ])
  }

  private static func driver(_ workspace: Workspace = workspace()) -> Driver {
    let card = workspace.scorecard(of: TestProvince.health, in: TestProvince.bloc).map { AnyRecord.scorecard($0) }
    let item = LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: 1), signature: Signature(author: "lan", at: moment),
      kind: .enterPoints, records: [])
    return Driver(
      workspace,
      history: HistoryServices(
        log: { .success(.of([])) },
        versions: { _ in
          .success(
            [2, 1].map { number in
              var item = item
              item.id.number = number
              return VersionItem(item: item, revision: number, changes: nil)
            })
        },
        record: { _, _ in .success(card) }),
      personal: PersonalDisk(PersonalRecord(PersonalData(phone: "0905 123 456"), revision: 3)))
  }

  private static func typed(_ place: Place) -> Driver {
    var driver = driver()
    switch place {
    case .cell, .editedCell:
      driver.type("2")
      driver.press(.enter, .enter)
      if place == .cell {
        driver.type("]20,5")
      } else {
        driver.press(.down, .backTab, .function(2), .control("u"))
        driver.type("23,5")
      }
    case .verdict:
      open(TestProvince.appraised, &driver)
      driver.press(.down, .enter, .enter)
      driver.press(.right, .tab)
      // The space at the end, too, is what somebody typed.
      driver.type("Thiếu xác nhận của ")
    case .steps, .verdicts:
      driver.type("3")
      driver.press(.tab, .text("*"), .function(7))
      if place == .steps {
        // The last of the menu asks for a reason.
        driver.press(.pageDown, .enter)
        driver.type("Đơn vị xin rút hồ sơ của đợt")
      } else {
        driver.press(.enter, .right, .tab)
        driver.type("Thiếu xác nhận của cơ quan thuế ")
      }
    case .correction:
      open(TestProvince.appraised, &driver)
      driver.press(.down, .function(2), .tab, .control("u"))
      driver.type("Phó trưởng khoa")
    case .personal:
      open(TestProvince.appraised, &driver)
      driver.press(.down, .enter, .control("e"))
      driver.type("2/3/1985")
      driver.press(.tab)
      driver.type("056085001234")
    case .reference:
      open(TestProvince.draft, &driver)
      driver.press(.tab, .enter)
      driver.type("12/TTr-STC")
      driver.press(.tab, .text(" "), .backTab)
    case .dutyDone:
      driver.press(.tab, .function(2))
      driver.type("05/12/2025")
      driver.press(.tab)
      driver.type("45/BC-STC")
    case .newAccount:
      driver.type("9")
      driver.press(.control("n"))
      driver.type("minh")
      driver.press(.tab)
      driver.type("Phan Văn Minh")
      driver.press(.tab, .text(" "), .tab)
    case .account:
      driver.type("9")
      driver.press(.enter, .control("u"))
      driver.type("Nguyễn Kim Anh")
      driver.press(.tab, .tab, .text(" "))
    case .goBack:
      driver.type("2")
      driver.press(.enter)
      driver.type("H")
      driver.press(.down, .function(7))
      driver.type("nhập nhầm cột ")
    }
    return driver
  }

  private static func open(_ dossier: Dossier.ID, _ driver: inout Driver) {
    driver.press(.function(3))
    driver.type(dossier.text)
    driver.press(.enter)
  }

  /// The program started again, with what was being typed opened.
  private static func resumed(_ before: Driver, _ workspace: Workspace = workspace()) -> Driver {
    var driver = driver(workspace)
    driver.offer(before.app.drafts.enumerated().map { OfferedDraft(id: "\($0)", at: moment, draft: $1) })
    driver.press(.enter)
    return driver
  }

  private func expectSame(_ after: Driver, _ before: Driver, _ what: String) throws {
    #expect(before.app.drafts.count == 1, "\(what)")
    #expect(after.title == before.title, "\(what)")
    #expect(after.body == before.body, "\(what)")
    #expect(after.app.draw(after.size).cursor == before.app.draw(before.size).cursor, "\(what)")
    #expect(after.app.drafts == before.app.drafts, "\(what)")
    #expect(after.app.offeredDrafts.isEmpty)
    #expect(after.acts.isEmpty)
  }

  @Test(arguments: Place.allCases) func comesBackWithItsCursor(_ place: Place) throws {
    let before = Self.typed(place)
    try expectSame(Self.resumed(before), before, place.rawValue)
  }

  @Test(arguments: Place.allCases) func isFinishedAndSavedTheSame(_ place: Place) throws {
    var before = Self.typed(place)
    var after = Self.resumed(before)
    let rest = [.verdict, .goBack].contains(place) ? "cột điểm đơn vị khác, đã kiểm tra" : ""
    for key in [Key.function(12), .enter, .function(12)] {
      before.type(rest)
      after.type(rest)
      before.press(key)
      after.press(key)
      guard before.acts.isEmpty else { break }
    }
    #expect(before.acts.count == 1, "\(before.text)")
    #expect(after.acts == before.acts)
    #expect(after.app.drafts.isEmpty)
  }

  @Test(arguments: Pipeline.rules.map(\.step)) func everyStepComesBackInEachOfItsFields(_ step: PipelineStep) throws {
    let rule = try #require(Pipeline.rule(for: step))
    let state = try #require(DossierState.allCases.first { rule.from.contains($0) })
    let workspace = Self.workspace(for: step, in: state)
    for focus in rule.fields.indices {
      var before = Self.driver(workspace)
      Self.open(TestProvince.draft, &before)
      before.press(.function(7))
      let name = Texts(.vietnamese).step(step)
      for _ in 0..<24 where !before.lines.contains(where: { $0.hasPrefix("▸ \(name)") }) { before.press(.down) }
      before.press(.enter)
      for index in rule.fields.indices {
        before.type(Self.value(for: rule.fields[index], index))
        before.press(.tab)
      }
      for _ in rule.fields { before.press(.backTab) }
      for _ in 0..<focus { before.press(.tab) }
      let values = rule.fields.enumerated().map { Self.value(for: $1, $0) }
      #expect(before.app.drafts.first?.fields.map(\.value) == values)
      #expect(before.app.drafts.first?.focus == rule.fields[focus].rawValue)
      try expectSame(Self.resumed(before, workspace), before, "\(step) \(focus)")
    }
  }

  /// Something that the field takes and that is not proposed.
  private static func value(for field: StepField, _ index: Int) -> String {
    field.isDay ? "0\(index + 1)/12/2025" : field.isNumber ? "1\(index)" : "Đ\(index)"
  }

  private static func workspace(for step: PipelineStep, in state: DossierState) -> Workspace {
    var record = TestProvince.draftRecord()
    record.lines[0].state = state
    record.lines[0].verdict = .eligible
    record.lines[0].vote = Tally(members: 21, yes: 20)
    for index in record.parts.indices { record.parts[index].isPresent = true }
    var workspace = Workspace(
      province: TestProvince.province(), records: TestProvince.records() + [.dossier(record)])
    // Only what is decided above the province goes to the centre.
    if step == .forwardToCentral, var award = workspace.awardTypes[.provincialFlag] {
      award.level = .government
      workspace.adopt([.awardType(award)])
    }
    return workspace
  }

  @Test func whatIsOnlyProposedIsProposedAnew() throws {
    let submitted = Self.workspace(for: .receive, in: .submitted)
    var before = Self.driver(submitted)
    Self.open(TestProvince.draft, &before)
    before.press(.function(7), .enter)
    #expect(before.app.drafts.isEmpty)
    before.press(.tab)
    before.type("05/12/2025")
    #expect(before.app.drafts.first?.fields.map(\.label) == ["Ngày nhận đủ hồ sơ"])
    // Meanwhile the number that was proposed is given to another dossier.
    var later = submitted
    later.adopt([.dossier(TestProvince.appraisedRecord())])
    let after = Self.resumed(before, later)
    #expect(!before.body.contains("HS-25-0008"))
    #expect(after.body.contains("HS-25-0008"))
    #expect(after.body.contains("05/12/2025"))
  }

  @Test func whatIsTypedBelowAnotherScreenIsKeptToo() {
    var driver = Self.typed(.cell)
    Self.open(TestProvince.appraised, &driver)
    driver.press(.down, .function(2))
    driver.type("x")
    #expect(driver.app.drafts.map(\.kind) == ["cell", "correction"])
  }

  @Test func nothingTypedIsNothingKept() {
    var driver = Self.driver()
    driver.type("2")
    driver.press(.enter, .enter, .function(2))
    #expect(driver.app.drafts.isEmpty)
    driver.press(.escape)
    Self.open(TestProvince.draft, &driver)
    driver.press(.tab, .enter)
    #expect(driver.app.drafts.isEmpty)
    driver.type("1")
    driver.press(.backspace)
    #expect(driver.app.drafts.isEmpty)
  }
}
