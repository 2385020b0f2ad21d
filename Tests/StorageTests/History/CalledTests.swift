import Emulation
import Testing

@testable import Storage

@Suite("Records by their codes")
struct CalledTests {
  @Test("A code is looked for in all kinds and years, whatever its case")
  func kindsAndYears() throws {
    let data = try DataFolder()
    let store = try data.open()
    let dossier = AnyRecord.dossier(DataFolder.dossier).key
    #expect(try store.keys(called: "HS-2025-0001") == [dossier])
    #expect(try store.keys(called: "hs-2025-0001") == [dossier])
    #expect(try store.keys(called: "HS-2025-000").isEmpty)
    #expect(try store.keys(called: "").isEmpty)
    #expect(try store.keys(called: "../x").isEmpty)
  }

  @Test("What was taken away is known to the journal")
  func takenAway() throws {
    let data = try DataFolder()
    let store = try data.open()
    let act = try DataFolder.threefold()
    let gone = try #require(act.edits.first { $0.after == nil }?.key)
    try store.commit(act, by: DataFolder.clerk)
    #expect(try store.keys(called: gone.id) == [gone])
  }
}
