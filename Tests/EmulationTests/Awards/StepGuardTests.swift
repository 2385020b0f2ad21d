import Emulation
import TestProvince
import Testing

@Suite struct StepGuardTests {
  @Test func aDossierIsSubmittedOnlyWithAllItsPapers() throws {
    var desk = Desk()
    #expect(throws: Refusal.missingParts([.submissionLetter, .achievementReport, .minutes])) {
      try desk.advance(TestProvince.draft, .submit)
    }
    for kind in [DossierPartKind.submissionLetter, .achievementReport, .minutes] {
      try desk.make(.setPart(TestProvince.draft, kind, isPresent: true, reference: "1"))
    }
    try desk.advance(TestProvince.draft, .submit)
    #expect(desk.state(TestProvince.draft) == .submitted)
  }

  @Test func anAwardIsOnlyForItsKindOfRecipient() {
    var desk = Desk.withLine(in: .draft)
    var dossier = desk.workspace.dossiers[TestProvince.draft] ?? TestProvince.draftRecord()
    dossier.lines[0].subject = .individual
    desk.put(dossier)
    #expect(throws: Refusal.wrongSubject(line: 1, .provincialFlag)) {
      try desk.advance(TestProvince.draft, .submit)
    }
  }

  @Test func anAppraisalIsConcludedOnlyWithAVerdictOnEachLine() throws {
    var desk = Desk()
    #expect(throws: Refusal.noVerdict(line: 2)) {
      try desk.advance(TestProvince.appraised, .appraise, lines: [1, 2, 3])
    }
    try desk.make(.setVerdict(TestProvince.appraised, lines: [2, 3], .eligible, note: ""))
    try desk.advance(TestProvince.appraised, .appraise, lines: [1, 2, 3])
    #expect(desk.state(TestProvince.appraised, line: 3) == .appraised)
  }

  @Test(arguments: [PipelineStep.sendToCouncil, .submitToChair])
  func onlyEligibleLinesGoOn(_ step: PipelineStep) {
    for (verdict, refusal) in [(nil, Refusal.noVerdict(line: 1)), (Verdict.ineligible, .ineligible(line: 1))] {
      var desk = Desk.withLine(in: .appraised)
      var dossier = desk.workspace.dossiers[TestProvince.draft] ?? TestProvince.draftRecord()
      dossier.lines[0].verdict = verdict
      desk.put(dossier)
      #expect(throws: refusal) { try desk.advance(TestProvince.draft, step, step.goodFacts) }
    }
  }

  @Test func whatMustBePostedIsPostedBeforeTheCouncilMeets() throws {
    var desk = Desk.withLine(in: .appraised)
    var award = try #require(desk.workspace.awardTypes[.provincialFlag])
    award.needsPosting = true
    desk.workspace.adopt([.awardType(award)])
    #expect(throws: Refusal.notPosted(line: 1)) {
      try desk.advance(TestProvince.draft, .sendToCouncil, PipelineStep.sendToCouncil.goodFacts)
    }
    try desk.advance(TestProvince.draft, .startPosting, [.dueDay: "2025-12-22"])
    let tooShort = FieldProblem.postingTooShort(days: 10, earliest: TestProvince.day("2025-12-22"))
    desk.today = TestProvince.day("2025-12-19")
    #expect(throws: Refusal.field(.day, tooShort)) { try desk.advance(TestProvince.draft, .closePosting) }
    desk.today = TestProvince.day("2025-12-22")
    try desk.advance(TestProvince.draft, .closePosting)
    try desk.advance(TestProvince.draft, .appraise)
    #expect(throws: Refusal.field(.sessionDay, .before(TestProvince.day("2025-12-23")))) {
      try desk.advance(TestProvince.draft, .sendToCouncil, [.sessionDay: "2025-12-22"])
    }
    try desk.advance(TestProvince.draft, .sendToCouncil, [.sessionDay: "2025-12-23"])
    #expect(throws: Refusal.field(.sessionDay, .before(TestProvince.day("2025-12-23")))) {
      var facts = PipelineStep.recordVote.goodFacts
      facts[.sessionDay] = "2025-12-22"
      try desk.advance(TestProvince.draft, .recordVote, facts)
    }
    #expect(desk.state(TestProvince.draft) == .council)
  }

  @Test func howLongAPostingLastsIsTheProvincesChoice() throws {
    var desk = Desk.withLine(in: .appraised)
    var province = desk.workspace.province
    province.postingDays = 2
    desk.workspace.adopt([.province(province)])
    try desk.advance(TestProvince.draft, .startPosting, [.dueDay: "2025-12-10"])
    desk.today = TestProvince.day("2025-12-10")
    try desk.advance(TestProvince.draft, .closePosting)
    #expect(desk.state(TestProvince.draft) == .appraising)
  }

  @Test(arguments: [AwardLevel.state, .government])
  func whatIsDecidedAboveTheProvinceIsForwardedFirst(_ level: AwardLevel) throws {
    var desk = Desk.withLine(in: .submittedToChair, awardLevel: level)
    #expect(throws: Refusal.decidedAbove(line: 1, .provincialFlag)) {
      try desk.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    }
    #expect(desk.workspace.stepOptions(of: TestProvince.draft, by: "lan").first?.rule.step == .forwardToCentral)
    try desk.advance(TestProvince.draft, .forwardToCentral)
    try desk.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    #expect(desk.state(TestProvince.draft) == .decided)
  }

  @Test(arguments: [DossierState.voted, .appraised])
  func whatThePartyIsToBeAskedAboutDoesNotGoToTheChairBefore(_ state: DossierState) throws {
    var desk = Desk.withLine(in: state)
    var award = try #require(desk.workspace.awardTypes[.provincialFlag])
    award.needsPartyOpinion = true
    if state == .appraised { award.approvalShare = nil }
    desk.workspace.adopt([.awardType(award)])
    #expect(throws: Refusal.noPartyOpinion(line: 1)) { try desk.advance(TestProvince.draft, .submitToChair) }
    #expect(desk.workspace.stepOptions(of: TestProvince.draft, by: "lan").first?.rule.step == .requestPartyOpinion)
    try desk.advance(TestProvince.draft, .requestPartyOpinion)
    try desk.advance(TestProvince.draft, .submitToChair)
    #expect(desk.state(TestProvince.draft) == .submittedToChair)
  }

  /// 80 % of 21 members is 17: 16 yes votes are too few.
  @Test(arguments: [(16, false), (17, true), (21, true)])
  func aVoteNeedsItsShareOfAllMembers(_ yes: Int, _ passes: Bool) throws {
    var desk = Desk.withLine(in: .council)
    try desk.advance(TestProvince.draft, .recordVote, ballots(yes: yes))
    if passes {
      try desk.advance(TestProvince.draft, .submitToChair)
      #expect(desk.state(TestProvince.draft) == .submittedToChair)
    } else {
      #expect(throws: Refusal.voteFailed(line: 1, yes: yes, needed: 17, members: 21)) {
        try desk.advance(TestProvince.draft, .submitToChair)
      }
    }
  }

  /// Members and share are the province's: whoever did not vote is not counted out. Invalid votes are no yes votes.
  @Test func theShareIsOfAllMembersHoweverFewVoted() throws {
    var desk = Desk.withLine(in: .council)
    var facts = PipelineStep.recordVote.goodFacts
    facts.merge([.issuedVotes: "18", .returnedVotes: "16", .yesVotes: "15", .noVotes: "0", .invalidVotes: "1"]) { $1 }
    facts[.members] = "16"
    try desk.advance(TestProvince.draft, .recordVote, facts)
    #expect(
      desk.workspace.dossiers[TestProvince.draft]?.lines[0].vote
        == Tally(members: 21, yes: 15, issued: 18, returned: 16, no: 0, invalid: 1))
    #expect(throws: Refusal.voteFailed(line: 1, yes: 15, needed: 17, members: 21)) {
      try desk.advance(TestProvince.draft, .submitToChair)
    }
  }

  private static let wrongBallots: [([StepField: String], StepField, FieldProblem)] = [
    ([.issuedVotes: "20"], .returnedVotes, .above(20)),
    ([.invalidVotes: "1"], .noVotes, .voteSum(22, returned: 21)),
    ([.returnedVotes: "13", .yesVotes: "13", .noVotes: "0"], .returnedVotes, .tooFewVotes(needed: 14)),
  ]

  @Test(arguments: wrongBallots.indices)
  func theCountsOfAVoteMustAgree(_ index: Int) throws {
    let (typed, field, problem) = Self.wrongBallots[index]
    var desk = Desk.withLine(in: .council)
    let facts = PipelineStep.recordVote.goodFacts.merging(typed) { $1 }
    #expect(throws: Refusal.field(field, problem)) { try desk.advance(TestProvince.draft, .recordVote, facts) }
  }

  @Test func howManyMustVoteIsTheProvincesChoice() throws {
    var desk = Desk.withLine(in: .council)
    var province = desk.workspace.province
    province.quorum = Share(percent: 50)
    desk.workspace.adopt([.province(province)])
    var facts = PipelineStep.recordVote.goodFacts
    facts.merge([.returnedVotes: "11", .yesVotes: "11", .noVotes: "0"]) { $1 }
    try desk.advance(TestProvince.draft, .recordVote, facts)
    #expect(desk.state(TestProvince.draft) == .voted)
  }

  private func ballots(yes: Int) -> [StepField: String] {
    PipelineStep.recordVote.goodFacts.merging([.yesVotes: "\(yes)", .noVotes: "\(21 - yes)"]) { $1 }
  }

  @Test func anAwardTheCouncilVotesOnDoesNotPassItBy() throws {
    var desk = Desk.withLine(in: .appraised)
    var dossier = try #require(desk.workspace.dossiers[TestProvince.draft])
    dossier.lines[0].vote = nil
    desk.put(dossier)
    #expect(throws: Refusal.notVoted(line: 1)) { try desk.advance(TestProvince.draft, .submitToChair) }
  }

  @Test(arguments: [(AwardTrack.merit, true), (.spontaneous, false)])
  func whetherTheCouncilVotesMayDependOnTheTrack(_ track: AwardTrack, _ isVoted: Bool) throws {
    var desk = Desk.withLine(in: .appraised)
    var award = try #require(desk.workspace.awardTypes[.provincialFlag])
    award.approvalByTrack = [.merit: Share(percent: 50)]
    var dossier = try #require(desk.workspace.dossiers[TestProvince.draft])
    dossier.track = track
    dossier.lines[0].vote = nil
    desk.workspace.adopt([.awardType(award), .dossier(dossier)])
    let usual = desk.workspace.stepOptions(of: TestProvince.draft, by: "lan").first?.rule.step
    #expect(usual == (isVoted ? .sendToCouncil : .submitToChair))
    if isVoted {
      #expect(throws: Refusal.notVoted(line: 1)) { try desk.advance(TestProvince.draft, .submitToChair) }
    } else {
      try desk.advance(TestProvince.draft, .submitToChair)
      #expect(desk.state(TestProvince.draft) == .submittedToChair)
    }
  }

  @Test func aStepNeedsLinesThatAreThere() {
    var desk = Desk()
    #expect(throws: Refusal.noLines(.appraise)) {
      try desk.advance(TestProvince.appraised, .appraise, lines: [])
    }
    #expect(throws: Refusal.noLines(.appraise)) {
      try desk.advance(TestProvince.appraised, .appraise, lines: [9])
    }
    #expect(throws: Refusal.missing(RecordKey(.dossier, "HS-0"))) {
      try desk.advance(RecordID(code: "HS-0"), .appraise)
    }
  }

  @Test func verdictsAreGivenUnderAppraisalAndIneligibleNeedsAReason() throws {
    var desk = Desk()
    #expect(throws: Refusal.wrongState(line: 1, .draft)) {
      try desk.make(.setVerdict(TestProvince.draft, lines: [1], .eligible, note: ""))
    }
    #expect(throws: Refusal.field(.reason, .tooShort(minimum: 20))) {
      let note = "ngắn" + String(repeating: " ", count: 20)
      try desk.make(.setVerdict(TestProvince.appraised, lines: [1], .ineligible, note: note))
    }
    #expect(throws: Refusal.noLines(.appraise)) {
      try desk.make(.setVerdict(TestProvince.appraised, lines: [1, 7], .eligible, note: ""))
    }
    try desk.make(
      .setVerdict(TestProvince.appraised, lines: [1], .ineligible, note: "Chưa đủ hai năm liên tục"))
    #expect(desk.workspace.dossiers[TestProvince.appraised]?.lines[0].verdict == .ineligible)
  }

  @Test func aNameIsCorrectedUntilADecisionSaysIt() throws {
    var desk = Desk()
    #expect(throws: Refusal.emptyName) {
      try desk.make(.correctLine(TestProvince.appraised, line: 2, name: "  ", post: ""))
    }
    try desk.make(.correctLine(TestProvince.appraised, line: 2, name: "Nguyễn Thị Ảnh", post: "Bác sĩ"))
    #expect(desk.workspace.dossiers[TestProvince.appraised]?.line(2)?.name == "Nguyễn Thị Ảnh")
    var decided = Desk.withLine(in: .submittedToChair)
    try decided.advance(TestProvince.draft, .decide, PipelineStep.decide.goodFacts)
    #expect(throws: Refusal.wrongState(line: 1, .decided)) {
      try decided.make(.correctLine(TestProvince.draft, line: 1, name: "Sở khác", post: ""))
    }
  }
}

@Suite struct StepOptionTests {
  private let desk = Desk()

  @Test func withoutAChoiceTheLinesThatCanGoDoAndTheOthersAreNamed() throws {
    let option = try #require(desk.workspace.stepOptions(of: TestProvince.appraised, by: "lan").first)
    #expect(option.rule.step == .appraise)
    #expect(option.lines == [1])
    #expect(option.refusal == .noVerdict(line: 2))
  }

  @Test func chosenLinesGoTogetherOrNotAtAll() throws {
    let option = try #require(desk.workspace.stepOptions(of: TestProvince.appraised, chosen: [1, 3], by: "lan").first)
    #expect(option.lines.isEmpty)
    #expect(option.refusal == .noVerdict(line: 3))
    let alone = try #require(desk.workspace.stepOptions(of: TestProvince.appraised, chosen: [1], by: "lan").first)
    #expect(alone.lines == [1])
    #expect(alone.refusal == nil)
  }

  @Test func missingPapersStandAgainstTheWholeDossier() throws {
    let option = try #require(desk.workspace.stepOptions(of: TestProvince.draft, by: "lan").first)
    #expect(option.lines.isEmpty)
    #expect(option.refusal == .missingParts([.submissionLetter, .achievementReport, .minutes]))
  }

  @Test func anAwardWithoutAVoteUsuallyGoesStraightToTheChair() throws {
    var desk = Desk()
    var dossier = TestProvince.appraisedRecord()
    for index in dossier.lines.indices {
      dossier.lines[index].state = .appraised
      dossier.lines[index].verdict = .eligible
    }
    desk.put(dossier)
    let options = desk.workspace.stepOptions(of: TestProvince.appraised, by: "lan")
    #expect(options.first?.rule.step == .submitToChair)
    #expect(options.first?.lines == [1, 2, 3])
  }

  @Test func nothingIsOfferedForAnUnknownDossierOrAtTheEnd() {
    #expect(desk.workspace.stepOptions(of: RecordID(code: "HS-0"), by: "lan").isEmpty)
    #expect(Desk.withLine(in: .archived).workspace.stepOptions(of: TestProvince.draft, by: "lan").isEmpty)
  }

  @Test func aFailedVoteGoesNeitherToThePartyNorToTheChair() throws {
    var desk = Desk.withLine(in: .council)
    var facts = PipelineStep.recordVote.goodFacts
    facts[.yesVotes] = "16"
    facts[.noVotes] = "5"
    try desk.advance(TestProvince.draft, .recordVote, facts)
    let failed = Refusal.voteFailed(line: 1, yes: 16, needed: 17, members: 21)
    #expect(throws: failed) { try desk.advance(TestProvince.draft, .requestPartyOpinion) }
    #expect(throws: failed) { try desk.advance(TestProvince.draft, .submitToChair) }
  }

  @Test func aMistypedVoteIsEnteredAgain() throws {
    var desk = Desk.withLine(in: .council)
    var facts = PipelineStep.recordVote.goodFacts
    facts[.yesVotes] = "16"
    facts[.noVotes] = "5"
    try desk.advance(TestProvince.draft, .recordVote, facts)
    facts[.yesVotes] = "19"
    facts[.noVotes] = "2"
    try desk.advance(TestProvince.draft, .recordVote, facts)
    try desk.advance(TestProvince.draft, .submitToChair)
    #expect(desk.state(TestProvince.draft) == .submittedToChair)
  }

  @Test func nobodyAboveIsAskedAboutAnAwardOfTheProvince() {
    var desk = Desk.withLine(in: .submittedToChair)
    #expect(throws: Refusal.decidedInProvince(line: 1, .provincialFlag)) {
      try desk.advance(TestProvince.draft, .forwardToCentral)
    }
  }

  @Test(arguments: ["abc", "125", "/QĐ-UBND", "125/", "QĐ/125", "125/2025"])
  func aDecisionNumberHasANumberAndASymbol(_ number: String) {
    var desk = Desk.withLine(in: .submittedToChair)
    var facts = PipelineStep.decide.goodFacts
    facts[.decisionNumber] = number
    #expect(throws: Refusal.field(.decisionNumber, .notADocumentNumber)) {
      try desk.advance(TestProvince.draft, .decide, facts)
    }
  }
}
