import Emulation
import Glibc
import JSONText
import Testing

@testable import Storage

@Suite("The journal")
struct JournalTests {
  @Test("A line tells who did what when and why, what was before by revision and what is after in full")
  func line() throws {
    let data = try DataFolder()
    var act = try DataFolder.threefold()
    (act.kind, act.why, act.reverts) = (.advance, "theo biên bản", ActID("may-9/4"))
    let receipt = try data.open().commit(act, by: DataFolder.clerk)
    let entry = try #require(try data.acts().last)
    #expect(receipt.id == ActID("may-1/2"))
    #expect(entry.id == receipt.id)
    #expect(entry.sum == receipt.sum)
    #expect(entry.signature == DataFolder.clerk)
    #expect(entry.kind == .advance)
    #expect(entry.why == "theo biên bản")
    #expect(entry.reverts == ActID("may-9/4"))
    #expect(entry.edits.map(\.before) == [1, nil, 1])
    #expect(try entry.edits.map { try $0.record() } == receipt.records + [nil])
    let text = try data.folder.read("data/journal/may-1/2025-12.jsonl")
    #expect(text.contains("\"at\":\"2025-12-08T09:30:00+07:00\""))
    #expect(text.contains("\"by\":\"lan\""))
  }

  @Test("Each line has the sum of the one before, also across months")
  func chain() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    for (month, abstract) in ["một", "hai", "ba"].enumerated() {
      let signature = Signature(
        author: "lan", at: Moment(seconds: DataFolder.clerk.at.seconds + month * 31 * 86_400, offset: 420))
      let receipt = try data.open().commit(DataFolder.edit(abstract, from: dossier), by: signature)
      guard case .dossier(let saved) = receipt.records.first else { continue }
      dossier = saved
    }
    let names = try data.folder.names("data/journal/may-1").filter { $0.hasSuffix(".jsonl") }
    #expect(names == ["2025-12.jsonl", "2026-01.jsonl", "2026-02.jsonl"])
    let acts = try data.acts()
    #expect(acts.map(\.id.number) == [1, 2, 3, 4])
    #expect(acts.map(\.previous) == [Digest.none] + acts.dropLast().map(\.sum))
    #expect(try data.open().journalHeads().map(\.sum) == [acts.last?.sum].compactMap(\.self))
  }

  @Test("A clock that was set back begins no earlier file")
  func clockSetBack() throws {
    let data = try DataFolder()
    let early = Signature(author: "lan", at: Moment(seconds: 1_600_000_000))
    try data.open().commit(DataFolder.edit("một"), by: early)
    #expect(try data.folder.names("data/journal/may-1").filter { $0.hasSuffix(".jsonl") } == ["2025-12.jsonl"])
    #expect(try data.acts().map(\.id.number) == [1, 2])
  }

  @Test("A sum is the SHA-256 of the act's bytes, as any tool computes it")
  func knownSum() {
    let sum = Digest(of: Array("abc".utf8))
    #expect(sum.text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(
    "A line that was changed, taken out or put in is found",
    arguments: [
      ("changed", Finding.Subject.brokenLine(2)), ("taken out", .brokenChain(2)), ("put in", .brokenChain(3)),
    ])
  func tampering(_ kind: String, _ subject: Finding.Subject) throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    for abstract in ["một", "hai", "ba"] {
      let receipt = try data.open().commit(DataFolder.edit(abstract, from: dossier), by: DataFolder.clerk)
      guard case .dossier(let saved) = receipt.records.first else { continue }
      dossier = saved
    }
    let path = "data/journal/may-1/2025-12.jsonl"
    var lines = try data.folder.read(path).split(separator: "\n").map(String.init)
    switch kind {
    case "changed": lines[1] = lines[1].replacing("một", with: "MỘT")
    case "taken out": lines.remove(at: 1)
    default: lines.insert(lines[1], at: 2)
    }
    try data.folder.write(path, lines.joined(separator: "\n") + "\n")
    #expect(try data.open().check().map(\.subject).contains(subject))
  }

  @Test("Files that are not as the journal says are found, each in its own words")
  func filesAgainstJournal() throws {
    let data = try DataFolder()
    let before = try data.folder.read(DataFolder.dossierPath)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    // An old version put back, a record forged with a right check sum, one put in, one taken away.
    try data.folder.write(DataFolder.dossierPath, before)
    let unit = try data.folder.read("data/units/so-y-te.json")
    try data.folder.writeSigned("data/units/so-y-te.json", unit.replacing("Sở Y tế", with: "Sở Y"))
    try data.folder.writeSigned("data/units/so-moi.json", unit.replacing("so-y-te", with: "so-moi"))
    unlink(data.folder.at("data/calendars/2025.json"))
    let found = try data.open().check().filter { !$0.isMode }
    #expect(found.contains(Finding(path: "dossiers/2025/HS-2025-0001.json", .otherRevision(file: 1, journal: 2))))
    #expect(found.contains(Finding(path: "units/so-y-te.json", .differsFromJournal)))
    #expect(found.contains(Finding(path: "units/so-moi.json", .notInJournal)))
    #expect(found.contains(Finding(path: "calendars/2025.json", .missingFile)))
  }

  @Test("A file edited without the program is shown, refused, and taken over only by an act of its own")
  func adopting() throws {
    let data = try DataFolder()
    let text = try data.folder.read(DataFolder.dossierPath)
    try data.folder.write(DataFolder.dossierPath, text.replacing("Đề nghị tặng", with: "Sửa tay"))
    let store = try data.open()
    let loaded = try store.load()
    #expect(loaded.problems.map(\.reason) == [.editedOutside])
    let key = DataFolder.dossier.key
    guard case .dossier(let edited) = loaded.workspace[key] else {
      Issue.record("not loaded")
      return
    }
    #expect(throws: StorageError.editedOutside(key)) {
      try store.commit(DataFolder.edit("x", from: edited), by: DataFolder.clerk)
    }
    let receipt = try store.adopt([key], why: "sửa khi máy hỏng", by: DataFolder.clerk)
    #expect(receipt.records.map(\.revision) == [2])
    #expect(try data.load().problems.isEmpty)
    #expect(try data.acts().last?.kind == .adopt)
    #expect(try data.open().check().allSatisfy(\.isMode))
    #expect(throws: StorageError.nothingToAdopt(key)) { try store.adopt([key], why: "", by: DataFolder.clerk) }
  }
}
