import Emulation
import Glibc
import TestActs
import Testing

@testable import Storage

@Suite("A full file system")
struct FullDiskTests {
  /// A small file system in memory, for as long as the value lives.
  private final class SmallDisk {
    let scratch: Scratch
    let path: String

    init(kilobytes: Int) throws {
      scratch = try Scratch()
      path = scratch.path + "/disk"
      guard mkdir(path, 0o770) == 0 else { throw SystemError(call: "mkdir") }
      guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { throw SystemError(call: "mount") }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
  }

  /// Whether a small file system can be made; that takes the rights of root.
  static let canMount: Bool = { (try? SmallDisk(kilobytes: 64)) != nil }()

  @Test(
    "Acts are refused, all that was told is there, and with room again it goes on",
    .enabled(if: canMount, "no file system can be mounted here: run as root"), arguments: [300, 420, 1_000])
  func fillsUp(_ kilobytes: Int) throws {
    let disk = try SmallDisk(kilobytes: kilobytes)
    let path = disk.path + "/data"
    let ballast = disk.path + "/ballast"
    try TestFolder.make(path, dossiers: Story.dossiers)
    try DiskTree.writeFile(ballast, Array(repeating: 0, count: 40 << 10))
    var store = try Store.open(path, machine: TestFolder.machine)
    var saved: [Receipt] = []
    var failure: FileFailure?
    for number in 0..<1_000 where failure == nil {
      do throws(StorageError) {
        let record = RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-\(number)")))
        let receipt = try store.commit(Act(edits: [record]), by: TestFolder.clerk)
        saved.append(receipt)
        failure = receipt.pending
      } catch {
        guard case .failed(let cause, .nothingWritten) = error else { throw error }
        failure = cause
      }
    }
    #expect(failure?.code == ENOSPC)
    #expect(saved.count > 3)
    try expectAll(saved, try Store.open(path, machine: TestFolder.machine))
    #expect(throws: StorageError.self) {
      for _ in 0..<200 { _ = try ActSample.performNext(store) }
    }
    unlink(ballast)
    store = try Store.open(path, machine: TestFolder.machine)
    saved.append(try ActSample.performNext(store))
    try expectAll(saved, store)
    #expect(store.check().filter { !$0.isNote } == [])
    Torture.report("full file system of \(kilobytes) kB: \(saved.count) acts told, all there")
  }

  @Test(
    "A backup that does not fit leaves the older one, and a restoring that does not fit leaves nothing",
    .enabled(if: canMount, "no file system can be mounted here: run as root"))
  func archives() throws {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: 1_000)
    let store = try Store.open(scratch.data, machine: TestFolder.machine)
    let archive = scratch.path + "/a.tar.gz"
    try store.backup(to: archive, at: TestFolder.clerk.at)
    let whole = try DiskTree.bytes(of: archive)
    let disk = try SmallDisk(kilobytes: (whole.count >> 10) + 40)
    let older = disk.path + "/a.tar.gz"
    try DiskTree.writeFile(older, Array("of yesterday".utf8))
    let ballast = disk.path + "/ballast"
    try DiskTree.writeFile(ballast, Array(repeating: 0, count: 60 << 10))
    #expect(throws: ArchiveError.self) {
      try store.backup(to: older, isReplacing: true, at: TestFolder.clerk.at)
    }
    #expect(try DiskTree.bytes(of: older) == Array("of yesterday".utf8))
    #expect(throws: ArchiveError.self) { try Store.restore(archive, to: disk.path + "/data") }
    #expect(access(disk.path + "/data", F_OK) != 0)
    unlink(ballast)
    try store.backup(to: older, isReplacing: true, at: TestFolder.clerk.at)
    #expect(try DiskTree.bytes(of: older) == whole)
    #expect(try DiskTree(reading: disk.path).files.keys.sorted() == ["a.tar.gz"])
  }

  @Test(
    "A store that does not notice that there is no room is found out",
    .enabled(if: canMount, "no file system can be mounted here: run as root"))
  func weakened() throws {
    let disk = try SmallDisk(kilobytes: 420)
    let path = disk.path + "/data"
    try TestFolder.make(path, dossiers: Story.dossiers)
    // With no room left a write is answered as done.
    let probe = FileProbe(
      pretends: { operation, _ in
        var status = statvfs()
        return [.write, .append].contains(operation) && statvfs(path, &status) == 0 && status.f_bavail < 4
      }, ignoresLocks: false)
    var saved: [Receipt] = []
    for number in 0..<200 {
      let record = RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-\(number)")))
      let store = try Store.open(path, machine: TestFolder.machine, probe: probe)
      if let receipt = try? store.commit(Act(edits: [record]), by: TestFolder.clerk) { saved.append(receipt) }
    }
    let sums = (try? Store.open(path, machine: TestFolder.machine).news(since: JournalPosition()).acts.map(\.sum)) ?? []
    let lost = saved.count { !sums.contains($0.sum) }
    Torture.report("full file system, noErrors: \(lost) of \(saved.count) acts told are lost")
    #expect(lost > 0)
  }

  private func expectAll(_ saved: [Receipt], _ store: Store) throws {
    let loaded = try store.load()
    #expect(loaded.problems.isEmpty)
    let sums = Set(try store.news(since: JournalPosition()).acts.map(\.sum))
    for receipt in saved {
      #expect(sums.contains(receipt.sum))
      for record in receipt.records where record.key.kind == .decision {
        #expect(loaded.workspace[record.key] == record)
      }
    }
  }
}
