import Emulation
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite("Backups")
struct BackupTests {
  /// The files of a data folder, its lock left out, and those of what is restored from its backup.
  private func restored(_ data: DataFolder, probe: FileProbe? = nil) throws -> [String: String] {
    let store = try Store.open(data.path, machine: DataFolder.machine, probe: probe)
    let backup = try store.backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    let restored = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
    #expect(restored.heads == backup.heads)
    #expect(restored.files == backup.files)
    let again = try Store.open(data.folder.at("again"), machine: DataFolder.machine)
    #expect(try again.journalHeads() == backup.heads)
    #expect(again.check().filter { !$0.isMode } == [])
    return Dictionary(try data.folder.files("again").map { ($0.key.replacing("again/", with: "data/"), $0.value) }) {
      first, _ in first
    }
  }

  @Test("What is restored is what was put in, byte for byte, and ends with the same head")
  func roundTrip() throws {
    let data = try DataFolder()
    try data.open().commit(DataFolder.threefold(), by: DataFolder.clerk)
    let other = try data.open(machine: Machine.ID(code: "may-2"))
    try other.fill([.decision(Self.decision)], by: DataFolder.clerk)
    #expect(try restored(data) == data.folder.files("data"))
  }

  private static let decision = Decision(
    id: RecordID(code: "QD-9"), year: 2024, number: "9/QĐ", day: Examples.day(2024, 12, 1), signer: "CHỦ TỊCH",
    abstract: "Tặng", recipients: [])

  @Test("Acts of others while it is made are in it whole: changed, new and removed records, read before or after")
  func othersWrite() throws {
    for moment in ["award-types", "dossiers", "scorecards", "units"] {
      let data = try DataFolder()
      let probe = Self.once(.open, moment) {
        _ = try? data.open(machine: Machine.ID(code: "may-2")).commit(DataFolder.threefold(), by: DataFolder.clerk)
      }
      #expect(try restored(data, probe: probe) == data.folder.files("data"), "\(moment)")
      #expect(try data.acts().count == 2)
    }
  }

  @Test("Records that were put in at once meanwhile make it begin again; without an end it gives up")
  func othersFill() throws {
    let data = try DataFolder()
    let probe = Self.once(.open, "units") {
      _ = try? data.open().fill([.decision(Self.decision)], by: DataFolder.clerk)
    }
    #expect(try restored(data, probe: probe) == data.folder.files("data"))
    let number = Atomic<Int>(0)
    let restless = FileProbe { operation, path in
      if operation == .open, path == "units" {
        var decision = Self.decision
        decision.id = RecordID(slug: "x\(number.add(1, ordering: .relaxed).newValue)")
        _ = try? data.open().fill([.decision(decision)], by: DataFolder.clerk)
      }
      return nil
    }
    #expect(throws: ArchiveError.neverAtRest) {
      try Store.open(data.path, machine: DataFolder.machine, probe: restless)
        .backup(to: data.folder.at("b.tar.gz"), at: DataFolder.clerk.at)
    }
    #expect(try !data.folder.names().contains { $0.contains("b.tar.gz") })
  }

  @Test("A year that is sealed once the records were read is in it once")
  func othersSeal() throws {
    let data = try SealTests.data()
    let before = try data.folder.files("data")
    let root = try Folder.open(root: data.path)
    let state = Mutex((lists: 0, isDone: false))
    // Looked through for the second time, or written, whichever comes first without the lock.
    let probe = FileProbe { operation, path in
      let isMoment = state.withLock { state in
        if operation == .list, path.isEmpty { state.lists += 1 }
        return !state.isDone && (state.lists > 2 || operation == .write && path.hasSuffix(".new"))
      }
      guard isMoment, (try? root.lock(".lock", seconds: 0)) != nil else { return nil }
      state.withLock { $0.isDone = true }
      _ = try? data.open().seal(2024, why: "", by: DataFolder.clerk)
      return nil
    }
    #expect(try restored(data, probe: probe) == before)
    let isDone = state.withLock { $0.isDone }
    #expect(isDone)
    #expect(try data.open().sealedYears() == [2024])
  }

  @Test("Where nothing may be written, records that are not all in their places yet are not left out unsaid")
  func halfFilled() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    #expect(try data.open(trace).fill([.decision(Self.decision)], by: DataFolder.clerk).pending != nil)
    let looking = Trace(failing: 0, code: EROFS, isLasting: true) { $0 == .checkAccess }
    let failure = FileFailure(.rename, "decisions/2024/QD-9.json", code: EROFS)
    #expect(throws: ArchiveError.storage(.waiting(failure))) {
      try data.open(looking).backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    }
    // Who may write finishes it first.
    #expect(try restored(data, probe: nil) == data.folder.files("data"))
    _ = try data.open(looking).backup(to: data.folder.at("b.tar.gz"), at: DataFolder.clerk.at)
  }

  /// Does something before the first call of a kind on a path that begins like this.
  private static func once(
    _ operation: FileOperation, _ path: String, _ body: @escaping @Sendable () -> Void
  ) -> FileProbe {
    let isDone = Mutex(false)
    return FileProbe { called, place in
      guard called == operation, place.hasPrefix(path + "/") || place == path else { return nil }
      let isFirst = isDone.withLock { done in
        defer { done = true }
        return !done
      }
      if isFirst { body() }
      return nil
    }
  }

  @Test("Links, pipes, foreign files and files too large are left out and named")
  func foreign() throws {
    let data = try DataFolder()
    try data.folder.write("data/ghi-chu.txt", "x")
    try data.folder.makeFolder("data/old")
    try data.folder.write("data/old/x.json", "x")
    try data.folder.write("data/units/.so-y-te.json.new", "x")
    try data.folder.write("data/journal/notes", "x")
    symlink("/etc/passwd", data.folder.at("data/units/link.json"))
    symlink("/etc", data.folder.at("data/decisions"))
    mkfifo(data.folder.at("data/units/pipe.json"), 0o660)
    try data.folder.write("data/units/huge.json", "")
    truncate(data.folder.at("data/units/huge.json"), 17 << 20)
    let backup = try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    #expect(
      backup.leftOut == [
        "decisions", "ghi-chu.txt", "journal/notes", "old", "units/huge.json", "units/link.json", "units/pipe.json",
      ])
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
    #expect(try !data.folder.files("again").keys.contains { $0.contains("link") || $0.hasSuffix(".new") })
  }

  @Test("A file that is there is replaced only when that is asked for")
  func existing() throws {
    let data = try DataFolder()
    try data.folder.write("a.tar.gz", "mine")
    #expect(throws: ArchiveError.exists) {
      try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    }
    #expect(try data.folder.read("a.tar.gz") == "mine")
    try data.open().backup(to: data.folder.at("a.tar.gz"), isReplacing: true, at: DataFolder.clerk.at)
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
  }

  @Test("A damaged record is in it as it is; one that cannot be read leaves no backup")
  func unreadable() throws {
    let data = try DataFolder()
    try data.folder.write("data/units/so-y-te.json", "{")
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
    #expect(try data.folder.read("again/units/so-y-te.json") == "{")
    let failing = FileProbe { operation, path in
      operation == .read && path == "units/so-y-te.json" ? EIO : nil
    }
    let failure = FileFailure(.read, "units/so-y-te.json", code: EIO)
    #expect(throws: ArchiveError.cannotReadData(failure)) {
      try Store.open(data.path, machine: DataFolder.machine, probe: failing)
        .backup(to: data.folder.at("b.tar.gz"), at: DataFolder.clerk.at)
    }
    #expect(try data.folder.names() == ["a.tar.gz", "again", "data"])
  }

  @Test("Whichever call fails, there is a whole archive or nothing", arguments: [false, true])
  func failingCalls(_ isLasting: Bool) throws {
    let data = try DataFolder()
    var number = 0
    while true {
      let trace = Trace(failing: number, code: ENOSPC, isLasting: isLasting)
      let store = Store(root: try Folder.open(root: data.path, probe: trace.probe), machine: DataFolder.machine)
      let path = data.folder.at("a.tar.gz")
      let result = Result { () throws(ArchiveError) in try store.backup(to: path, at: DataFolder.clerk.at) }
      let call = trace.lines.indices.contains(number) ? trace.lines[number] : ""
      let names = try data.folder.names()
      if case .success = result {
        _ = try Store.restore(path, to: data.folder.at("again"))
        #expect(try data.folder.files("again").count == data.folder.files("data").count, "after \(call)")
        try Self.remove(data.folder.at("again"))
        unlink(path)
      } else if !(isLasting && (call.hasPrefix("remove") || call.hasPrefix("syncFolder"))) {
        // Without a way to take anything away, what was made stays.
        let isLeft = isLasting ? names.contains("a.tar.gz") : names != ["data"]
        #expect(!isLeft, Comment(rawValue: "after \(call): \(names)"))
      }
      unlink(data.folder.at(".a.tar.gz.new"))
      unlink(path)
      if call.isEmpty { break }
      number += 1
    }
    #expect(number > 40)
  }

  private static func remove(_ path: String) throws {
    let root = try Folder.open(root: path)
    for file in try FolderWalk(root).files { try file.folder.remove(file.name) }
    try root.remove(".lock")
    for folder in ["blocs/2025", "dossiers/2025", "scorecards/2025", "journal/may-1"] {
      rmdir(path + "/" + folder)
    }
    for name in try root.names() { root.removeFolder(name) }
    rmdir(path)
  }

  @Test("Any tar opens it, and sha256sum finds everything right")
  func byHand() throws {
    let data = try DataFolder()
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    try data.folder.makeFolder("hand")
    let command = "cd '\(data.folder.at("hand"))' && tar xzf ../a.tar.gz && sha256sum --quiet -c SHA256SUMS"
    #expect(system(command) == 0)
    var files = try data.folder.files("hand")
    #expect(files.removeValue(forKey: "hand/SHA256SUMS") != nil)
    #expect(files.values.sorted() == (try data.folder.files("data")).values.sorted())
  }
}
