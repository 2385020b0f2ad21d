import Emulation
import Glibc
import JSONText
import Testing

@testable import Storage

@Suite("Deep and huge JSON")
struct LimitsTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  /// The dossier with a member nobody knows.
  private static func dossier(_ member: String) -> String {
    let text = AnyRecord.dossier(DataFolder.dossier).json.text
    return text.replacing("{\n  \"abstract\"", with: "{\n  \"aaa\": \(member),\n  \"abstract\"")
      .replacing("\"schema\": 2,\n  \"sum\": \"00000000\"", with: "\"schema\": 1")
  }

  @Test("A record as deep as may be can be saved, and its line of the journal be read")
  func deepest() throws {
    let data = try DataFolder()
    try data.folder.write(DataFolder.dossierPath, Self.dossier(Self.nested(47)))
    try data.open().commit(DataFolder.edit("mới"), by: DataFolder.clerk)
    #expect(try data.acts().last?.edits.first?.record()?.revision == 2)
    try data.folder.write("data/.lock", "")
    #expect(try data.load().readOnly == nil)
    #expect(try data.folder.read(DataFolder.dossierPath).contains("\"aaa\": ["))
  }

  @Test("A deeper record is damaged, and nothing else", arguments: [48, 64, 1_000, 1_000_000])
  func tooDeep(_ depth: Int) throws {
    let data = try DataFolder()
    try data.folder.write(DataFolder.dossierPath, Self.dossier(Self.nested(depth)))
    let problems = try data.load().problems
    guard case .format(let error) = problems.first?.reason, case .syntax(.tooDeep) = error.reason else {
      Issue.record("\(problems)")
      return
    }
    #expect(problems.count == 1)
    #expect(throws: StorageError.self) { try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk) }
  }

  @Test("A line of the journal that is too deep is none, and keeps the folder to look only")
  func deepLine() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/2025-12.jsonl"
    let body = "{\"x\":\(Self.nested(100_000))}"
    let line = "{\"act\":\(body),\"sum\":\"\(Digest(of: Array(body.utf8)).text)\"}\n"
    try data.folder.write(path, try data.folder.read(path) + line)
    #expect(try data.load().readOnly == .journalNewer(path: "journal/may-1/2025-12.jsonl"))
    #expect(try data.open().check().contains { $0.subject == .newerLine(2) })
  }

  @Test("A record above 16 MiB is not read; one of a sealed year does not stop the others")
  func huge() throws {
    let data = try SealTests.data()
    truncate(data.folder.at(DataFolder.dossierPath), 17 << 20)
    #expect(
      try data.load().problems.map(\.reason) == [.unreadable(.tooLarge(bytes: 17 << 20, limit: 16 << 20))])
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    let path = "data/sealed/2024/dossiers.json"
    let pieces = try #require(SealedFile(Array(data.folder.read(path).utf8))).pieces
    let deep = Array("{\n  \"x\": \(Self.nested(100_000))\n}\n".utf8)
    let huge = Array("{\n  \"x\": \"\(String(repeating: "x", count: 17 << 20))\"\n}\n".utf8)
    try data.folder.write(path, bytes: SealedFile.bytes([deep, huge] + pieces))
    let loaded = try data.open().load(year: 2024)
    #expect(loaded.workspace.dossiers.count == 2)
    #expect(loaded.problems.filter { $0.path == "sealed/2024/dossiers.json" }.count == 3)
  }

  @Test("A sealed file larger than a record may be is read")
  func largeSealedFile() throws {
    let data = try DataFolder()
    let text = String(repeating: "Đề nghị tặng Bằng khen. ", count: 40_000)
    try data.open().fill(
      (1...20).map { number in
        var dossier = DataFolder.dossier
        (dossier.id, dossier.year, dossier.abstract) = (RecordID(slug: "hs-2024-\(100 + number)"), 2024, text)
        return .dossier(dossier)
      }, by: DataFolder.clerk)
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    #expect(try data.folder.bytes("data/sealed/2024/dossiers.json").count > Store.fileLimit)
    #expect(try data.open().load(year: 2024).workspace.dossiers.count == 20)
    #expect(try data.open().check().filter { !$0.isMode } == [])
  }
}
