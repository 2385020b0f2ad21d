import Emulation
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite("A file that gets its name when all of it is there")
struct NewFileTests {
  /// Does something before the first call of a kind on a file beside the archive.
  private func during(
    _ operation: FileOperation, _ data: DataFolder, _ body: @escaping @Sendable () -> Void
  ) throws -> Store {
    let isDone = Mutex(false)
    let probe = FileProbe { called, path in
      guard called == operation, path.hasSuffix("/.a.tar.gz.new") else { return nil }
      let isFirst = isDone.withLock { done in
        defer { done = true }
        return !done
      }
      if isFirst { body() }
      return nil
    }
    return try Store.open(data.path, machine: DataFolder.machine, probe: probe)
  }

  private func expectWhole(_ data: DataFolder, _ archive: String) throws {
    _ = try Store.restore(data.folder.at(archive), to: data.folder.at("again"))
    #expect(try data.folder.files("again").count == data.folder.files("data").count)
    try data.folder.removeAll("again")
  }

  @Test(
    "Who begins a backup to a name that another is making is refused, and the other one is whole",
    arguments: [FileOperation.write, .sync])
  func twoAtOnce(_ moment: FileOperation) throws {
    let data = try DataFolder()
    let path = data.folder.at("a.tar.gz")
    let answer = Mutex<ArchiveError?>(nil)
    let first = try during(moment, data) {
      do throws(ArchiveError) {
        let second: Store
        do throws(StorageError) { second = try Store.open(data.path, machine: DataFolder.machine) } catch {
          throw .storage(error)
        }
        try second.backup(to: path, isReplacing: true, at: DataFolder.clerk.at)
      } catch {
        answer.withLock { $0 = error }
      }
    }
    try first.backup(to: path, isReplacing: true, at: DataFolder.clerk.at)
    #expect(answer.withLock(\.self) == .beingWritten)
    try expectWhole(data, "a.tar.gz")
    #expect(try data.folder.names() == ["a.tar.gz", "data"])
    // Afterwards the name is free again.
    try data.open().backup(to: path, isReplacing: true, at: DataFolder.clerk.at)
  }

  @Test("What a program that died, or somebody else, left under the temporary name gives way")
  func leftOver() throws {
    let data = try DataFolder()
    let temporary = data.folder.at(".a.tar.gz.new")
    let others: [() throws -> Void] = [
      { try data.folder.write(".a.tar.gz.new", "half") }, { symlink("/etc/passwd", temporary) },
      { mkfifo(temporary, 0o660) },
    ]
    for other in others {
      try other()
      try data.open().backup(to: data.folder.at("a.tar.gz"), isReplacing: true, at: DataFolder.clerk.at)
      try expectWhole(data, "a.tar.gz")
      #expect(try data.folder.names() == ["a.tar.gz", "data"])
    }
  }

  @Test("Bytes that were put under the temporary name from outside never get the name")
  func exchanged() throws {
    let data = try DataFolder()
    let path = data.folder.at("a.tar.gz")
    try data.open().backup(to: path, at: DataFolder.clerk.at)
    let store = try during(.sync, data) {
      unlink(data.folder.at(".a.tar.gz.new"))
      try? data.folder.write(".a.tar.gz.new", "of somebody else")
    }
    #expect(throws: ArchiveError.self) { try store.backup(to: path, isReplacing: true, at: DataFolder.clerk.at) }
    try expectWhole(data, "a.tar.gz")
    #expect(try data.folder.read(".a.tar.gz.new") == "of somebody else")
  }
}
