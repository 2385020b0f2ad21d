import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Who has what open")
struct PresenceTests {
  private static let since = DataFolder.clerk.at
  private static let record = AnyRecord.dossier(DataFolder.dossier).key

  /// A program of another machine, or of another process on this one.
  private func write(_ program: OpenProgram, in data: DataFolder) throws {
    let store = try data.open(machine: program.machine)
    var file = PresenceFile(store, program)
    _ = file.tell(program.record)
  }

  private func program(_ account: String, machine: String = "may-2", process: Int = 4711) -> OpenProgram {
    OpenProgram(
      machine: Machine.ID(slug: machine), process: process, account: account, since: Self.since, record: Self.record)
  }

  @Test("The others are told once of each record, and no more when the program has ended")
  func tell() throws {
    let data = try DataFolder()
    var file = try data.open().presence(account: "lan", since: Self.since)
    let written = [nil, nil, Self.record, Self.record].map { file.tell($0) }
    #expect(written == [true, false, true, false])
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    #expect(
      other.openPrograms() == [
        OpenProgram(
          machine: DataFolder.machine, process: Int(getpid()), start: ProcessStatus(of: getpid())?.start,
          account: "lan", since: Self.since, record: Self.record)
      ])
    // Oneself is nobody else.
    #expect(try data.open().openPrograms().isEmpty)
    file.remove()
    #expect(other.openPrograms().isEmpty)
  }

  @Test("Programs that ended without a word are forgotten: here by their process, elsewhere after a day")
  func stale() throws {
    let data = try DataFolder()
    // The first process always runs; no system numbers a process so high.
    try write(program("minh", machine: DataFolder.machine.text, process: 1), in: data)
    try write(program("hoa", machine: DataFolder.machine.text, process: 999_999_999), in: data)
    try write(program("an"), in: data)
    try write(program("bình", process: 12), in: data)
    let old = [timeval(tv_sec: time(nil) - 90_000, tv_usec: 0), timeval(tv_sec: time(nil) - 90_000, tv_usec: 0)]
    utimes(data.folder.at("data/presence/may-2-12.json"), old)
    #expect(try data.open().openPrograms().map(\.account) == ["an", "minh"])
    #expect(try data.open().root.folder("presence").names() == ["may-1-1.json", "may-2-4711.json"])
  }

  @Test("A later process with the same number is another program; a file of an older version does not tell")
  func reusedNumber() throws {
    let data = try DataFolder()
    let start = try #require(ProcessStatus(of: getppid())?.start)
    var running = program("minh", machine: DataFolder.machine.text, process: Int(getppid()))
    for (known, isThere) in [(start, true), (start - 1, false), (nil, true)] {
      running.start = known
      try write(running, in: data)
      #expect(try data.open().openPrograms().map(\.start) == (isThere ? [known] : []))
    }
  }

  @Test("What no program has written is passed over")
  func foreign() throws {
    let data = try DataFolder()
    try write(program("an"), in: data)
    try data.folder.write("data/presence/x.json", "{}")
    try data.folder.write("data/presence/may-3-1.json", String(repeating: "[", count: 100_000))
    #expect(try data.open().openPrograms().map(\.account) == ["an"])
  }

  @Test("Nothing fails where nothing can be written")
  func readOnly() throws {
    let data = try DataFolder()
    try data.folder.write("data/presence", "")
    var file = try data.open().presence(account: "lan", since: Self.since)
    let isWritten = file.tell(Self.record)
    #expect(!isWritten)
    file.remove()
    #expect(try data.open().openPrograms().isEmpty)
  }

  @Test("The folder belongs to the data, is no record and no finding")
  func check() throws {
    let data = try DataFolder()
    try write(program("an"), in: data)
    #expect(try !data.open().check().contains { $0.subject == .foreign || !$0.isNote })
    #expect(try data.load().problems.isEmpty)
  }

  @Test("A watch tells what others open from what they save, and is silent about its own program")
  func watch() throws {
    let data = try DataFolder()
    var own = try data.open().presence(account: "lan", since: Self.since)
    _ = own.tell(nil)
    let watch = try #require(try data.open().watch(ownName: own.name))
    #expect(watch.drain() == [])
    _ = own.tell(Self.record)
    #expect(watch.drain() == [])
    try write(program("an"), in: data)
    #expect(watch.drain() == .presence)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(watch.drain() == .journal)
    #expect(watch.drain() == [])
  }
}
