import Emulation
import Glibc
import JSONText
import Testing

@testable import Storage

@Suite("Files changed, put back or taken away without the program")
struct OutsideChangeTests {
  private static let path = "dossiers/2025/HS-2025-0001.json"
  private static let key = DataFolder.dossier.key

  /// What is found but for permissions.
  private func findings(_ data: DataFolder) throws -> [Finding] {
    try data.open().check().filter { !$0.isMode }
  }

  private func saved(_ abstract: String, _ data: DataFolder, from before: Dossier = DataFolder.dossier) throws
    -> Dossier
  {
    let receipt = try data.open().commit(DataFolder.edit(abstract, from: before), by: DataFolder.clerk)
    guard case .dossier(let dossier) = receipt.records.first else { throw StorageError.noProvince }
    return dossier
  }

  private func loaded(_ data: DataFolder) throws -> Dossier? {
    try data.load().workspace.dossiers[DataFolder.dossier.id]
  }

  /// How an earlier state of a file comes back.
  enum Rollback: CaseIterable, Sendable {
    /// The earlier file itself.
    case copied
    /// The file as it is, with another content and a sum that is right.
    case forged
    /// A file of the version that had no sum.
    case withoutSum
  }

  @Test(
    "A file put back or forged is not saved upon, and stays an error until it is adopted", arguments: Rollback.allCases)
  func notSavedUpon(_ rollback: Rollback) throws {
    let data = try DataFolder()
    let before = try data.folder.read("data/" + Self.path)
    _ = try saved("một", data)
    let now = try data.folder.read("data/" + Self.path)
    switch rollback {
    case .copied: try data.folder.write("data/" + Self.path, before)
    case .forged: try data.folder.writeSigned("data/" + Self.path, now.replacing("một", with: "hai"))
    case .withoutSum:
      let lines = now.replacing("một", with: "hai").replacing("\"schema\": 2", with: "\"schema\": 1")
        .split(separator: "\n").filter { !$0.contains("\"sum\"") }
      try data.folder.write("data/" + Self.path, lines.joined(separator: "\n") + "\n")
    }
    let dossier = try #require(try loaded(data))
    #expect(throws: StorageError.editedOutside(Self.key)) { _ = try saved("ba", data, from: dossier) }
    #expect(try findings(data).contains { $0.path == Self.path && !$0.isNote })
    try data.open().adopt([Self.key], why: "đã đối chiếu", by: DataFolder.clerk)
    #expect(try findings(data) == [])
    // No number of saved changes is used again.
    #expect(try loaded(data)?.revision == 3)
  }

  @Test("What was saved upon such a file all the same is found for ever after, and settled by adopting")
  func brokenHistory() throws {
    let data = try DataFolder()
    let first = try saved("một", data)
    let file = try data.folder.read("data/" + Self.path)
    _ = try saved("hai", data, from: first)
    // So many acts on other records that a save does not look back so far.
    try fillJournal(data)
    try data.folder.write("data/" + Self.path, file)
    _ = try saved("ba", data, from: first)
    let act = try #require(try data.acts().last?.id)
    #expect(try findings(data) == [Finding(path: Self.path, .brokenHistory(act))])
    try data.open().adopt([Self.key], why: "đã đối chiếu", by: DataFolder.clerk)
    #expect(try findings(data) == [])
  }

  /// Puts more acts into the journal than a save looks at.
  private func fillJournal(_ data: DataFolder) throws {
    let unit = try #require(DataFolder.records().first { $0.key.kind == .unit })
    guard case .unit(var before) = unit else { return }
    before.aliases = [String(repeating: "x", count: RecentActs.size / 2)]
    var old = unit
    for _ in 0..<2 {
      let receipt = try data.open().commit(
        Act(edits: [RecordEdit(before: old, after: .unit(before))]), by: DataFolder.clerk)
      old = try #require(receipt.records.first)
      before.aliases.append("y")
    }
  }

  @Test("A forged file of a record that only a list of sums knows is found after it was saved upon")
  func listedOnly() throws {
    let data = try DataFolder()
    let text = try data.folder.read("data/" + Self.path)
    try data.folder.writeSigned("data/" + Self.path, text.replacing("Đề nghị tặng", with: "Sửa tay"))
    _ = try saved("một", data, from: try #require(try loaded(data)))
    #expect(try findings(data).map(\.subject) == [.brokenHistory(try #require(ActID("may-1/2")))])
  }

  @Test("A record taken away or put in without the program can be adopted")
  func adoptingRemovalAndNew() throws {
    let data = try DataFolder()
    unlink(data.folder.at("data/calendars/2025.json"))
    let unit = try data.folder.read("data/units/so-y-te.json")
    try data.folder.writeSigned("data/units/so-moi.json", unit.replacing("so-y-te", with: "so-moi"))
    let found = try findings(data).filter { !$0.isNote }
    #expect(found.map(\.subject) == [.missingFile, .notInJournal])
    let keys = found.compactMap { RecordPath.key(at: $0.path) }
    let store = try data.open()
    let loaded = try store.load()
    try store.adopt(keys + keys, why: "lịch bỏ, sở mới", by: DataFolder.clerk)
    #expect(try findings(data) == [])
    #expect(throws: StorageError.nothingToAdopt(keys[0])) {
      try data.open().adopt([keys[0]], why: "", by: DataFolder.clerk)
    }
    // Who has the folder open follows.
    var workspace = loaded.workspace
    for act in try store.news(since: loaded.position).acts { workspace.adopt(act, year: 2025) }
    #expect(workspace[keys[0]] == nil)
    #expect(workspace[keys[1]]?.revision == 2)
  }

  enum Harm: CaseIterable, Sendable { case edited, damaged, gone, rolledBack, alreadyRemoved }

  @Test("What was done without the program can be undone from the journal", arguments: Harm.allCases)
  func puttingBack(_ harm: Harm) throws {
    let data = try DataFolder()
    let before = try data.folder.read("data/" + Self.path)
    let first = try saved("một", data)
    let right = try data.folder.read("data/" + Self.path)
    switch harm {
    case .edited: try data.folder.write("data/" + Self.path, right.replacing("một", with: "hai"))
    case .damaged: try data.folder.write("data/" + Self.path, "{")
    case .gone: unlink(data.folder.at("data/" + Self.path))
    case .rolledBack: try data.folder.write("data/" + Self.path, before)
    case .alreadyRemoved:
      try data.open().commit(
        Act(edits: [RecordEdit(before: .dossier(first), after: nil)]), by: DataFolder.clerk)
      try data.folder.write("data/" + Self.path, right)
    }
    #expect(try findings(data).contains { $0.path == Self.path && !$0.isNote })
    try data.open().putBack([Self.key], why: "sửa nhầm", by: DataFolder.clerk)
    #expect(try findings(data) == [])
    #expect(try loaded(data)?.abstract == (harm == .alreadyRemoved ? nil : "một"))
    #expect(throws: StorageError.nothingToAdopt(Self.key)) {
      try data.open().putBack([Self.key], why: "", by: DataFolder.clerk)
    }
  }

  @Test("What the journal does not have cannot be put back, and is told so")
  func nothingInJournal() throws {
    let data = try DataFolder()
    unlink(data.folder.at("data/" + Self.path))
    #expect(throws: StorageError.notInJournal(Self.key)) {
      try data.open().putBack([Self.key], why: "", by: DataFolder.clerk)
    }
  }

  @Test("A put-back that was cut off is finished, over a damaged file too")
  func puttingBackCutOff() throws {
    let data = try DataFolder()
    _ = try saved("một", data)
    try data.folder.write("data/" + Self.path, "{")
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    #expect(try data.open(trace).putBack([Self.key], why: "", by: DataFolder.clerk).pending != nil)
    #expect(try loaded(data)?.abstract == "một")
    #expect(try findings(data).filter { !$0.isNote } == [])
  }

  @Test("Recovery leaves a file alone that somebody changed after the act was written")
  func recoveryLeavesEdits() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    _ = try data.open(trace).commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let edited = try data.folder.read("data/" + Self.path).replacing("Đề nghị tặng", with: "Sửa tay")
    try data.folder.write("data/" + Self.path, edited)
    _ = try data.load()
    #expect(try data.folder.read("data/" + Self.path) == edited)
  }
}
