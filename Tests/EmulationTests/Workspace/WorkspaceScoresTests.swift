import Emulation
import TestProvince
import Testing

@Suite struct WorkspaceScoresTests {
  private let workspace = TestProvince.workspace()
  private let health = TestProvince.scorecardID(TestProvince.health)

  private func act(_ entries: [PointEntry], of id: Scorecard.ID? = nil) throws(Refusal) -> Act {
    try workspace.act(
      for: .enterPoints(id ?? health, .appraisedScore, entries), by: "test", on: TestProvince.today)
  }

  @Test func enteringTheLastPointsChangesTheRanking() throws {
    var workspace = workspace
    let act = try act([PointEntry(criterion: "A2.2", points: Points(20))])
    #expect(workspace.ranking(of: TestProvince.bloc)?.standings.first?.unit == TestProvince.health)
    workspace.adopt(act, saved: act.records)
    #expect(workspace.ranking(of: TestProvince.bloc)?.standings.first?.unit == TestProvince.finance)
    #expect(workspace.ranking(of: TestProvince.bloc)?[TestProvince.health]?.result?.notAppraised == 0)
  }

  @Test func nothingIsChangedBeforeTheActIsAdopted() throws {
    _ = try act([PointEntry(criterion: "A2.2", points: Points(20))])
    #expect(workspace.scorecards[health]?.points("A2.2", .appraisedScore) == nil)
  }

  @Test func clearingTheLastPointsOfACellRemovesIt() throws {
    let act = try act([PointEntry(criterion: "A4.1", points: nil)])
    guard case .scorecard(let card) = act.edits.first?.after else {
      Issue.record("no scorecard")
      return
    }
    #expect(card.cells["A4.1"] == nil)
  }

  @Test func refusesPointsOverTheMaximumUnknownCriteriaAndWhatDoesNotApply() {
    #expect(throws: Refusal.aboveMaximum(criterion: "A2.2", maximum: Points(25))) {
      try act([PointEntry(criterion: "A2.2", points: Points(hundredths: 2501))])
    }
    #expect(throws: Refusal.unknownCriterion("A9.9")) { try act([PointEntry(criterion: "A9.9", points: .zero)]) }
    #expect(throws: Refusal.missing(RecordKey(.scorecard, "nowhere"))) {
      try act([PointEntry(criterion: "A2.2", points: .zero)], of: RecordID(code: "nowhere"))
    }
  }

  @Test(arguments: [
    RecordKey(.unit, TestProvince.health.text), RecordKey(.template, TestProvince.template.text),
  ])
  func refusesPointsWhereNobodyKnowsWhichCriteriaApply(_ damaged: RecordKey) {
    let workspace = TestProvince.workspaceWithDossiers(unreadable: [damaged])
    let entry = PointEntry(criterion: "A2.2", points: Points(20))
    #expect(throws: Refusal.unreadable(damaged)) {
      try workspace.act(for: .enterPoints(health, .appraisedScore, [entry]), by: "test", on: TestProvince.today)
    }
  }

  @Test func oneWrongCellRefusesTheWholePaste() {
    #expect(throws: Refusal.self) {
      try act([PointEntry(criterion: "A2.1", points: Points(10)), PointEntry(criterion: "A2.2", points: Points(99))])
    }
  }

  @Test func anActIsRevertedOnlyWhileNobodyBuiltOnIt() throws {
    var workspace = workspace
    let act = try act([PointEntry(criterion: "A2.2", points: Points(20))])
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    let reverse = try workspace.act(for: .revert(act), by: "test", on: TestProvince.today)
    #expect(reverse.edits.first?.after == act.edits.first?.before)
    guard case .scorecard(var card) = act.edits.first?.saved else { return }
    card.revision += 1
    card.cells["A2.1"]?.note = "Đã đối chiếu"
    workspace.adopt([.scorecard(card)])
    #expect(throws: Refusal.cannotRevert(RecordKey(.scorecard, health.text, year: 2025))) {
      try workspace.act(for: .revert(act), by: "test", on: TestProvince.today)
    }
  }

  @Test func actsOnOneRecordAreRevertedOneAfterTheOther() throws {
    var workspace = workspace
    var acts: [Act] = []
    for points in [20, 21] {
      let entry = PointEntry(criterion: "A2.2", points: Points(points))
      let act = try workspace.act(
        for: .enterPoints(health, .appraisedScore, [entry]), by: "test", on: TestProvince.today)
      workspace.adopt(act, saved: act.edits.compactMap(\.saved))
      acts.append(act)
    }
    for (act, points) in zip(acts.reversed(), [Points(20), nil]) {
      let reverse = try workspace.act(for: .revert(act), by: "test", on: TestProvince.today)
      workspace.adopt(reverse, saved: reverse.edits.compactMap(\.saved))
      #expect(workspace.scorecards[health]?.points("A2.2", .appraisedScore) == points)
    }
  }
}
