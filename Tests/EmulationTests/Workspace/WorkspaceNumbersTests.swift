import Emulation
import TestProvince
import Testing

/// Running numbers are given once.
@Suite struct WorkspaceNumbersTests {
  private static let flag = Change.nominate(TestProvince.health, bloc: TestProvince.bloc, award: .provincialFlag)

  /// All criteria appraised, Sở Y tế first.
  private func workspace() throws -> Workspace {
    var workspace = TestProvince.workspace()
    let act = try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), .appraisedScore,
        [PointEntry(criterion: "A2.2", points: Points(25))]), by: "lan", on: TestProvince.today)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    return workspace
  }

  private func nominate(_ workspace: Workspace) throws -> Act {
    try workspace.act(for: Self.flag, by: "lan", on: TestProvince.today)
  }

  private func name(_ act: Act) -> String? { act.edits.first?.key?.id }

  @Test func theNumberOfADossierThatWasTakenAwayIsNotGivenAgain() throws {
    var workspace = try workspace()
    let act = try nominate(workspace)
    #expect(name(act) == "HS-2025-0001")
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    let saved = Act(edits: act.edits.map { RecordEdit(before: $0.before, after: $0.saved) })
    let undo = try workspace.act(for: .revert(saved), by: "lan", on: TestProvince.today)
    workspace.adopt(undo, saved: [])
    #expect(workspace.dossiers.isEmpty)
    #expect(name(try nominate(workspace)) == "HS-2025-0002")
    // Neither after the folder was read again.
    var again = try self.workspace()
    again.succeed(workspace)
    #expect(name(try nominate(again)) == "HS-2025-0002")
  }

  @Test func aNumberThatTheJournalKnowsIsNotGivenAgain() throws {
    var workspace = try workspace()
    workspace.noteUsed(RecordKey(.dossier, "HS-2025-0007", year: 2025))
    // The name of a decision is its number, which may be entered again.
    workspace.noteUsed(RecordKey(.decision, "QD-2025-0001", year: 2025))
    #expect(workspace.usedNames.map(\.id) == ["HS-2025-0007"])
    #expect(name(try nominate(workspace)) == "HS-2025-0008")
  }

  @Test func whatWasSavedOrTakenAwayIsReadableAgain() throws {
    let dossier = AnyRecord.dossier(TestProvince.draftRecord())
    var workspace = TestProvince.workspaceWithDossiers(unreadable: [dossier.key])
    #expect(workspace.unreadableCount(of: .dossier) == 1)
    workspace.adopt([dossier])
    #expect(workspace.unreadable.isEmpty)
    workspace = TestProvince.workspaceWithDossiers(unreadable: [dossier.key])
    workspace.forget(dossier.key)
    #expect(workspace.unreadable.isEmpty)
  }
}

/// Giving a record back the content of an earlier version.
@Suite struct WorkspaceGoBackTests {
  private static let why = "một lý do đủ dài để được nhận"

  private func goBack(to dossier: Dossier, in workspace: Workspace) throws -> Act {
    try workspace.act(for: .goBack(.dossier(dossier), why: Self.why), by: "lan", on: TestProvince.today)
  }

  @Test func aDossierThatWasTakenAwayComesBack() throws {
    let dossier = TestProvince.draftRecord()
    let act = try goBack(to: dossier, in: TestProvince.workspace())
    #expect(act.edits == [RecordEdit(before: nil, after: .dossier(dossier))])
    #expect(act.kind.makesAgain)
  }

  @Test func aVersionWithADecisionDoesNotComeBackWithoutIt() throws {
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].decision = RecordID(code: "QD-1")
    #expect(throws: Refusal.decided(AnyRecord.dossier(dossier).key)) {
      try goBack(to: dossier, in: TestProvince.workspace())
    }
  }

  @Test func notWhileItsUnitIsNominatedInAnotherOne() throws {
    var other = TestProvince.draftRecord()
    other.id = Dossier.ID(code: "HS-2025-0009")
    var workspace = TestProvince.workspace()
    workspace.adopt([.dossier(other)])
    #expect(throws: Refusal.alreadyNominated(other.id)) {
      try goBack(to: TestProvince.draftRecord(), in: workspace)
    }
  }
}
