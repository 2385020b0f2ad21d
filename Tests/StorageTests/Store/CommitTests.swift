import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Saving an act")
struct CommitTests {
  @Test("A saved record has the next revision, on the disk as in the answer")
  func revision() throws {
    let data = try DataFolder()
    let saved = try data.open().commit(DataFolder.edit("sửa"), by: DataFolder.clerk).records
    #expect(saved.map(\.revision) == [2])
    let loaded = try data.load()
    #expect(saved == [loaded.workspace[DataFolder.dossier.key]].compactMap(\.self))
    #expect(loaded.workspace.dossiers.values.first?.abstract == "sửa")
  }

  @Test("An act changes, makes and takes away records, also in folders that are not there yet")
  func threefold() throws {
    let data = try DataFolder()
    let saved = try data.open().commit(try DataFolder.threefold(), by: DataFolder.clerk).records
    #expect(saved.map(\.revision) == [2, 1])
    let loaded = try data.load()
    #expect(loaded.problems.isEmpty)
    #expect(loaded.workspace.decisions.count == 1)
    #expect(loaded.workspace.scorecards.count == 3)
    #expect(try data.folder.names("data/dossiers/2025") == ["HS-2025-0001.json"])
  }

  @Test("An act is saved only while the account its right came from is as it was")
  func reliesOnAnAccount() throws {
    let data = try DataFolder()
    let (first, second) = (try data.open(), try data.open())
    let new = Account(id: RecordID(code: "lan"), revision: 0, name: "Lan", roles: [.officeHead])
    let made = try first.commit(
      Act(.setAccount, edits: [RecordEdit(before: nil, after: .account(new))]), by: DataFolder.clerk)
    guard case .account(let account)? = made.records.first else { return }
    var act = DataFolder.edit("một")
    act.reliesOn = .account(account)
    #expect(try second.commit(act, by: DataFolder.clerk).records.map(\.revision) == [2])
    var closed = account
    closed.isClosed = true
    try first.commit(
      Act(.setAccount, edits: [RecordEdit(before: .account(account), after: .account(closed))]), by: DataFolder.clerk)
    let loaded = try #require(try data.load().workspace.dossiers[DataFolder.dossier.id])
    var late = DataFolder.edit("hai", from: loaded)
    late.reliesOn = .account(account)
    #expect(throws: StorageError.changedUnderneath(RecordKey(.account, "lan"), expected: 1, found: 2)) {
      try second.commit(late, by: DataFolder.clerk)
    }
    #expect(try data.load().workspace.dossiers[DataFolder.dossier.id]?.abstract == "một")
  }

  @Test("Of two stores that saw the same record only the first can save it")
  func lostUpdate() throws {
    let data = try DataFolder()
    let (first, second) = (try data.open(), try data.open())
    _ = try first.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(throws: StorageError.changedUnderneath(DataFolder.dossier.key, expected: 1, found: 2)) {
      try second.commit(DataFolder.edit("hai"), by: DataFolder.clerk)
    }
    #expect(try data.load().workspace.dossiers.values.first?.abstract == "một")
  }

  @Test("A new record does not replace one of the same name, and one taken away is not brought back")
  func newAndGone() throws {
    let data = try DataFolder()
    let store = try data.open()
    let key = DataFolder.dossier.key
    #expect(throws: StorageError.changedUnderneath(key, expected: nil, found: 1)) {
      try store.commit(Act(edits: [RecordEdit(before: nil, after: .dossier(DataFolder.dossier))]), by: DataFolder.clerk)
    }
    _ = try store.commit(
      Act(edits: [RecordEdit(before: .dossier(DataFolder.dossier), after: nil)]), by: DataFolder.clerk)
    #expect(throws: StorageError.changedUnderneath(key, expected: 1, found: nil)) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
  }

  @Test("A record changed without the program is not overwritten")
  func editedOutside() throws {
    let data = try DataFolder()
    let text = try data.folder.read(DataFolder.dossierPath)
    let edited = text.split(separator: "\n").map { $0.replacing("Đề nghị tặng", with: "Sửa tay") }.joined(
      separator: "\n")
    try data.folder.write(DataFolder.dossierPath, edited)
    #expect(throws: StorageError.editedOutside(DataFolder.dossier.key)) {
      try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    try data.folder.write(DataFolder.dossierPath, "{")
    #expect(throws: StorageError.self) { try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk) }
    #expect(try data.folder.read(DataFolder.dossierPath) == "{")
  }

  @Test("Members the program does not know outlive a save")
  func unknownMembers() throws {
    let data = try DataFolder()
    let text = try data.folder.read(DataFolder.dossierPath)
    let extended = text.replacing("\"track\":", with: "\"somethingNew\": {\"a\": 1.0},\n  \"track\":")
      .replacing("\"award\":", with: "\"colour\": \"red\",\n      \"award\":")
    try data.folder.writeSigned(DataFolder.dossierPath, extended)
    _ = try data.open().commit(DataFolder.edit("sửa"), by: DataFolder.clerk)
    let saved = try data.folder.read(DataFolder.dossierPath)
    #expect(saved.contains("\"a\": 1.0"))
    #expect(saved.contains("\"colour\": \"red\""))
    #expect(saved.contains("\"abstract\": \"sửa\""))
    #expect(saved.contains("\"rev\": 2"))
  }

  @Test("An act that is no act is refused")
  func invalidEdits() throws {
    let store = try DataFolder().open()
    let edit = RecordEdit(before: .dossier(DataFolder.dossier), after: .dossier(DataFolder.dossier))
    let key = DataFolder.dossier.key
    #expect(throws: StorageError.invalidEdit(key)) { try store.commit(Act(edits: [edit, edit]), by: DataFolder.clerk) }
    #expect(throws: StorageError.invalidEdit(nil)) {
      try store.commit(Act(edits: [RecordEdit(before: nil, after: nil)]), by: DataFolder.clerk)
    }
    var moved = DataFolder.dossier
    moved.year = 2024
    #expect(throws: StorageError.invalidEdit(AnyRecord.dossier(moved).key)) {
      try store.commit(Act(edits: [RecordEdit(before: edit.before, after: .dossier(moved))]), by: DataFolder.clerk)
    }
  }

  @Test("A link in place of a record is neither read nor written through")
  func plantedLink() throws {
    let data = try DataFolder()
    let text = try data.folder.read(DataFolder.dossierPath)
    try data.folder.write("outside.json", text)
    unlink(data.folder.at(DataFolder.dossierPath))
    #expect(symlink("../../../outside.json", data.folder.at(DataFolder.dossierPath)) == 0)
    let problem = RecordProblem(path: "dossiers/2025/HS-2025-0001.json", reason: .unreadable(.notAFile))
    #expect(throws: StorageError.damagedUnderneath(problem)) {
      try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    #expect(try data.folder.read("outside.json") == text)
  }

  @Test("A temporary file left behind is replaced")
  func staleTemporary() throws {
    let data = try DataFolder()
    try data.folder.write("data/dossiers/2025/.HS-2025-0001.json.new", "half")
    _ = try data.open().commit(DataFolder.edit("sửa"), by: DataFolder.clerk)
    #expect(try data.folder.names("data/dossiers/2025") == ["HS-2025-0001.json"])
  }

  @Test("Two threads that count up one record lose nothing")
  func contention() throws {
    let data = try DataFolder()
    let stores = [try data.open(), try data.open()]
    let path = data.path
    let saved = concurrentMap(Array(0..<256)) { number -> Int in
      for _ in 0..<500 {
        guard let loaded = try? Store.open(path, machine: DataFolder.machine).load(),
          case .dossier(let dossier) = loaded.workspace[
            DataFolder.dossier.key]
        else { return 0 }
        do throws(StorageError) {
          _ = try stores[number % 2].commit(DataFolder.edit("lần \(number)", from: dossier), by: DataFolder.clerk)
          return 1
        } catch {
          continue
        }
      }
      return 0
    }
    let revision = try data.load().workspace[DataFolder.dossier.key]?.revision
    #expect(saved.reduce(0, +) == 256)
    #expect(revision == 257)
  }
}
