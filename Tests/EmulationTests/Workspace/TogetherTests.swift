import Emulation
import TestProvince
import Testing

/// Several changes made as one act.
struct TogetherTests {
  private func twoDossiers(in state: DossierState) -> (Desk, [Dossier.ID]) {
    var desk = Desk()
    let ids = ["HS-2025-0021", "HS-2025-0022"].map { Dossier.ID(code: $0) }
    for id in ids {
      var dossier = TestProvince.draftRecord()
      dossier = Dossier(
        id: id, year: dossier.year, nominator: dossier.nominator, track: .campaign, abstract: id.text,
        createdOn: dossier.createdOn, parts: dossier.parts, lines: dossier.lines)
      dossier.lines[0].award = TestProvince.certificate
      dossier.lines[0].basis = nil
      dossier.lines[0].state = state
      dossier.lines[0].verdict = .eligible
      for index in dossier.parts.indices { dossier.parts[index].isPresent = true }
      desk.put(dossier)
    }
    return (desk, ids)
  }

  private func receive(_ id: Dossier.ID, _ number: String) -> Change {
    .advance(id, lines: [1], .receive, facts: [.receiptNumber: number, .day: TestProvince.today.iso])
  }

  @Test func allOfThemAreOneActThatIsTakenBackAsOne() throws {
    var (desk, ids) = twoDossiers(in: .submitted)
    let before = desk.workspace.dossiers
    let numbers = desk.workspace.nextReceiptNumbers(2, on: TestProvince.today)
    let change = Change.all(zip(ids, numbers).map { receive($0, $1) })
    let act = try desk.workspace.act(for: change, by: "lan", on: TestProvince.today)
    #expect(act.kind == .advance && act.edits.count == 2 && act.change == change)
    #expect(act.demands == [Demand(.step(.receive), on: Matter(unit: TestProvince.finance))])
    try desk.make(change)
    #expect(ids.map { desk.workspace.dossiers[$0]?.receiptNumber } == numbers)
    #expect(ids.allSatisfy { desk.state($0) == .received })

    var saved = act
    for index in saved.edits.indices {
      saved.edits[index].after = saved.edits[index].key.flatMap { desk.workspace[$0] }
    }
    try desk.make(.revert(saved))
    for id in ids {
      #expect(desk.workspace.dossiers[id]?.lines == before[id]?.lines)
      #expect(desk.workspace.dossiers[id]?.receiptNumber == "")
    }
  }

  @Test func oneThatIsRefusedRefusesAll() throws {
    var (desk, ids) = twoDossiers(in: .submitted)
    let same = Change.all(ids.map { receive($0, "HS-25-0090") })
    #expect(throws: Refusal.field(.receiptNumber, .taken(ids[0].text))) { try desk.make(same) }
    #expect(ids.allSatisfy { desk.state($0) == .submitted })
    #expect(throws: Refusal.unchanged) { try desk.make(.all([])) }
  }

  @Test func eachSaysForItselfWhyItCannotBeMade() {
    let (desk, ids) = twoDossiers(in: .submitted)
    let changes = [
      receive(ids[0], "HS-25-0090"), receive(TestProvince.draft, "HS-25-0091"), receive(ids[1], "HS-25-0090"),
      receive(ids[1], "HS-25-0091"),
    ]
    #expect(
      desk.workspace.refusals(of: changes, by: "lan", on: TestProvince.today) == [
        nil, .wrongState(line: 1, .draft), .field(.receiptNumber, .taken(ids[0].text)), nil,
      ])
  }

  @Test func aRecordThatIsChangedTwiceIsSavedOnce() throws {
    var (desk, ids) = twoDossiers(in: .draft)
    let before = desk.workspace.dossiers[ids[0]]
    let act = try desk.workspace.act(
      for: .all([
        .setPart(ids[0], .minutes, isPresent: false, reference: ""),
        .setPart(ids[0], .submissionLetter, isPresent: true, reference: "12/TTr"),
      ]), by: "lan", on: TestProvince.today)
    #expect(act.edits.count == 1)
    #expect(act.edits[0].before == before.map(AnyRecord.dossier))
    #expect(act.edits[0].saved?.revision == (before?.revision ?? 0) + 1)
    desk.workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    let parts = desk.workspace.dossiers[ids[0]]?.parts ?? []
    #expect(parts.contains { $0.kind == .minutes && !$0.isPresent })
    #expect(parts.contains { $0.kind == .submissionLetter && $0.reference == "12/TTr" })
  }

  @Test func oneDecisionConfersWhatSeveralDossiersPropose() throws {
    var (desk, ids) = twoDossiers(in: .submittedToChair)
    let facts: [StepField: String] = [
      .decisionNumber: "125/QĐ-UBND", .day: TestProvince.today.iso, .signer: "CHỦ TỊCH",
    ]
    let change = Change.all(ids.map { .advance($0, lines: [1], .decide, facts: facts) })
    let act = try desk.workspace.act(for: change, by: "lan", on: TestProvince.today)
    #expect(act.edits.count == 3)
    try desk.make(change)
    let decision = try #require(desk.workspace.decisions.values.first { $0.number == "125/QĐ-UBND" })
    #expect(decision.revision == 1)
    #expect(decision.recipients == ids.map { DecisionRecipient(dossier: $0, line: 1) })
    #expect(ids.allSatisfy { desk.workspace.dossiers[$0]?.lines[0].decision == decision.id })
  }

  @Test func theUsualStepOfMostStandsFirst() throws {
    let (desk, ids) = twoDossiers(in: .received)
    let all = ids + [TestProvince.returned, TestProvince.draft]
    let steps = desk.workspace.sharedSteps(of: all, by: "lan")
    #expect(steps.first?.rule.step == .beginAppraisal)
    #expect(steps.first?.ready.map(\.dossier) == ids)
    #expect(steps.first?.lineCount == 2)
    let submit = try #require(steps.first { $0.rule.step == .submit })
    #expect(submit.ready.isEmpty && submit.refusals.count == 1)
    // A dossier that does not stand before a step says nothing against it.
    #expect(steps.first?.refusals.isEmpty == true)
  }

  @Test func onlyLinesWithoutAVerdictWaitForOne() {
    let desk = Desk()
    let portions = desk.workspace.linesWithoutVerdict(of: [TestProvince.draft, TestProvince.appraised])
    #expect(portions.map(\.dossier) == [TestProvince.appraised])
    #expect(portions.map(\.lines) == [[2, 3]])
  }
}
