import Emulation
import Testing

@testable import Storage

@Suite("What a file is, told by its path")
struct DataPathTests {
  @Test(
    "Each path of the format is one thing",
    arguments: [
      ("province.json", DataPath.record(RecordKey(.province, ""))),
      ("dossiers/2025/HS-2025-0001.json", .record(RecordKey(.dossier, "HS-2025-0001", year: 2025))),
      ("units/so-y-te.json", .record(RecordKey(.unit, "so-y-te"))),
      ("campaigns/2025/a.json", .record(RecordKey(.campaign, "a", year: 2025))),
      ("journal/may-1/2025-12.jsonl", .journal(Machine.ID(code: "may-1"), name: "2025-12.jsonl")),
      ("journal/may-1/128.sha256", .besideJournal(Machine.ID(code: "may-1"), name: "128.sha256")),
      (
        "journal/may-1/2025-12.jsonl.4096.cut",
        .besideJournal(Machine.ID(code: "may-1"), name: "2025-12.jsonl.4096.cut")
      ),
      ("sealed/2024/dossiers.json", .sealed(year: 2024, .dossier)),
      ("sealed/2024/SHA256SUMS", .sealedSums(year: 2024)),
    ])
  func known(_ path: String, _ expected: DataPath) {
    #expect(DataPath(path) == expected)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    #expect(folder.isEmpty || DataPath.isFolder(folder))
  }

  @Test(
    "Everything else is foreign",
    arguments: [
      "", "/", "letter.txt", "units/2025/so-y-te.json", "dossiers/HS-2025-0001.json", "dossiers/25/a.json",
      "dossiers/2025/a b.json", "dossiers/2025/../a.json", "journal/2025-12.jsonl", "journal/may-1/2025-13.jsonl",
      "journal/may-1/x.sha256", "journal/may-1/2025-12.jsonl.cut", "sealed/2024/units.json", "sealed/0999/SHA256SUMS",
    ])
  func foreign(_ path: String) {
    #expect(DataPath(path) == nil)
  }

  @Test("Only sealed files are read-only, and only records change where they have bytes")
  func modes() throws {
    let sealed = try #require(DataPath("sealed/2024/dossiers.json"))
    let journal = try #require(DataPath("journal/may-1/2025-12.jsonl"))
    let record = try #require(DataPath("units/so-y-te.json"))
    #expect([sealed, journal, record].map(\.mode) == [0o440, 0o660, 0o660])
    #expect([sealed, journal, record].map(\.isLasting) == [true, true, false])
  }

  @Test("A walk tells the files of the format from foreign ones and from what programs left behind")
  func walk() throws {
    let data = try DataFolder()
    try data.folder.write("data/letter.txt", "x")
    try data.folder.write("data/units/.a.json.new", "x")
    try data.folder.makeFolder("data/presence")
    try data.folder.write("data/presence/may-1-1.json", "x")
    let walk = try FolderWalk(try data.open().root)
    #expect(walk.foreign == ["letter.txt"])
    #expect(walk.temporaries == ["units/.a.json.new"])
    let records = DataFolder.records().map { RecordPath($0.key).text }
    #expect(Set(walk.files.map(\.path)) == Set(records + ["journal/may-1/2025-12.jsonl", "journal/may-1/1.sha256"]))
  }
}
