import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("A journal that is gone, in part or as a whole")
struct LostJournalTests {
  private static let month = "data/journal/may-1/2025-12.jsonl"

  private func errors(_ data: DataFolder) throws -> [Finding] { try data.open().check().filter { !$0.isNote } }

  /// A folder with two acts of one machine and one of another.
  private func twoMachines() throws -> DataFolder {
    let data = try DataFolder()
    let first = try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    guard case .dossier(let dossier) = first.records.first else { throw StorageError.noProvince }
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    try other.commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    #expect(try errors(data) == [])
    return data
  }

  enum Loss: CaseIterable, Sendable { case removed, link, emptied, pipe, linkedMachine }

  @Test("Without a journal nothing is said to be well", arguments: Loss.allCases)
  func gone(_ loss: Loss) throws {
    let data = try DataFolder()
    let (journal, machine) = (data.folder.at("data/journal"), data.folder.at("data/journal/may-1"))
    switch loss {
    case .removed: try data.folder.removeAll("data/journal")
    case .link:
      rename(journal, data.folder.at("moved"))
      symlink(data.folder.at("moved"), journal)
    case .emptied: truncate(data.folder.at(Self.month), 0)
    case .pipe:
      unlink(data.folder.at(Self.month))
      mkfifo(data.folder.at(Self.month), 0o660)
    case .linkedMachine:
      rename(machine, data.folder.at("moved"))
      symlink(data.folder.at("moved"), machine)
    }
    let found = try errors(data)
    #expect(found.contains(Finding(path: "journal", .noJournal)))
    #expect(found.contains(Finding(path: "province.json", .notInJournal)))
    if loss == .link { #expect(found.contains(Finding(path: "journal", .linkedFolder))) }
    if loss == .linkedMachine { #expect(found.contains(Finding(path: "journal/may-1", .linkedFolder))) }
    if loss == .pipe { #expect(found.contains(Finding(path: "journal/may-1/2025-12.jsonl", .unreadableJournal))) }
  }

  @Test("A journal that cannot be read keeps nobody from examining the others")
  func othersAreExamined() throws {
    let data = try twoMachines()
    try data.folder.write("data/journal/may-2/2025-12.jsonl", "x\n")
    unlink(data.folder.at(Self.month))
    try data.folder.makeFolder(Self.month)
    let found = try errors(data)
    #expect(found.contains(Finding(path: "journal/may-1/2025-12.jsonl", .unreadableJournal)))
    #expect(found.contains(Finding(path: "journal/may-2/2025-12.jsonl", .brokenLine(1))))
  }

  @Test("Acts that another machine has seen and that are gone, or are others now, are missed")
  func seenByOthers() throws {
    let data = try twoMachines()
    let whole = try data.folder.read(Self.month)
    let first = try #require(whole.split(separator: "\n").first)
    try data.folder.write(Self.month, first + "\n")
    #expect(try errors(data).contains(Finding(path: "journal/may-1", .missingActs(through: 2))))
    // Another act takes the number of the one that is gone.
    try data.folder.write("data/.lock", "")
    let unit = try #require(DataFolder.records().first { $0.key.kind == .unit })
    try data.open().commit(Act(edits: [RecordEdit(before: unit, after: unit)]), by: DataFolder.clerk)
    #expect(try errors(data).contains(Finding(path: "journal/may-1", .missingActs(through: 2))))
    try data.folder.removeAll("data/journal/may-1")
    #expect(try errors(data).contains(Finding(path: "journal/may-1", .missingActs(through: 2))))
  }

  @Test("An end that was cut off and kept aside has to be looked at")
  func cutLine() throws {
    let data = try DataFolder()
    try data.folder.write("data/journal/may-1/2025-12.jsonl.4096.cut", "x")
    #expect(try errors(data) == [Finding(path: "journal/may-1/2025-12.jsonl.4096.cut", .cutLine)])
  }

  @Test(
    "A list of sums is never looked for under another name", arguments: ["../../province.json", "x.sha256", "1.cut"])
  func manifestName(_ name: String) throws {
    let data = try DataFolder()
    let (entry, line) = JournalEntry.line(
      ActID(machine: DataFolder.machine, number: 2), Act(.fill, edits: []), edits: [],
      manifest: JournalManifest(file: name, count: 1, sum: .none), by: DataFolder.clerk, seen: [],
      after: try #require(try data.acts().last?.sum))
    try data.folder.write(Self.month, try data.folder.read(Self.month) + String(decoding: line, as: UTF8.self))
    let opened = Trace()
    let store = try data.open(opened)
    #expect(store.check().contains { $0.subject == .wrongManifest })
    var redo = Redo(tree: FolderTree(root: store.root))
    try redo.apply(entry)
    #expect(!opened.lines.contains { $0.hasSuffix("/" + name) && $0.hasPrefix("open") })
  }
}
