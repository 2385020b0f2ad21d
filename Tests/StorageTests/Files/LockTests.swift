import Emulation
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite("The lock of a data folder")
struct LockTests {
  @Test("Whose lock was removed does not write beside another program", arguments: [FileOperation.create, .sync])
  func removedWhileHeld(_ moment: FileOperation) throws {
    let data = try DataFolder()
    let unit = try #require(DataFolder.records().first { $0.key.kind == .unit })
    let isDone = Mutex(false)
    let probe = FileProbe { operation, path in
      guard operation == moment, path.hasPrefix("dossiers/") else { return nil }
      let isFirst = isDone.withLock { done in
        defer { done = true }
        return !done
      }
      if isFirst {
        unlink(data.folder.at("data/.lock"))
        _ = try? data.open().commit(Act(edits: [RecordEdit(before: unit, after: unit)]), by: DataFolder.clerk)
      }
      return nil
    }
    let first = try Store.open(data.path, machine: DataFolder.machine, probe: probe)
    #expect(throws: StorageError.busy) { try first.commit(DataFolder.edit("một"), by: DataFolder.clerk) }
    #expect(try data.acts().map(\.id.number) == [1, 2])
    #expect(try data.open().check().filter { !$0.isMode } == [])
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(try data.open().check().filter { !$0.isMode } == [])
  }

  @Test("A line that came in between is neither overwritten nor cut away")
  func grownMeanwhile() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/2025-12.jsonl"
    let before = try data.folder.read(path)
    let folder = try data.open().root.folder("journal").folder("may-1")
    #expect(throws: FileFailure(.append, "journal/may-1/2025-12.jsonl", code: ESTALE)) {
      try folder.append(Array("{}\n".utf8), to: "2025-12.jsonl", at: before.utf8.count - 1)
    }
    #expect(try data.folder.read(path) == before)
    // The same while an act is saved: the writer does not cut away what it has not written.
    let isDone = Mutex(false)
    let probe = FileProbe { operation, place in
      guard operation == .sync, place.hasPrefix("dossiers/"), !isDone.withLock({ $0 }) else { return nil }
      isDone.withLock { $0 = true }
      try? data.folder.write(path, before + before)
      return nil
    }
    let store = try Store.open(data.path, machine: DataFolder.machine, probe: probe)
    #expect(throws: StorageError.busy) { try store.commit(DataFolder.edit("một"), by: DataFolder.clerk) }
    #expect(try data.folder.read(path) == before + before)
  }

  @Test("Who waited for a lock that was removed takes the one there is now")
  func removedWhileWaiting() throws {
    let data = try DataFolder()
    let root = try Folder.open(root: data.path)
    let first = try root.lock(".lock", seconds: 0)
    let isFirst = first.isInPlace
    unlink(data.folder.at("data/.lock"))
    let isFirstStill = first.isInPlace
    let second = try root.lock(".lock", seconds: 0)
    let isSecond = second.isInPlace
    #expect(isFirst && !isFirstStill && isSecond)
    #expect(throws: FileFailure(.lock, ".lock", code: EWOULDBLOCK)) { _ = try root.lock(".lock", seconds: 0) }
  }
}
