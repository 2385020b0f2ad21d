import Emulation
import TestProvince
import Testing

@Suite("What of a year is not finished")
struct WorkspaceUnfinishedTests {
  @Test(
    "A line counts until it is archived, or ended without an award",
    arguments: DossierState.allCases)
  func lines(_ state: DossierState) {
    let workspace = Workspace(province: TestProvince.province(), records: [TestProvince.dossier(1, state)])
    let isFinished = [.archived, .notApproved, .withdrawn].contains(state)
    #expect(workspace.unfinished(in: 2025).lines == (isFinished ? [:] : [state: 1]))
    #expect(workspace.unfinished(in: 2024).isEmpty)
  }

  @Test("A unit counts until all of its scorecard is appraised")
  func units() throws {
    var workspace = TestProvince.workspace()
    let before = workspace.unfinished(in: 2025).units
    #expect(before > 0)
    guard var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] else { return }
    card.cells["A2.2", default: ScoreCell()].appraisedPoints = Points(20)
    workspace.adopt([.scorecard(card)])
    #expect(workspace.unfinished(in: 2025).units == before - 1)
  }
}
