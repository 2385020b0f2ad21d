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

  @Test("A reader does not wait for a program that writes, and is woken when that is done")
  func busy() throws {
    let data = try DataFolder()
    let store = try data.open()
    let loaded = try store.load()
    let watch = try #require(store.watch())
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    do {
      // What another program writes cannot be read yet.
      let lock = try other.takeLock()
      defer { _ = lock }
      watch.drain()
      let start = ContinuousClock.now
      #expect(try store.newsAtOnce(since: loaded.position) == nil)
      #expect(ContinuousClock.now - start < .seconds(1))
      #expect(!isReadable(watch.descriptor))
    }
    #expect(isReadable(watch.descriptor))
    #expect(watch.drain() == .journal)
    #expect(try store.newsAtOnce(since: loaded.position)?.acts.isEmpty == true)
    try other.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(try store.newsAtOnce(since: loaded.position)?.acts.map(\.id.machine.text) == ["may-2"])
  }

  @Test("Events that were lost may have been of any sort")
  func overflow() {
    func news(_ watch: Int32, _ mask: Int32) -> JournalWatch.News {
      var event = inotify_event()
      (event.wd, event.mask) = (watch, UInt32(mask))
      return withUnsafeBytes(of: event) { JournalWatch.news(in: $0, presence: 7, ownName: nil) }
    }
    #expect(news(-1, IN_Q_OVERFLOW) == [.journal, .presence])
    #expect(news(7, IN_DELETE) == .presence)
    #expect(news(3, IN_MODIFY) == .journal)
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1
  }
}
