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
