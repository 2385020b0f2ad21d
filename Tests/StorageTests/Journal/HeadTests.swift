import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("The state that records are of")
struct HeadTests {
  private let second = Machine.ID(code: "may-2")

  private func heads(_ data: DataFolder) throws -> [ActSum] { try data.open().journalHeads().map(\.act) }

  @Test("What is loaded names the ends of the journals, of every machine, as check prints them")
  func loaded() throws {
    let data = try DataFolder()
    let receipt = try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(try data.load().workspace.heads == [ActSum(id: receipt.id, sum: receipt.sum.text)])
    guard case .dossier(let dossier)? = receipt.records.first else { return }
    let other = try data.open(machine: second).commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    let heads = try data.load().workspace.heads
    #expect(heads == [receipt, other].map { ActSum(id: $0.id, sum: $0.sum.text) })
    #expect(try heads == self.heads(data))
  }

  @Test("The lock's file, or none, gives the same heads; so does a folder one may only look at")
  func withoutTheLock() throws {
    let data = try DataFolder()
    try data.open(machine: second).commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let heads = try data.load().workspace.heads
    #expect(heads.map(\.id.text) == ["may-1/1", "may-2/1"])
    unlink(data.folder.at("data/.lock"))
    let looking = Trace(failing: 0, code: EROFS, isLasting: true) { $0 == .checkAccess }
    #expect(try data.open(looking).load().workspace.heads == heads)
    #expect(try data.load().workspace.heads == heads)
  }

  @Test("The position names what comes before it: before the last act where that may not be in the files")
  func beforeTheLastAct() throws {
    let data = try DataFolder()
    let first = try heads(data)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let journal = Journal(tree: FolderTree(root: try data.open().root))
    let position = try journal.lastActs()
    #expect(position.heads.map(\.act) == first)
    let news = try data.open().news(since: position)
    #expect(news.acts.count == 1)
    #expect(try news.position.heads.map(\.act) == heads(data))
  }

  @Test("Following moves them on with the acts of others, and stays where there are none")
  func followed() throws {
    let data = try DataFolder()
    let store = try data.open()
    let position = try store.load().position
    try data.open(machine: second).commit(DataFolder.threefold(), by: DataFolder.clerk)
    let news = try store.news(since: position)
    #expect(try news.position.heads.map(\.act) == heads(data))
    #expect(try store.news(since: news.position).position.heads == news.position.heads)
  }

  @Test("A restored folder is of the same state, and a sealed year too")
  func restored() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    (dossier.id, dossier.year) = (RecordID(code: "HS-2024-0001"), 2024)
    let store = try data.open()
    try store.fill([.dossier(dossier)], by: DataFolder.clerk)
    try store.seal(2024, why: "xong năm", by: DataFolder.clerk)
    let heads = try store.load(year: 2024).workspace.heads
    #expect(heads.map(\.id.number) == [3])
    try store.backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("new"))
    let again = try Store.open(data.folder.at("new"), machine: second)
    #expect(try again.load().workspace.heads == heads)
    #expect(try again.load(year: 2024).workspace.heads == heads)
  }
}
