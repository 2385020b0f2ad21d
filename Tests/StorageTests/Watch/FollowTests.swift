import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Following what others save")
struct FollowTests {
  @Test("News are the acts since a position, each once, of every machine")
  func news() throws {
    let data = try DataFolder()
    let store = try data.open()
    let loaded = try store.load()
    var workspace = loaded.workspace
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    try other.commit(DataFolder.threefold(), by: DataFolder.clerk)
    let news = try store.news(since: loaded.position)
    let changed = news.acts.flatMap { workspace.adopt($0, year: 2025) }
    #expect(Set(changed) == Set(try DataFolder.threefold().edits.compactMap(\.key)))
    #expect(workspace.dossiers.values.first?.abstract == "sửa")
    #expect(workspace.decisions.count == 1)
    #expect(workspace.scorecards.count == 3)
    #expect(try store.news(since: news.position).acts.isEmpty)
  }

  @Test("What is known already changes nothing")
  func known() throws {
    let data = try DataFolder()
    let store = try data.open()
    let loaded = try store.load()
    var workspace = loaded.workspace
    let act = DataFolder.edit("một")
    workspace.adopt(act, saved: try store.commit(act, by: DataFolder.clerk).records)
    let news = try store.news(since: loaded.position)
    #expect(news.acts.count >= 1)
    #expect(news.acts.flatMap { workspace.adopt($0, year: 2025) }.isEmpty)
    #expect(news.acts.flatMap { workspace.adopt($0, year: 2024) }.isEmpty)
  }

  @Test("A watch wakes when a line is written, by a machine that is new too, and is silent else")
  func watch() throws {
    let data = try DataFolder()
    let watch = try #require(try data.open().watch())
    #expect(!isReadable(watch.descriptor))
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(isReadable(watch.descriptor))
    watch.drain()
    #expect(!isReadable(watch.descriptor))
    var dossier = DataFolder.dossier
    (dossier.revision, dossier.abstract) = (2, "một")
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    try other.commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    #expect(isReadable(watch.descriptor))
    watch.drain()
    (dossier.revision, dossier.abstract) = (3, "hai")
    try other.commit(DataFolder.edit("ba", from: dossier), by: DataFolder.clerk)
    #expect(isReadable(watch.descriptor))
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1
  }
}
