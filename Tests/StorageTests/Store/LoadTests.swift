import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Loading a data folder")
struct LoadTests {
  @Test("Everything that was made is there again")
  func roundTrip() throws {
    let loaded = try DataFolder().load()
    #expect(loaded.problems.isEmpty)
    #expect(loaded.readOnly == nil)
    for record in DataFolder.records() { #expect(loaded.workspace[record.key] == record) }
  }

  @Test("Only the year asked for is loaded")
  func oneYear() throws {
    let data = try DataFolder()
    #expect(try data.load().workspace.dossiers.count == 1)
    let other = try data.open().load(year: 2024)
    #expect(other.workspace.dossiers.isEmpty)
    #expect(!other.workspace.units.isEmpty)
  }

  @Test("The decisions of the next year are loaded and followed with the open one, so that their numbers are taken")
  func nextYearsDecisions() throws {
    let data = try DataFolder()
    let store = try data.open()
    var follower = try store.load()
    for year in 2025...2027 {
      let decision = Decision(
        id: RecordID(slug: "QD-\(year)"), revision: 0, year: year, number: "1/QĐ",
        day: TestProvince.day("\(year)-01-05"), signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
      let act = Act(edits: [RecordEdit(before: nil, after: .decision(decision))])
      _ = try store.commit(act, by: DataFolder.clerk)
    }
    func names(_ workspace: Workspace) -> [String] { workspace.decisions.keys.map(\.text).sorted() }
    #expect(names(try data.load().workspace) == ["qd-2025", "qd-2026"])
    #expect(names(try store.load(year: 2024).workspace) == ["qd-2025"])
    for entry in try store.news(since: follower.position).acts { follower.workspace.adopt(entry, year: 2025) }
    #expect(names(follower.workspace) == ["qd-2025", "qd-2026"])
  }

  @Test("A record that a colleague takes away while the folder is read is no damaged one")
  func removedMeanwhile() throws {
    let data = try DataFolder()
    let probe = FileProbe { operation, path in
      if operation == .open, "data/" + path == DataFolder.dossierPath {
        try? data.folder.removeAll(DataFolder.dossierPath)
      }
      return nil
    }
    let loaded = try Store.open(data.path, machine: DataFolder.machine, probe: probe).load()
    #expect(loaded.workspace.dossiers.isEmpty)
    #expect(loaded.workspace.unreadable.isEmpty)
    #expect(loaded.problems.isEmpty)
  }

  @Test("A year that is sealed while it is read is read again, from its sealed files")
  func sealedMeanwhile() throws {
    let data = try DataFolder()
    let path = "dossiers/2024/HS-2024-0001.json"
    var dossier = DataFolder.dossier
    (dossier.id, dossier.year, dossier.revision) = (RecordID(code: "HS-2024-0001"), 2024, 0)
    try data.open().commit(Act(edits: [RecordEdit(before: nil, after: .dossier(dossier))]), by: DataFolder.clerk)
    let probe = FileProbe { operation, opened in
      if operation == .open, opened == path { _ = try? data.open().seal(2024, why: "", by: DataFolder.clerk) }
      return nil
    }
    let loaded = try Store.open(data.path, machine: DataFolder.machine, probe: probe).load(year: 2024)
    #expect(loaded.workspace.dossiers.keys.map(\.text) == ["HS-2024-0001"])
    #expect(loaded.problems.isEmpty)
  }

  @Test("A folder that cannot be looked into, or is a link, leaves its kind unknown and not empty")
  func unlistedFolder() throws {
    let data = try DataFolder()
    #expect(try data.load().workspace.unlisted.isEmpty)
    let elsewhere = data.folder.at("elsewhere")
    #expect(rename(data.folder.at("data/dossiers"), elsewhere) == 0)
    #expect(symlink(elsewhere, data.folder.at("data/dossiers")) == 0)
    let linked = try data.load()
    #expect(linked.workspace.unlisted == [.dossier])
    #expect(linked.workspace.isUnreadable(RecordKey(.dossier, "HS-2025-0009", year: 2025)))
    #expect(!linked.workspace.isUnreadable(RecordKey(.scorecard, "x", year: 2025)))
  }

  @Test("Damaged, misnamed and foreign files are told and left, and the rest is loaded")
  func damagedFiles() throws {
    let data = try DataFolder()
    let whole = try data.folder.read(DataFolder.dossierPath)
    let damaged = [
      "data/dossiers/2025/cut.json": String(whole.dropLast(9)),
      "data/dossiers/2025/renamed.json": whole,
      "data/dossiers/2025/a b.json": whole,
      "data/units/not-utf8.json": "\u{0}",
      "data/units/empty.json": "",
      "data/units/.hidden.json": "{",
      "data/units/.so-y-te.json.new": "{",
      "data/units/notes.txt": "x",
    ]
    for (name, text) in damaged { try data.folder.write(name, text) }
    let loaded = try data.load()
    #expect(
      loaded.problems.map(\.path) == [
        "dossiers/2025/a b.json", "dossiers/2025/cut.json", "dossiers/2025/renamed.json", "units/empty.json",
        "units/not-utf8.json",
      ])
    #expect(loaded.problems[0].reason == .badName)
    #expect(loaded.problems[2].reason == .otherName("HS-2025-0001"))
    #expect(loaded.workspace.dossiers.count == 1)
    #expect(
      loaded.workspace.unreadable == [
        RecordKey(.dossier, "cut", year: 2025), RecordKey(.dossier, "renamed", year: 2025), RecordKey(.unit, "empty"),
        RecordKey(.unit, "not-utf8"),
      ])
    #expect(loaded.workspace.units.count == 4)
    for (name, text) in damaged { #expect(try data.folder.read(name) == text) }
  }

  @Test("A link, a pipe and a folder in place of a record are refused without being opened")
  func notFiles() throws {
    let data = try DataFolder()
    try data.folder.write("outside.json", "{}")
    #expect(symlink("../../outside.json", data.folder.at("data/units/link.json")) == 0)
    #expect(mkfifo(data.folder.at("data/units/pipe.json"), 0o660) == 0)
    try data.folder.makeFolder("data/units/folder.json")
    let problems = try data.load().problems
    #expect(problems.map(\.path) == ["units/folder.json", "units/link.json", "units/pipe.json"])
    #expect(problems.allSatisfy { $0.reason == .unreadable(.notAFile) })
  }

  @Test("A folder that is a link is not followed")
  func linkedFolder() throws {
    let data = try DataFolder()
    try data.folder.makeFolder("elsewhere")
    #expect(symlink("../elsewhere", data.folder.at("data/campaigns")) == 0)
    let problems = try data.load().problems
    #expect(problems.map(\.path) == ["campaigns"])
  }

  @Test("Without a readable province nothing is opened")
  func damagedProvince() throws {
    let data = try DataFolder()
    try data.folder.write("data/province.json", "{")
    #expect {
      try data.load()
    } throws: { error in
      if case .provinceDamaged(let problem) = error as? StorageError { problem.path == "province.json" } else { false }
    }
  }

  @Test("A record of a newer version is shown, and the whole folder may only be looked at")
  func newerSchema() throws {
    let data = try DataFolder()
    let newer = try data.folder.read(DataFolder.dossierPath)
      .split(separator: "\n").map { $0.contains("\"schema\"") ? "  \"schema\": 3," : String($0) }
      .joined(separator: "\n")
    try data.folder.writeSigned(DataFolder.dossierPath, newer)
    let store = try data.open()
    let loaded = try store.load()
    let path = "dossiers/2025/HS-2025-0001.json"
    #expect(loaded.readOnly == .newerSchema(path: path, found: 3, known: 2))
    #expect(loaded.problems.map(\.reason) == [.newerSchema(found: 3, known: 2, isLoaded: true)])
    #expect(loaded.workspace.dossiers.count == 1)
    #expect(throws: StorageError.readOnly(.newerSchema(path: path, found: 3, known: 2))) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    #expect(try data.folder.read(DataFolder.dossierPath).contains("\"schema\": 3"))
  }

  @Test("A folder that cannot be written opens to look", arguments: [EROFS, EACCES])
  func notWritable(_ code: Int32) throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, code: code, isLasting: true) { $0 == .checkAccess }
    let store = try data.open(trace)
    let loaded = try store.load()
    #expect(loaded.readOnly == .notWritable(FileFailure(.checkAccess, "", code: code)))
    #expect(loaded.workspace.units.count == 4)
    #expect(throws: StorageError.self) { try store.commit(DataFolder.edit("x"), by: DataFolder.clerk) }
  }

  @Test("A file that cannot be read is a problem of that file, for every call")
  func unreadable() throws {
    let data = try DataFolder()
    var problems = 0
    // After these the journal is followed, and without it nothing is known of what others save meanwhile.
    for number in 0..<10 {
      let trace = Trace(failing: number, code: EACCES) { $0 == .list }
      do {
        let loaded = try data.open(trace).load()
        problems += loaded.problems.count
        #expect(loaded.workspace.province.name == "Tỉnh Thử")
      } catch {
        guard case .unreadable = error as? StorageError else {
          Issue.record(error)
          continue
        }
      }
    }
    #expect(problems == 7)
  }

  @Test("Campaigns of other years are left alone, those that go beyond a year are always loaded")
  func campaignsOfTheYear() throws {
    let data = try DataFolder()
    let campaigns = [("dai", nil), ("nay", 2025), ("xua", 2019)].map { id, year in
      Campaign(
        id: RecordID(slug: id), name: id, shortName: id, form: .regular, year: year, start: nil,
        end: TestProvince.today, bases: [], contents: [], duties: [])
    }
    try data.open().fill(campaigns.map(AnyRecord.campaign), by: DataFolder.clerk)
    #expect(try data.load().workspace.campaigns.keys.map(\.text).sorted() == ["dai", "nay"])
    #expect(try data.open().check().filter { !$0.isNote }.isEmpty)
    try data.folder.write("data/campaigns/nay.json", try data.folder.read("data/campaigns/2025/nay.json"))
    try data.folder.write("data/campaigns/2025/dai.json", try data.folder.read("data/campaigns/dai.json"))
    #expect(try data.load().problems.map(\.path) == ["campaigns/2025/dai.json", "campaigns/nay.json"])
  }
}
