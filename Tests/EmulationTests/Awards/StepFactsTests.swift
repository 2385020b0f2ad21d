import Emulation
import TestProvince
import Testing

@Suite struct StepFactsTests {
  @Test(arguments: PipelineStep.allCases)
  func everyFieldThatIsNotOptionalMustBeFilled(_ step: PipelineStep) throws {
    let rule = try #require(Pipeline.rule(for: step))
    let state = try #require(rule.from.first)
    for field in rule.fields {
      var desk = Desk.withLine(in: state, awardLevel: step == .forwardToCentral ? .government : .province)
      var facts = step.goodFacts
      facts[field] = "  "
      if rule.optional.contains(field) {
        try desk.advance(TestProvince.draft, step, facts)
      } else {
        #expect(throws: Refusal.field(field, .empty)) { try desk.advance(TestProvince.draft, step, facts) }
      }
    }
  }

  private static let wrong: [(PipelineStep, StepField, String, FieldProblem)] = [
    (.recall, .day, "31/2/2025", .day(.noSuchDay(day: 31, month: 2, year: 2025))),
    (.recall, .day, "hôm kia kìa", .notADay),
    (.recall, .day, "09/12/2025", .inTheFuture),
    (.recall, .day, "30/11/2025", .before(TestProvince.day("2025-12-01"))),
    (.returnForSupplement, .dueDay, "07/12/2025", .before(TestProvince.today)),
    (.returnForSupplement, .reason, "Thiếu biên bản", .tooShort(minimum: 20)),
    (.sendToCouncil, .sessionDay, "07/12/2025", .before(TestProvince.today)),
    (.recordVote, .sessionDay, "09/12/2025", .inTheFuture),
    (.recordVote, .sessionDay, "30/11/2025", .before(TestProvince.day("2025-12-01"))),
    (.recordVote, .issuedVotes, "hai mươi", .notANumber),
    (.recordVote, .issuedVotes, "-3", .notANumber),
    (.recordVote, .issuedVotes, "20,5", .notWhole),
    (.recordVote, .issuedVotes, "\(Int.max)", .above(9_999)),
    (.recordVote, .issuedVotes, "22", .above(21)),
    (.recordVote, .returnedVotes, "22", .above(21)),
    (.recordVote, .returnedVotes, "13", .tooFewVotes(needed: 14)),
    (.recordVote, .yesVotes, "22", .above(21)),
    (.recordVote, .noVotes, "3", .voteSum(20, returned: 21)),
    (.startPosting, .dueDay, "19/12/2025", .postingTooShort(days: 10, earliest: TestProvince.day("2025-12-22"))),
    (.receive, .receiptNumber, "HS-25-0007", .taken("HS-2025-0002")),
  ]

  @Test(arguments: wrong.indices)
  func whatIsWrongIsSaidAtItsField(_ index: Int) throws {
    let (step, field, text, problem) = Self.wrong[index]
    var desk = Desk.withLine(in: try #require(Pipeline.rule(for: step)?.from.first))
    var facts = step.goodFacts
    facts[field] = text
    #expect(throws: Refusal.field(field, problem)) { try desk.advance(TestProvince.draft, step, facts) }
  }

  @Test func daysAreReadAsPeopleTypeThemAndStoredAsIso() throws {
    var desk = Desk.withLine(in: .received)
    var facts = PipelineStep.returnForSupplement.goodFacts
    facts[.day] = "5/12"
    facts[.dueDay] = "22-12-2025"
    try desk.advance(TestProvince.draft, .returnForSupplement, facts)
    let step = try #require(desk.workspace.dossiers[TestProvince.draft]?.steps.last)
    #expect(step.day == TestProvince.day("2025-12-05"))
    #expect(step.facts[.day] == "2025-12-05")
    #expect(step.facts[.dueDay] == "2025-12-22")
  }

  @Test func aCouncilSessionMayLieAhead() throws {
    var desk = Desk.withLine(in: .appraised)
    try desk.advance(TestProvince.draft, .sendToCouncil, [.sessionDay: "2025-12-20"])
    #expect(desk.workspace.dossiers[TestProvince.draft]?.steps.last?.day == desk.today)
    try desk.advance(TestProvince.draft, .hold, PipelineStep.hold.goodFacts)
  }

  @Test func aStepIsNotTakenBeforeTheOneBeforeIt() {
    var desk = Desk()
    #expect(throws: Refusal.field(.day, .before(TestProvince.day("2025-12-02")))) {
      try desk.advance(TestProvince.appraised, .appraise, [.day: "2025-12-01"])
    }
  }

  @Test func receptionNumbersTheDossierAndStartsItsClock() throws {
    var desk = Desk.withLine(in: .submitted)
    #expect(desk.workspace.nextReceiptNumber(on: desk.today) == "HS-25-0008")
    #expect(desk.workspace.nextReceiptNumber(on: TestProvince.day("2026-01-02")) == "HS-26-0001")
    try desk.advance(TestProvince.draft, .receive, [.receiptNumber: "HS-25-0008", .day: "2025-12-03"])
    let dossier = try #require(desk.workspace.dossiers[TestProvince.draft])
    #expect(dossier.receiptNumber == "HS-25-0008")
    #expect(dossier.receivedOn == TestProvince.day("2025-12-03"))
    #expect(desk.workspace.nextReceiptNumber(on: desk.today) == "HS-25-0009")
  }
}

@Suite struct NumberSeriesTests {
  @Test func aNumberTypedTooLongIsNotCountedOnFrom() throws {
    var desk = Desk()
    var slip = TestProvince.draftRecord()
    slip.receiptNumber = "HS-25-\(Int.max)"
    desk.put(slip)
    #expect(desk.workspace.nextReceiptNumber(on: desk.today) == "HS-25-0008")
  }

  @Test func aReceiptNumberIsLeftForEachDamagedDossier() {
    let keys = ["HS-2025-0008", "HS-2025-0009"].map { RecordKey(.dossier, $0, year: 2025) }
    let workspace = TestProvince.workspaceWithDossiers(unreadable: Set(keys))
    #expect(workspace.nextReceiptNumber(on: TestProvince.today) == "HS-25-0010")
  }
}

@Suite struct DecidingTests {
  @Test func aDamagedDecisionOfTheSameNumberAndDayStandsInTheWay() {
    var desk = Desk.withLine(in: .submittedToChair)
    let id = Decision.ID(number: "125/QĐ-UBND", signedOn: TestProvince.today)
    let key = RecordKey(.decision, id.text, year: 2025)
    let dossiers = desk.workspace.dossiers.values.map(AnyRecord.dossier)
    desk.workspace = TestProvince.workspaceWithDossiers(unreadable: [key])
    desk.workspace.adopt(dossiers)
    #expect(throws: Refusal.unreadable(key)) {
      try desk.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    }
  }

  /// What was proposed in 2025 and is signed in 2026 takes its number from the year 2026.
  @Test func aDecisionBelongsToTheYearItIsSignedIn() throws {
    var desk = Desk.withLine(in: .submittedToChair)
    var other = TestProvince.appraisedRecord()
    for index in other.lines.indices { other.lines[index].state = .submittedToChair }
    desk.put(other)
    var facts = PipelineStep.decide.goodFacts
    facts[.decisionNumber] = "5/QĐ-UBND"
    try desk.advance(TestProvince.appraised, .decide, lines: [2], facts)
    desk.today = TestProvince.day("2026-01-05")
    facts[.day] = "2026-01-05"
    try desk.advance(TestProvince.draft, .decide, facts)
    #expect(desk.workspace.decisions.values.map(\.year).sorted() == [2025, 2026])
    facts[.decisionNumber] = "05/QĐ-UBND"
    facts[.signer] = "KT. CHỦ TỊCH"
    #expect(throws: Refusal.field(.decisionNumber, .taken("5/QĐ-UBND, 05/01/2026, CHỦ TỊCH"))) {
      try desk.advance(TestProvince.appraised, .decide, lines: [1], facts)
    }
    facts[.signer] = "CHỦ TỊCH"
    try desk.advance(TestProvince.appraised, .decide, lines: [1], facts)
    #expect(desk.workspace.decisions.count == 2)
  }

  @Test func aDecisionNamesItsLines() throws {
    var desk = Desk.withLine(in: .submittedToChair)
    try desk.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    let line = try #require(desk.workspace.dossiers[TestProvince.draft]?.lines[0])
    let decision = try #require(line.decision.flatMap { desk.workspace.decisions[$0] })
    #expect(decision.number == "125/QĐ-UBND")
    #expect(decision.recipients == [DecisionRecipient(dossier: TestProvince.draft, line: 1)])
    #expect(decision.revision == 1)
  }

  @Test func oneDecisionConfersAwardsFromSeveralDossiersOnOneDayByOneSigner() throws {
    var desk = Desk.withLine(in: .submittedToChair)
    var other = TestProvince.appraisedRecord()
    for index in other.lines.indices { other.lines[index].state = .submittedToChair }
    desk.put(other)
    try desk.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    var facts = PipelineStep.decide.goodFacts
    facts[.day] = "2025-12-05"
    let taken = Refusal.field(.decisionNumber, .taken("125/QĐ-UBND, 08/12/2025, CHỦ TỊCH"))
    #expect(throws: taken) { try desk.advance(TestProvince.appraised, .decide, lines: [1, 3], facts) }
    facts = PipelineStep.decide.goodFacts
    facts[.decisionNumber] = "125/QD-UBND"
    #expect(throws: taken) { try desk.advance(TestProvince.appraised, .decide, lines: [1, 3], facts) }
    facts = PipelineStep.decide.goodFacts
    facts[.signer] = "KT. CHỦ TỊCH"
    #expect(throws: taken) { try desk.advance(TestProvince.appraised, .decide, lines: [1, 3], facts) }
    try desk.advance(TestProvince.appraised, .decide, lines: [1, 3], PipelineStep.decide.goodFacts)
    let decision = try #require(desk.workspace.decisions.values.first)
    #expect(desk.workspace.decisions.count == 1)
    #expect(decision.recipients.count == 3)
    #expect(desk.state(TestProvince.appraised, line: 2) == .submittedToChair)
  }
}
