import Emulation
import TestProvince
import Testing

@Suite struct PipelineTests {
  /// What the domain says of each step: from where, to where, what is asked. `nil` goes back to where it was held.
  private static let table: [(step: PipelineStep, from: [DossierState], to: DossierState?, fields: [StepField])] = [
    (.submit, [.draft], .submitted, [.day]),
    (.receive, [.submitted], .received, [.receiptNumber, .day]),
    (.beginAppraisal, [.received], .appraising, [.assignee, .day]),
    (.receiveSupplement, [.returned], .received, [.day]),
    (.appraise, [.appraising], .appraised, [.day]),
    (.closeConcurrence, [.concurrence], .appraising, [.day, .reason]),
    (.closePosting, [.posting], .appraising, [.day, .reason]),
    (.sendToCouncil, [.appraised], .council, [.day, .sessionDay]),
    (
      .recordVote, [.council, .voted], .voted,
      [.sessionDay, .issuedVotes, .returnedVotes, .yesVotes, .noVotes, .invalidVotes]
    ),
    (.submitToChair, [.voted, .appraised, .partyOpinion], .submittedToChair, [.day]),
    (.decide, [.submittedToChair, .forwardedCentral], .decided, [.decisionNumber, .day, .signer]),
    (.present, [.decided], .presented, [.day, .place]),
    (.archive, [.presented, .notApproved, .withdrawn], .archived, [.day]),
    (.requestConcurrence, [.appraising], .concurrence, [.addressees, .day, .dueDay]),
    (.startPosting, [.appraising, .appraised], .posting, [.day, .place, .dueDay]),
    (.returnForSupplement, [.received, .appraising], .returned, [.reason, .day, .dueDay]),
    (.requestPartyOpinion, [.voted, .appraised], .partyOpinion, [.day]),
    (.forwardToCentral, [.submittedToChair], .forwardedCentral, [.day]),
    (.returnFromChair, [.submittedToChair], .appraising, [.reason, .day]),
    (.recall, [.submitted], .draft, [.day]),
    (.hold, beforeVote + afterVote, .onHold, [.reason, .day, .dueDay]),
    (.resume, [.onHold], nil, [.day]),
    (.reject, beforeVote.filter { $0 != .draft } + afterVote, .notApproved, [.reason, .day]),
    (.withdraw, beforeVote, .withdrawn, [.reason, .day]),
  ]
  private static let beforeVote: [DossierState] = [
    .draft, .submitted, .returned, .received, .appraising, .concurrence, .posting, .appraised, .council,
  ]
  private static let afterVote: [DossierState] = [.voted, .partyOpinion, .submittedToChair, .forwardedCentral]

  @Test(arguments: table.indices)
  func aStepLeadsFromWhereToWhere(_ index: Int) throws {
    let expected = Self.table[index]
    let rule = try #require(Pipeline.rule(for: expected.step))
    #expect(rule.from == Set(expected.from))
    #expect(rule.to == expected.to)
    #expect(rule.fields == expected.fields)
  }

  @Test func everyStepHasOneRule() {
    #expect(Pipeline.rules.map(\.step).count == PipelineStep.allCases.count)
    #expect(Set(Pipeline.rules.map(\.step)) == Set(PipelineStep.allCases))
    #expect(Set(Self.table.map(\.step)) == Set(PipelineStep.allCases))
  }

  @Test func onlyArchivedLinesAreAtTheEnd() {
    for state in DossierState.allCases {
      #expect(Pipeline.rules(from: state).isEmpty == (state == .archived), "\(state)")
    }
  }

  @Test(arguments: PipelineStep.allCases)
  func aStepMovesALineFromEveryStateItLeaves(_ step: PipelineStep) throws {
    let rule = try #require(Pipeline.rule(for: step))
    for state in rule.from {
      var desk = Desk.withLine(in: state, awardLevel: step == .forwardToCentral ? .government : .province)
      try desk.advance(TestProvince.draft, step, step.goodFacts)
      #expect(desk.state(TestProvince.draft) == rule.to ?? .council, "from \(state)")
      let done = try #require(desk.workspace.dossiers[TestProvince.draft]?.steps.last)
      #expect(done.step == step)
      #expect(done.by == "lan")
      #expect(done.lines == [1])
    }
  }

  @Test(arguments: PipelineStep.allCases)
  func aStepIsRefusedFromEveryOtherState(_ step: PipelineStep) throws {
    let rule = try #require(Pipeline.rule(for: step))
    for state in DossierState.allCases where !rule.from.contains(state) {
      var desk = Desk.withLine(in: state)
      #expect(throws: Refusal.wrongState(line: 1, state)) {
        try desk.advance(TestProvince.draft, step, step.goodFacts)
      }
      #expect(desk.state(TestProvince.draft) == state)
    }
  }

  @Test func theUsualStepStandsFirst() {
    let usual: [DossierState: PipelineStep] = [
      .draft: .submit, .submitted: .receive, .returned: .receiveSupplement, .received: .beginAppraisal,
      .appraising: .appraise, .concurrence: .closeConcurrence, .posting: .closePosting, .appraised: .sendToCouncil,
      .council: .recordVote, .voted: .submitToChair, .partyOpinion: .submitToChair, .submittedToChair: .decide,
      .forwardedCentral: .decide, .decided: .present, .presented: .archive, .notApproved: .archive,
      .withdrawn: .archive, .onHold: .resume,
    ]
    for state in DossierState.allCases {
      #expect(Pipeline.rules(from: state).first?.step == usual[state], "\(state)")
    }
  }

  @Test func aHeldLineGoesBackToWhereItWas() throws {
    var desk = Desk.withLine(in: .concurrence)
    try desk.advance(TestProvince.draft, .hold, PipelineStep.hold.goodFacts)
    #expect(desk.state(TestProvince.draft) == .onHold)
    try desk.advance(TestProvince.draft, .resume)
    #expect(desk.state(TestProvince.draft) == .concurrence)
    #expect(desk.workspace.dossiers[TestProvince.draft]?.lines[0].heldFrom == nil)
  }

  @Test(arguments: [PipelineStep.returnForSupplement, .returnFromChair])
  func whatWasFoundBeforeAReturnMustBeFoundAgain(_ step: PipelineStep) throws {
    var desk = Desk.withLine(in: step == .returnFromChair ? .submittedToChair : .appraising)
    try desk.advance(TestProvince.draft, step, step.goodFacts)
    let line = try #require(desk.workspace.dossiers[TestProvince.draft]?.lines[0])
    #expect(line.verdict == nil)
    #expect(line.vote == nil)
    #expect(line.note == "Lý do đủ dài để được chấp nhận")
  }

  @Test func aDossierStandsWhereItsLeastAdvancedOpenLineStands() {
    var dossier = TestProvince.appraisedRecord()
    dossier.lines[0].state = .notApproved
    dossier.lines[1].state = .council
    #expect(dossier.state == .appraising)
    dossier.lines[2].state = .withdrawn
    #expect(dossier.state == .council)
    dossier.lines[1].state = .decided
    #expect(dossier.state == .withdrawn)
  }
}
