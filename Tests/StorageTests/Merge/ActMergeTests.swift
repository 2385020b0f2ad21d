import Emulation
import JSONText
import TestProvince
import Testing

@testable import Storage

@Suite("Putting an act together with what others did")
struct ActMergeTests {
  private func points(_ points: [String: Int?], _ column: ScoreColumn, in workspace: Workspace) throws -> Act {
    try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), column,
        points.sorted { $0.key < $1.key }.map { PointEntry(criterion: $0.key, points: $0.value.map { Points($0) }) }),
      by: "lan", on: TestProvince.today)
  }

  /// Both plan on the same records, and the other one saves first.
  private func merge(_ theirs: (Workspace) throws -> Act, _ mine: (Workspace) throws -> Act) throws -> (
    DataFolder, ActMerge?, Act
  ) {
    let data = try DataFolder()
    var workspace = try data.load().workspace
    let act = try mine(workspace)
    let other = try theirs(workspace)
    workspace.adopt(other, saved: try data.open().commit(other, by: DataFolder.clerk).records)
    return (data, ActMerge(act, onto: workspace), act)
  }

  @Test("Other cells of one scorecard are saved with both, in one act that undo can take back")
  func cells() throws {
    let (data, merge, act) = try merge({ try points(["A1.1": 3], .appraisedScore, in: $0) }) {
      try points(["A2.2": 20, "A1.1": 4], .selfScore, in: $0)
    }
    let merged = try #require(merge)
    #expect(merged.conflicts.isEmpty)
    guard case .act(let resolved) = merged.resolved(choosingMine: []) else {
      Issue.record("nothing to save")
      return
    }
    #expect(resolved.kind == act.kind)
    #expect(throws: StorageError.self) { try data.open().commit(act, by: DataFolder.clerk) }
    try data.open().commit(resolved, by: DataFolder.clerk)
    let card = try #require(try data.load().workspace.scorecards[TestProvince.scorecardID(TestProvince.health)])
    #expect(card.points("A1.1", .appraisedScore) == Points(3))
    #expect(card.points("A1.1", .selfScore) == Points(4))
    #expect(card.points("A2.2", .selfScore) == Points(20))
    #expect(card.revision == 3)
    #expect(try data.open().check().allSatisfy(\.isNote))
  }

  @Test("One cell is a conflict; theirs leaves nothing to save, mine is saved on theirs")
  func sameCell() throws {
    let (data, merge, _) = try merge({ try points(["A1.1": 3, "A1.2": 5], .appraisedScore, in: $0) }) {
      try points(["A1.1": 4], .appraisedScore, in: $0)
    }
    let merged = try #require(merge)
    #expect(merged.conflicts.map(\.field.path) == [[.member("cells"), .member("A1.1"), .member("appraised")]])
    guard case .nothing = merged.resolved(choosingMine: []) else {
      Issue.record("theirs is there already")
      return
    }
    guard case .act(let resolved) = merged.resolved(choosingMine: Set(merged.conflicts)) else {
      Issue.record("mine is not saved")
      return
    }
    try data.open().commit(resolved, by: DataFolder.clerk)
    let card = try #require(try data.load().workspace.scorecards[TestProvince.scorecardID(TestProvince.health)])
    #expect(card.points("A1.1", .appraisedScore) == Points(4))
    #expect(card.points("A1.2", .appraisedScore) == Points(5))
  }

  @Test("A record that is gone, or is there already, is not put together")
  func goneOrThere() throws {
    let data = try DataFolder()
    var workspace = try data.load().workspace
    let act = DataFolder.edit("mới")
    #expect(
      ActMerge(Act(edits: [RecordEdit(before: nil, after: .dossier(DataFolder.dossier))]), onto: workspace) == nil)
    workspace.forget(AnyRecord.dossier(DataFolder.dossier).key)
    #expect(ActMerge(act, onto: workspace) == nil)
  }

  @Test("A merge that does not fit together is refused")
  func unfit() throws {
    let (_, merge, act) = try merge({ try points(["A1.1": 3], .appraisedScore, in: $0) }) { workspace in
      var act = try points(["A1.1": 4], .selfScore, in: workspace)
      guard case .scorecard(var card)? = act.edits[0].after else { return act }
      card.cells["A9.9"] = ScoreCell(selfPoints: Points(1))
      act.edits[0].after = .scorecard(card)
      return act
    }
    guard case .unfit(let key)? = merge?.resolved(choosingMine: []) else {
      Issue.record("a criterion nobody knows was merged")
      return
    }
    #expect(key == act.edits[0].key)
  }

  @Test("The last act on a record is found in the journals of all machines")
  func lastAct() throws {
    let data = try DataFolder()
    #expect(try data.open().lastAct(on: AnyRecord.dossier(DataFolder.dossier).key) == nil)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    var dossier = DataFolder.dossier
    (dossier.revision, dossier.abstract) = (2, "một")
    let other = Signature(author: "minh", at: DataFolder.clerk.at)
    try data.open(machine: Machine.ID(code: "may-2")).commit(DataFolder.edit("hai", from: dossier), by: other)
    let last = try #require(try data.open().lastAct(on: AnyRecord.dossier(dossier).key))
    #expect(last.signature == other)
    #expect(last.id == ActID(machine: Machine.ID(code: "may-2"), number: 1))
  }
}
