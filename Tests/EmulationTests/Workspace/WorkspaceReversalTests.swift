import Emulation
import TestProvince
import Testing

/// Taking back and doing again what others have not touched, and only that.
struct WorkspaceReversalTests {
  private static let health = TestProvince.scorecardID(TestProvince.health)
  private static let today = TestProvince.today

  /// A workspace that is changed by one act after the other.
  private struct Desk {
    var workspace: Workspace

    @discardableResult
    mutating func does(_ change: Change, by author: String = "lan") throws -> Act {
      var act = try workspace.act(for: change, by: author, on: today)
      let saved = act.edits.compactMap(\.saved)
      workspace.adopt(act, saved: saved)
      for index in act.edits.indices where act.edits[index].after != nil {
        act.edits[index].after = act.edits[index].saved
      }
      return act
    }

    /// The scorecard with one cell set, as a merge leaves it.
    func edit(_ code: String, _ points: Points?) -> RecordEdit {
      let now = workspace.scorecards[health]
      var after = now
      after?.cells[code, default: ScoreCell()].appraisedPoints = points
      return RecordEdit(before: now.map(AnyRecord.scorecard), after: after.map(AnyRecord.scorecard))
    }
  }

  private func points(_ code: String, _ points: Points?) -> Change {
    .enterPoints(Self.health, .appraisedScore, [PointEntry(criterion: code, points: points)])
  }

  private let key = RecordKey(.scorecard, WorkspaceReversalTests.health.text, year: 2025)

  @Test func pointsAreTakenBackAloneAndTheKindStays() throws {
    var desk = Desk(workspace: TestProvince.workspace())
    var act = try desk.does(points("A2.2", Points(20)))
    for round in 1...4 {
      try desk.does(points("A1.1", Points(round)), by: "minh")
      #expect(throws: Refusal.cannotRevert(key)) { try desk.does(.revert(act)) }
      let value = round.isMultiple(of: 2) ? Points(20) : nil
      act = try desk.does(.revert(act, merged: [desk.edit("A2.2", value)]))
      #expect(desk.workspace.scorecards[Self.health]?.points("A2.2", .appraisedScore) == value)
      #expect(desk.workspace.scorecards[Self.health]?.points("A1.1", .appraisedScore) == Points(round))
      #expect(act.kind == .revert && act.originalKind == .enterPoints)
      #expect(act.reversal?.isDoneAgain == round.isMultiple(of: 2))
    }
  }

  @Test func whatWasMergedWithOlderRecordsIsRefused() throws {
    var desk = Desk(workspace: TestProvince.workspace())
    let act = try desk.does(points("A2.2", Points(20)))
    let old = desk.edit("A2.2", nil)
    try desk.does(points("A1.1", Points(1)), by: "minh")
    #expect(throws: Refusal.cannotRevert(key)) { try desk.does(.revert(act, merged: [old])) }
  }

  @Test func theRightIsAskedForAsForTheActItself() throws {
    var desk = Desk(workspace: TestProvince.workspaceWithPeople())
    let act = try desk.does(points("A2.2", Points(20)), by: "truong")
    let edit = desk.edit("A2.2", nil)
    #expect(throws: Refusal.notRegistered("ai")) { try desk.does(.revert(act, merged: [edit]), by: "ai") }
  }

  @Test("A step rests on the papers as they were: a paper is not taken back alone once one was taken")
  func stepsSince() throws {
    let received = TestProvince.dossier(2, .received, receivedOn: "2025-12-01")
    var workspace = TestProvince.workspace()
    workspace.adopt([received])
    var desk = Desk(workspace: workspace)
    let id = TestProvince.dossierID(2)
    let act = try desk.does(.setPart(id, .minutes, isPresent: true, reference: "12/BB"))
    func merged() throws -> RecordEdit {
      let now = try #require(desk.workspace.dossiers[id])
      var after = now
      after.parts.removeAll { $0.kind == .minutes }
      return RecordEdit(before: .dossier(now), after: .dossier(after))
    }
    // Another paper does no harm.
    try desk.does(.setPart(id, .submissionLetter, isPresent: true, reference: "1/TTr"), by: "minh")
    _ = try desk.workspace.act(for: .revert(act, merged: [merged()]), by: "lan", on: Self.today)
    try desk.does(
      .advance(
        id, lines: [1], .returnForSupplement,
        facts: [.reason: "Thiếu biên bản họp xét của Hội đồng", .day: "08/12/2025", .dueDay: "15/12/2025"]), by: "minh")
    let edit = try merged()
    #expect(throws: Refusal.cannotRevert(AnyRecord.dossier(try #require(desk.workspace.dossiers[id])).key)) {
      try desk.does(.revert(act, merged: [edit]))
    }
  }

  @Test(
    "What rests on other records is taken back whole or not at all",
    arguments: [ActKind.advance, .nominate, .setAccount])
  func restsOnOthers(_ kind: ActKind) {
    #expect(!kind.isTakenBackByField)
    #expect(kind.restsOnOtherRecords)
    var act = Act(.revert, edits: [])
    act.reversal = Reversal(of: Act(kind, edits: []))
    #expect(act.restsOnOtherRecords)
  }

  @Test("A unit that was nominated in another dossier meanwhile is not nominated a second time by doing it again")
  func nominatedMeanwhile() throws {
    var desk = Desk(workspace: TestProvince.workspace())
    try desk.does(points("A2.2", Points(25)))
    let flag = Change.nominate(TestProvince.health, bloc: TestProvince.bloc, award: .provincialFlag)
    let act = try desk.does(flag)
    let undone = try desk.does(.revert(act))
    let again = try desk.workspace.act(for: .revert(undone), by: "lan", on: Self.today)
    #expect(again.edits.first?.after?.key == act.edits.first?.key)
    try desk.does(flag, by: "minh")
    let other = try #require(desk.workspace.dossiers.keys.first)
    #expect(throws: Refusal.alreadyNominated(other)) { try desk.does(.revert(undone)) }
  }
}
