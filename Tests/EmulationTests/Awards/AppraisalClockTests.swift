import Emulation
import TestProvince
import Testing

@Suite struct AppraisalClockTests {
  private let desk = Desk()

  private func reading(_ dossier: Dossier, on today: String) -> AppraisalClock? {
    dossier.clock(calendar: desk.workspace.calendar, today: TestProvince.day(today), days: 20, soonDays: 3)
  }

  @Test func thereIsNoClockBeforeReception() {
    #expect(reading(TestProvince.draftRecord(), on: "2025-12-08") == nil)
  }

  /// Received on Monday 01/12; New Year's Day is off, so 20 working days end on Monday 29/12.
  @Test(arguments: [
    ("2025-12-01", 20), ("2025-12-08", 15), ("2025-12-26", 1), ("2025-12-29", 0), ("2025-12-30", -1),
    ("2026-01-02", -3),
  ])
  func workingDaysAreCountedDownFromReception(_ today: String, _ left: Int) throws {
    let clock = try #require(reading(TestProvince.appraisedRecord(), on: today))
    #expect(clock.due == TestProvince.day("2025-12-29"))
    #expect(clock.daysLeft == left)
    #expect(clock.isOverdue == (left < 0))
    #expect(clock.phase == .running)
  }

  @Test func aClockThatRunsThroughAYearWithoutACalendarSaysSo() throws {
    let year2025 = WorkingCalendar([CalendarYear(year: 2025, daysOff: [], makeUpDays: [])])
    let dossier = TestProvince.appraisedRecord()
    func missingYear(on today: String) -> Int? {
      dossier.clock(calendar: year2025, today: TestProvince.day(today), days: 20, soonDays: 3)?.missingYear
    }
    #expect(missingYear(on: "2025-12-31") == nil)
    #expect(missingYear(on: "2026-01-02") == 2026)
    #expect(reading(dossier, on: "2026-01-02")?.missingYear == nil)
  }

  @Test func whileAllIsReturnedTheClockStandsStill() throws {
    let before = try #require(reading(TestProvince.returnedRecord(), on: "2025-12-03"))
    #expect(before.phase == .paused(since: TestProvince.day("2025-12-03")))
    #expect(before.daysLeft == 13)
    let later = try #require(reading(TestProvince.returnedRecord(), on: "2025-12-10"))
    #expect(later.pausedDays == 5)
    #expect(later.daysLeft == 13)
  }

  @Test func theSupplementStartsTheClockAgain() throws {
    var desk = Desk()
    try desk.advance(TestProvince.returned, .receiveSupplement, [.day: "2025-12-08"])
    let dossier = try #require(desk.workspace.dossiers[TestProvince.returned])
    let clock = try #require(reading(dossier, on: "2025-12-09"))
    #expect(clock.start == TestProvince.day("2025-12-08"))
    #expect(clock.pausedDays == 0)
    #expect(clock.daysLeft == 19)
  }

  /// Other lines were under way all the time, so their time is not given anew.
  @Test func aSupplementOfOneLineDoesNotRestartTheClockOfTheOthers() throws {
    var desk = Desk()
    try desk.advance(
      TestProvince.appraised, .returnForSupplement, lines: [2], PipelineStep.returnForSupplement.goodFacts)
    desk.today = TestProvince.day("2025-12-10")
    try desk.advance(TestProvince.appraised, .receiveSupplement, lines: [2])
    var clock = try #require(
      reading(desk.workspace.dossiers[TestProvince.appraised] ?? TestProvince.draftRecord(), on: "2025-12-10"))
    #expect(clock.start == TestProvince.day("2025-12-01"))
    #expect(clock.daysLeft == 13)
    // Returned or on hold, all of them: now the first supplement starts it again.
    try desk.advance(
      TestProvince.appraised, .hold, lines: [1], PipelineStep.hold.goodFacts.merging([.day: "2025-12-10"]) { $1 })
    try desk.advance(
      TestProvince.appraised, .returnForSupplement, lines: [2, 3],
      PipelineStep.returnForSupplement.goodFacts.merging([.day: "2025-12-10"]) { $1 })
    desk.today = TestProvince.day("2025-12-12")
    try desk.advance(TestProvince.appraised, .receiveSupplement, lines: [3])
    clock = try #require(
      reading(desk.workspace.dossiers[TestProvince.appraised] ?? TestProvince.draftRecord(), on: "2025-12-12"))
    #expect(clock.start == TestProvince.day("2025-12-12"))
    #expect(clock.daysLeft == 20)
  }

  @Test func daysWithTheChairAreNotTheSpecialists() throws {
    var desk = Desk()
    var dossier = TestProvince.appraisedRecord()
    for index in dossier.lines.indices {
      dossier.lines[index].state = .appraised
      dossier.lines[index].verdict = .eligible
    }
    desk.put(dossier)
    try desk.advance(TestProvince.appraised, .submitToChair, lines: [1, 2, 3])
    desk.today = TestProvince.day("2025-12-15")
    try desk.advance(TestProvince.appraised, .returnFromChair, lines: [2], [.reason: "Làm rõ thành tích năm 2024"])
    let clock = try #require(reading(desk.workspace.dossiers[TestProvince.appraised] ?? dossier, on: "2025-12-16"))
    #expect(clock.phase == .running)
    #expect(clock.pausedDays == 5)
    #expect(clock.daysLeft == 14)
  }

  @Test func oneLineUnderWayKeepsTheClockRunning() throws {
    var desk = Desk()
    try desk.advance(TestProvince.appraised, .hold, lines: [1, 2], PipelineStep.hold.goodFacts)
    var dossier = try #require(desk.workspace.dossiers[TestProvince.appraised])
    #expect(reading(dossier, on: "2025-12-10")?.phase == .running)
    try desk.advance(TestProvince.appraised, .hold, lines: [3], PipelineStep.hold.goodFacts)
    dossier = try #require(desk.workspace.dossiers[TestProvince.appraised])
    #expect(reading(dossier, on: "2025-12-10")?.phase == .paused(since: desk.today))
    #expect(reading(dossier, on: "2025-12-10")?.daysLeft == 15)
  }

  @Test func daysOnHoldAreGivenBack() throws {
    var desk = Desk()
    try desk.advance(TestProvince.appraised, .hold, lines: [1, 2, 3], PipelineStep.hold.goodFacts)
    desk.today = TestProvince.day("2025-12-11")
    try desk.advance(TestProvince.appraised, .resume, lines: [1, 2, 3])
    let dossier = try #require(desk.workspace.dossiers[TestProvince.appraised])
    let clock = try #require(reading(dossier, on: "2025-12-12"))
    #expect(clock.pausedDays == 3)
    // 29/12, 30/12, 31/12, then 02/01 because New Year's Day is off.
    #expect(clock.due == TestProvince.day("2026-01-02"))
    #expect(clock.phase == .running)
  }

  @Test func howMuchTimeThereIsDependsOnTheTrack() throws {
    var workspace = TestProvince.workspaceWithDossiers()
    var province = workspace.province
    province.appraisalDaysByTrack = [.campaign: 7]
    province.soonDays = 2
    workspace.adopt([.province(province)])
    func clock(_ dossier: Dossier) -> AppraisalClock? { workspace.appraisalClock(of: dossier, on: TestProvince.today) }
    let campaign = try #require(clock(TestProvince.appraisedRecord()))
    #expect(campaign.daysLeft == 2)
    #expect(campaign.isNear)
    // Spontaneous: the time of all tracks without their own.
    #expect(clock(TestProvince.returnedRecord())?.daysLeft == 13)
    #expect(clock(TestProvince.councilRecord())?.due == TestProvince.day("2025-12-01"))
  }

  @Test func theClockStopsWhenTheLastLineGoesToTheChairOrEnds() throws {
    var desk = Desk()
    var dossier = TestProvince.appraisedRecord()
    for index in dossier.lines.indices {
      dossier.lines[index].state = .appraised
      dossier.lines[index].verdict = .eligible
    }
    desk.put(dossier)
    try desk.advance(TestProvince.appraised, .submitToChair, lines: [1, 2])
    dossier = try #require(desk.workspace.dossiers[TestProvince.appraised])
    #expect(reading(dossier, on: "2025-12-09")?.phase == .running)
    desk.today = TestProvince.day("2025-12-10")
    try desk.advance(TestProvince.appraised, .reject, lines: [3], [.reason: "Chưa đủ hai năm liên tục"])
    desk.today = TestProvince.day("2025-12-31")
    try desk.advance(
      TestProvince.appraised, .decide, lines: [1, 2], [.decisionNumber: "1/QĐ-UBND", .signer: "CHỦ TỊCH"])
    dossier = try #require(desk.workspace.dossiers[TestProvince.appraised])
    let stopped = try #require(reading(dossier, on: "2026-02-02"))
    #expect(stopped.phase == .stopped(on: TestProvince.day("2025-12-10")))
    #expect(stopped.daysLeft == 13)
  }
}
