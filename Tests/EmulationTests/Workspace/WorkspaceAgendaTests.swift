import Emulation
import Testing
import TestProvince

@Suite struct WorkspaceAgendaTests {
  private let today = TestProvince.today

  @Test("overdue first, then near, then what waits, then what is due later, then the scoring")
  func orderOfUrgency() {
    let names = TestProvince.busyWorkspace().agenda(on: today).map { "\($0.urgency) \(name(of: $0.matter))" }
    #expect(
      names == [
        "overdue D46", "overdue 2 appraisal", "soon 4 supplement", "waiting 5 submission", "waiting 1 reception",
        "waiting 7 vote", "waiting 8 decision", "later D48", "scoring 3/4",
      ])
  }

  @Test func nothingWaitsWhereAllIsDone() {
    let workspace = Workspace(province: TestProvince.province(), records: [TestProvince.dossier(1, .presented)])
    #expect(workspace.agenda(on: today).isEmpty)
    #expect(workspace.currentCampaign(on: today) == nil)
  }

  @Test("a due day that is a day off moves to the next working day")
  func movedDueDay() throws {
    let item = try #require(
      TestProvince.busyWorkspace().agenda(on: today).first { $0.matter == .duty(TestProvince.campaign, code: "D48") })
    let deadline = try #require(item.deadline)
    #expect(deadline.isMoved)
    #expect(deadline.day == TestProvince.day("2026-01-02"))
    #expect(deadline.lastDay == TestProvince.day("2026-01-05"))
    #expect(deadline.workingDaysLeft == 18)
  }

  @Test(
    "the clock of an appraisal: 20 working days from the day the dossier is complete",
    arguments: [("2025-11-07", -1), ("2025-11-10", 0), ("2025-11-13", 3)])
  func appraisalClock(receivedOn: String, left: Int) {
    let workspace = Workspace(
      province: TestProvince.province(), records: [TestProvince.dossier(1, .received, receivedOn: receivedOn)])
    let item = workspace.agenda(on: today).first
    #expect(item?.deadline?.workingDaysLeft == left)
    #expect(item?.urgency == (left < 0 ? .overdue : .soon))
  }

  @Test func aDueDayOfAnAppraisalKnowsThatTheCalendarIsMissing() {
    let dossier = TestProvince.dossier(1, .received, receivedOn: "2025-12-10")
    let year2026 = AnyRecord.calendarYear(CalendarYear(year: 2026, daysOff: [], makeUpDays: []))
    let workspace = Workspace(province: TestProvince.province(), records: [dossier, year2026])
    #expect(workspace.agenda(on: TestProvince.day("2026-01-05")).first?.deadline?.missingYear == 2025)
  }

  @Test("a dossier nobody has been given waits, however much time is left")
  func assignment() throws {
    let workspace = Workspace(
      province: TestProvince.province(), records: [TestProvince.dossier(1, .received, receivedOn: "2025-12-05")])
    let item = try #require(workspace.agenda(on: today).first)
    #expect(item.matter == .dossier(TestProvince.dossierID(1), .assignment, lines: 1))
    #expect(item.urgency == .waiting)
    #expect(item.deadline?.workingDaysLeft == 19)
  }

  @Test(
    "a held dossier comes back near the day it is to be looked at again",
    arguments: [("2025-12-11", true), ("2025-12-12", false)])
  func review(day: String, isShown: Bool) {
    let held = TestProvince.dossier(1, .onHold, receivedOn: "2025-12-01", steps: [TestProvince.step(.hold, due: day)])
    let workspace = Workspace(province: TestProvince.province(), records: [held])
    #expect(
      workspace.agenda(on: today).map(\.matter)
        == (isShown ? [.dossier(TestProvince.dossierID(1), .review, lines: 1)] : []))
  }

  @Test("how many days ahead is near is the province's choice")
  func soonDays() {
    var province = TestProvince.province()
    province.soonDays = 5
    let workspace = Workspace(
      province: province, records: [TestProvince.dossier(1, .appraising, receivedOn: "2025-11-17")])
    #expect(workspace.agenda(on: today).map(\.urgency) == [.soon])
  }

  @Test func appraisalWithTimeLeftDoesNotCallForAPerson() {
    let workspace = Workspace(
      province: TestProvince.province(), records: [TestProvince.dossier(1, .appraising, receivedOn: "2025-11-14")])
    #expect(workspace.agenda(on: today).isEmpty)
  }

  @Test("opinions that are due come before the clock of the appraisal")
  func opinionsDue() {
    let asked = TestProvince.dossier(
      1, .concurrence, receivedOn: "2025-12-01", steps: [TestProvince.step(.requestConcurrence, due: "2025-12-05")])
    let workspace = Workspace(province: TestProvince.province(), records: [asked])
    #expect(
      workspace.agenda(on: today).map(\.matter) == [.dossier(TestProvince.dossierID(1), .opinions, lines: 1)])
    #expect(workspace.agenda(on: today).map(\.urgency) == [.overdue])
  }

  @Test(
    "the clock of the appraisal goes on until the chair, whatever is waited for",
    arguments: [
      (DossierState.appraised, DossierNeed.forwarding), (.voted, .forwarding), (.partyOpinion, .forwarding),
      (.council, .vote),
    ])
  func clockWhileOthersWork(state: DossierState, need: DossierNeed) {
    let workspace = Workspace(
      province: TestProvince.province(), records: [TestProvince.dossier(1, state, receivedOn: "2025-11-06")])
    let item = workspace.agenda(on: today).first
    #expect(item?.matter == .dossier(TestProvince.dossierID(1), need, lines: 1))
    #expect(item?.urgency == .overdue)
    #expect(
      item?.deadline?.workingDaysLeft
        == workspace.dossiers.values.first.flatMap {
          workspace.appraisalClock(of: $0, on: today)?.daysLeft
        })
  }

  @Test("opinions that are late and a clock that is later still: the earlier day counts")
  func opinionsAfterTheClock() {
    let asked = TestProvince.dossier(
      1, .concurrence, receivedOn: "2025-11-03", steps: [TestProvince.step(.requestConcurrence, due: "2025-12-05")])
    let workspace = Workspace(province: TestProvince.province(), records: [asked])
    let item = workspace.agenda(on: today).first
    #expect(item?.matter == .dossier(TestProvince.dossierID(1), .opinions, lines: 1))
    #expect(item?.deadline?.day == TestProvince.day("2025-12-01"))
  }

  @Test("a weekend after the due day is past it, with no working day lost yet")
  func pastWithoutWorkingDays() {
    let friday = TestProvince.day("2025-12-05")
    let deadline = WorkingCalendar().deadline(friday, on: friday.adding(days: 1))
    #expect(deadline.isPast)
    #expect(deadline.workingDaysLeft == 0)
  }

  @Test("lines of one dossier that wait for different things are told apart")
  func linesInDifferentStates() throws {
    guard case .dossier(var dossier) = TestProvince.dossier(1, .council) else { return }
    var line = dossier.lines[0]
    line.number = 2
    dossier.lines.append(line)
    line.number = 3
    line.state = .submittedToChair
    dossier.lines.append(line)
    let workspace = Workspace(province: TestProvince.province(), records: [.dossier(dossier)])
    #expect(
      workspace.agenda(on: today).map(\.matter) == [
        .dossier(dossier.id, .vote, lines: 2), .dossier(dossier.id, .decision, lines: 1),
      ])
  }

  @Test("a tie counts only when all its units are fully appraised")
  func settledTies() {
    var workspace = TestProvince.workspace()
    #expect(!workspace.agenda(on: today).contains { if case .ties = $0.matter { true } else { false } })
    workspace.adopt(tiedScorecards(appraised: true))
    #expect(workspace.agenda(on: today).contains { $0.matter == .ties(TestProvince.bloc, units: 2) })
    workspace.adopt(tiedScorecards(appraised: false))
    #expect(!workspace.agenda(on: today).contains { if case .ties = $0.matter { true } else { false } })
  }

  private func tiedScorecards(appraised: Bool) -> [AnyRecord] {
    [TestProvince.trade, TestProvince.homeAffairs].map { unit in
      let codes = ["A1.1", "A1.2", "A2.1", "A2.2"]
      let cell =
        appraised
        ? ScoreCell(appraisedPoints: TestProvince.points(10)) : ScoreCell(selfPoints: TestProvince.points(10))
      return .scorecard(
        Scorecard(
          id: TestProvince.scorecardID(unit), unit: unit, bloc: TestProvince.bloc, year: 2025,
          template: TestProvince.template, cells: Dictionary(uniqueKeysWithValues: codes.map { ($0, cell) })))
    }
  }

  @Test func currentCampaignIsTheOneThatEndsFirst() {
    let workspace = TestProvince.busyWorkspace()
    #expect(workspace.currentCampaign(on: today)?.id == TestProvince.campaign)
    // After its end it stays until its duties are done.
    #expect(workspace.currentCampaign(on: TestProvince.day("2026-01-04"))?.id == TestProvince.campaign)
  }

  private func name(of matter: AgendaMatter) -> String {
    switch matter {
    case .duty(_, let code): code
    case .dossier(let id, let need, _): "\(Int(id.text.suffix(4)) ?? 0) \(need)"
    case .appraisal(_, let appraised, let members): "\(appraised)/\(members)"
    case .ties(_, let units): "ties \(units)"
    }
  }
}
