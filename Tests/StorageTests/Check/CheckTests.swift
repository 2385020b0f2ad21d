import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Examining a data folder")
struct CheckTests {
  /// What is found, without what the umask of the tests brings.
  private func findings(_ data: DataFolder) throws -> [Finding] {
    try data.open().check().filter { finding in
      switch finding.subject {
      case .openToAll, .closedToGroup: false
      default: true
      }
    }
  }

  @Test("A record made, taken back and made again is as the journal says")
  func madeAgain() throws {
    let data = try DataFolder()
    let store = try data.open()
    let decision = Decision(
      id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: TestProvince.day("2025-12-01"),
      signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
    let new = Act(edits: [RecordEdit(before: nil, after: .decision(decision))])
    let made = try store.commit(new, by: DataFolder.clerk)
    try store.commit(Act(edits: [RecordEdit(before: made.records.first, after: nil)]), by: DataFolder.clerk)
    try store.commit(new, by: DataFolder.clerk)
    #expect(try data.open().check().allSatisfy(\.isMode))
  }

  @Test("A province just made has nothing to tell")
  func clean() throws {
    #expect(try findings(DataFolder()).isEmpty)
  }

  @Test("A journal that nobody may read is told once; nothing is said to be missing from it")
  func unreadableJournal() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, code: EACCES, isLasting: true) { $0 == .list }
    let probe = FileProbe { operation, path in
      operation == .list && path == "journal" ? trace.probe.willCall(operation, path) : nil
    }
    let store = try Store.open(data.path, machine: DataFolder.machine, probe: probe)
    let findings = store.check().filter { !$0.isMode }
    #expect(findings.map(\.path) == ["journal"], "\(findings)")
  }

  @Test("Every year is examined")
  func everyYear() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    dossier.id = RecordID(code: "HS-2019-0001")
    dossier.year = 2019
    dossier.nominator = RecordID(code: "ai-do")
    try data.open().fill([.dossier(dossier)], by: DataFolder.clerk)
    let reference = RecordReference("nominator", .unit, "ai-do")
    #expect(
      try findings(data) == [Finding(path: "dossiers/2019/HS-2019-0001.json", .flaw(.missing(reference)))])
  }

  @Test("Damage, hand edits, leftovers and foreign files are told apart")
  func kinds() throws {
    let data = try DataFolder()
    let unit = try data.folder.read("data/units/so-y-te.json")
    try data.folder.write("data/units/so-y-te.json", unit + " ")
    try data.folder.write("data/units/x.json", "{")
    try data.folder.write("data/units/.so-y-te.json.new", "")
    try data.folder.write("data/readme.txt", "")
    try data.folder.makeFolder("data/dossiers/old")
    let found = try findings(data)
    #expect(
      found.map(\.path) == [
        "dossiers/old", "readme.txt", "units/.so-y-te.json.new", "units/so-y-te.json", "units/x.json",
      ])
    #expect(found.map(\.isNote) == [true, true, true, false, false])
    #expect(found[3].subject == .problem(.editedOutside))
    #expect(found[2].subject == .temporary)
  }

  @Test("Journals, their lists of sums, the lock and folders are to have the modes of a shared folder")
  func modesOfAll() throws {
    let data = try SealTests.data()
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    chmod(data.path, 0o2770)
    for folder in ["journal", "journal/may-1", "sealed", "sealed/2024", "units"] {
      chmod(data.folder.at("data/" + folder), 0o2770)
    }
    for (name, mode) in [
      ("journal/may-1/2025-12.jsonl", 0o640), ("journal/may-1/1.sha256", 0o664), (".lock", 0o600),
      ("journal/may-1", 0o2775), ("units", 0o770), ("sealed/2024/dossiers.json", 0o660),
      ("sealed/2024/decisions.json", 0o400), ("sealed/2024/SHA256SUMS", 0o440),
    ] as [(String, UInt32)] {
      chmod(data.folder.at("data/" + name), mode)
    }
    let found = try data.open().check()
    func modes(_ path: String) -> [Finding.Subject] { found.filter { $0.path == path }.map(\.subject) }
    #expect(modes("journal/may-1/2025-12.jsonl") == [.closedToGroup(mode: 0o640)])
    #expect(modes("journal/may-1/1.sha256") == [.openToAll(mode: 0o664)])
    #expect(modes(".lock") == [.closedToGroup(mode: 0o600)])
    #expect(modes("journal/may-1") == [.openToAll(mode: 0o2775)])
    #expect(modes("units") == [.noSetGroupID(mode: 0o770)])
    #expect(modes("sealed/2024/dossiers.json") == [.notReadOnly(mode: 0o660)])
    #expect(modes("sealed/2024/decisions.json") == [.closedToGroup(mode: 0o400)])
    #expect(modes("sealed/2024/SHA256SUMS") == [])
    #expect(modes("journal") == [] && modes("sealed") == [])
    #expect(found.allSatisfy { $0.isNote })
  }

  @Test("A backup that lies in the folder is foreign")
  func backupInside() throws {
    let data = try DataFolder()
    try data.folder.write("data/a.tar.gz", "x")
    #expect(try findings(data) == [Finding(path: "a.tar.gz", .foreign)])
  }

  @Test("Files that everybody or nobody else can use are noted")
  func modes() throws {
    let data = try DataFolder()
    chmod(data.folder.at("data/province.json"), 0o664)
    chmod(data.folder.at("data/units/so-y-te.json"), 0o600)
    let found = try data.open().check()
    #expect(found.contains(Finding(path: "province.json", .openToAll(mode: 0o664))))
    #expect(found.contains(Finding(path: "units/so-y-te.json", .closedToGroup(mode: 0o600))))
  }
}
