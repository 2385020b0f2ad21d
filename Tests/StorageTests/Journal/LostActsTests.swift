import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("A journal that has lost acts keeps the folder from being written")
struct LostActsTests {
  private static let month = "data/journal/may-1/2025-12.jsonl"
  private static let loss = JournalLoss(path: "journal/may-1", through: ActID(machine: DataFolder.machine, number: 2))

  private func saved() throws -> DataFolder {
    let data = try DataFolder()
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    return data
  }

  enum Damage: CaseIterable, Sendable { case emptied, removedFile, removedMachine, removedJournal, shortened, replaced }

  private func damage(_ data: DataFolder, _ damage: Damage) throws {
    let text = try data.folder.read(Self.month)
    switch damage {
    case .emptied: try data.folder.write(Self.month, "")
    case .removedFile: unlink(data.folder.at(Self.month))
    case .removedMachine: try data.folder.removeAll("data/journal/may-1")
    case .removedJournal: try data.folder.removeAll("data/journal")
    case .shortened: try data.folder.write(Self.month, text.split(separator: "\n")[0] + "\n")
    case .replaced:
      // A line of the same length stands in the place of the last one.
      let lines = text.split(separator: "\n")
      let entry = try #require(try data.acts().last)
      let (_, line) = JournalEntry.line(
        entry.id, Act(entry.kind, edits: []), edits: entry.edits,
        by: Signature(author: "mai", at: entry.signature.at), seen: entry.seen, after: entry.previous)
      try data.folder.write(Self.month, lines[0] + "\n" + String(decoding: line, as: UTF8.self))
      #expect(try data.folder.read(Self.month).utf8.count == text.utf8.count)
    }
  }

  @Test("It is opened to look only, nothing is written, and check names it", arguments: Damage.allCases)
  func lost(_ kind: Damage) throws {
    let data = try saved()
    try damage(data, kind)
    let before = try data.folder.files("data")
    let store = try data.open()
    let loaded = try store.load()
    #expect(loaded.readOnly == .journalLost(Self.loss))
    #expect(loaded.workspace.dossiers.values.first?.abstract == "một")
    #expect(throws: StorageError.readOnly(.journalLost(Self.loss))) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    #expect(try data.folder.files("data") == before)
    #expect(store.check().contains(Finding(path: "journal/may-1", .lostActs(through: 2))))
    let outcome = try store.compare(year: 2025, .all)
    #expect(outcome.findings == [Finding(path: "journal/may-1", .lostActs(through: 2))])
    #expect(!outcome.isJournalWhole && outcome.doubtful.isEmpty)
  }

  @Test("A program that was open before saves nothing any more", arguments: Damage.allCases)
  func openProgram(_ kind: Damage) throws {
    let data = try saved()
    let store = try data.open()
    guard case .dossier(let dossier)? = try store.load().workspace[DataFolder.dossier.key] else { return }
    try damage(data, kind)
    let act = DataFolder.edit("hai", from: dossier)
    for _ in 0..<2 {
      #expect(throws: StorageError.readOnly(.journalLost(Self.loss))) { try store.commit(act, by: DataFolder.clerk) }
    }
    #expect(throws: StorageError.readOnly(.journalLost(Self.loss))) {
      try data.open().adopt([DataFolder.dossier.key], why: "đã đối chiếu", by: DataFolder.clerk)
    }
  }

  @Test("Who may only look is told the same")
  func onlyLooking() throws {
    let data = try saved()
    try damage(data, .emptied)
    let trace = Trace(failing: 0, code: EROFS, isLasting: true) { $0 == .checkAccess }
    #expect(try data.open(trace).load().readOnly == .journalLost(Self.loss))
  }

  @Test("A record whose taking away is gone from the journal does not come back")
  func undoneNomination() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    dossier.id = RecordID(code: "HS-2025-0002")
    dossier.revision = 0
    let made = try data.open().commit(
      Act(.nominate, edits: [RecordEdit(before: nil, after: .dossier(dossier))]), by: DataFolder.clerk)
    try data.open().commit(Act(edits: [RecordEdit(before: made.records.first, after: nil)]), by: DataFolder.clerk)
    let lines = try data.folder.read(Self.month).split(separator: "\n").dropLast()
    try data.folder.write(Self.month, lines.joined(separator: "\n") + "\n")
    let found = try data.open().check().filter { !$0.isNote }
    #expect(found.contains(Finding(path: "journal/may-1", .lostActs(through: 3))))
    #expect(!(try data.open().check()).contains { if case .pending = $0.subject { true } else { false } })
    #expect(try data.load().workspace.dossiers.count == 1)
    #expect(try data.records().keys.count { $0.hasPrefix("data/dossiers/") } == 1)
  }

  @Test("Without any journal, and without the mark, nothing is written either")
  func noJournal() throws {
    let data = try saved()
    try data.folder.removeAll("data/journal")
    unlink(data.folder.at("data/.lock"))
    let store = try data.open()
    #expect(try store.load().readOnly == .noJournal)
    #expect(throws: StorageError.readOnly(.noJournal)) { try store.commit(DataFolder.edit("x"), by: DataFolder.clerk) }
    #expect(try store.compare(year: 2025, .all).findings == [Finding(path: "journal", .noJournal)])
  }

  @Test("A month that was begun and has no line yet is no loss, and hides none")
  func emptyMonth() throws {
    let data = try saved()
    let next = "data/journal/may-1/2026-01.jsonl"
    try data.folder.write(next, "")
    // The next program notes that all is applied, as far as the new file.
    #expect(try data.load().readOnly == nil)
    #expect(try data.folder.read("data/.lock").contains(" 2026-01.jsonl 0 2 "))
    #expect(try data.load().readOnly == nil)
    #expect(try data.open().check().allSatisfy(\.isNote))
    unlink(data.folder.at(next))
    #expect(try data.load().readOnly == nil)
    try data.folder.write("data/.lock", "")
    try data.folder.write(next, "")
    _ = try data.load()
    try data.folder.write(Self.month, "")
    #expect(try data.load().readOnly == .journalLost(Self.loss))
  }

  @Test("A mark that is older than the journal, or of no journal at all, is no loss")
  func olderMark() throws {
    let data = try DataFolder()
    let mark = try data.folder.read("data/.lock")
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    try data.folder.write("data/.lock", mark)
    #expect(try data.load().readOnly == nil)
    try data.folder.write("data/.lock", "")
    #expect(try data.load().readOnly == nil)
  }
}
