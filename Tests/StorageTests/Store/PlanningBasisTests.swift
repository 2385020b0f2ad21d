import Emulation
import TestProvince
import Testing

@testable import Storage

@Suite("An act that rests on other records than it changes")
struct PlanningBasisTests {
  private func step(_ abstract: String, _ kind: ActKind = .advance) -> Act {
    var act = DataFolder.edit(abstract)
    act.kind = kind
    return act
  }

  private func fillIn(_ name: String) throws -> Act {
    let id = try #require(Dossier.ID(name))
    var other = DataFolder.dossier
    (other.id, other.revision) = (id, 0)
    return Act(.nominate, edits: [RecordEdit(before: nil, after: .dossier(other))])
  }

  @Test(
    "is not saved once somebody else has saved anything at all",
    arguments: [ActKind.advance, .nominate, .setAccount])
  func overtaken(kind: ActKind) throws {
    let data = try DataFolder()
    let (mine, theirs) = (try data.open(), try data.open())
    let basis = PlanningBasis(try mine.news(since: JournalPosition()).position)
    try theirs.commit(try fillIn("HS-2025-0002"), by: DataFolder.clerk)
    #expect(throws: StorageError.overtaken) {
      try mine.commit(step("một", kind), by: DataFolder.clerk, on: basis)
    }
    #expect(try data.load().workspace.dossiers[DataFolder.dossier.id] == DataFolder.dossier)
    // Once that is known the act is saved.
    let later = PlanningBasis(try mine.news(since: basis.position).position)
    try mine.commit(step("một", kind), by: DataFolder.clerk, on: later)
    #expect(try data.load().workspace.dossiers[DataFolder.dossier.id]?.abstract == "một")
  }

  @Test("nor one that gives a record what only one may have, whatever kind it is")
  func claims() throws {
    let data = try DataFolder()
    let (mine, theirs) = (try data.open(), try data.open())
    let basis = PlanningBasis(try mine.news(since: JournalPosition()).position)
    try theirs.commit(try fillIn("HS-2025-0002"), by: DataFolder.clerk)
    var act = step("một", .goBack)
    act.claimsAnew = true
    #expect(throws: StorageError.overtaken) { try mine.commit(act, by: DataFolder.clerk, on: basis) }
    act.claimsAnew = false
    try mine.commit(act, by: DataFolder.clerk, on: basis)
  }

  @Test("is saved after acts of one's own, and after those of others where it changes fields alone")
  func known() throws {
    let data = try DataFolder()
    let (mine, theirs) = (try data.open(), try data.open())
    var basis = PlanningBasis(try mine.news(since: JournalPosition()).position)
    basis.own.insert(try mine.commit(try fillIn("HS-2025-0002"), by: DataFolder.clerk).id)
    var saved = try mine.commit(step("một"), by: DataFolder.clerk, on: basis)
    basis.own.insert(saved.id)
    try theirs.commit(try fillIn("HS-2025-0003"), by: DataFolder.clerk)
    let before = try #require(data.load().workspace.dossiers[DataFolder.dossier.id])
    var act = DataFolder.edit("hai", from: before)
    act.kind = .setPart
    saved = try mine.commit(act, by: DataFolder.clerk, on: basis)
    #expect(saved.records.map(\.revision) == [3])
  }
}
