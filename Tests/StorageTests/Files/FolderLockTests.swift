import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("The lock of a folder")
struct FolderLockTests {
  private func lock(_ folder: TemporaryFolder, isShared: Bool = false) throws(FileFailure) -> FolderLock {
    try Folder.open(root: folder.path).lock(".lock", seconds: 0, isShared: isShared)
  }

  @Test("One program writes, or several read; it is free again when the value is gone")
  func exclusive() throws {
    let folder = try TemporaryFolder()
    do {
      let held = try lock(folder)
      defer { _ = held }
      for isShared in [false, true] {
        let error = #expect(throws: FileFailure.self) { _ = try lock(folder, isShared: isShared) }
        #expect(error?.code == EWOULDBLOCK)
      }
    }
    let reader = try lock(folder, isShared: true)
    let another = try lock(folder, isShared: true)
    defer { _ = (reader.marks(), another.marks()) }
    #expect(throws: FileFailure.self) { _ = try lock(folder) }
  }

  @Test("What it says of the journal is read back, and anything else in the file is nothing")
  func marks() throws {
    let folder = try TemporaryFolder()
    let machine = Machine.ID(code: "may-1")
    let mark = JournalMark(machine: machine, file: "2025-12.jsonl", size: 12, number: 3, sum: .none)
    try lock(folder).write([machine: mark])
    #expect(try lock(folder).marks() == [machine: mark])
    try folder.write(".lock", try folder.read(".lock").replacing(" 12 ", with: " 13 "))
    #expect(try lock(folder).marks().isEmpty)
  }

  @Test("A link or a pipe in its place is no lock")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", "")
    #expect(symlink("x", folder.at(".lock")) == 0)
    #expect(throws: FileFailure.self) { _ = try lock(folder) }
    unlink(folder.at(".lock"))
    #expect(mkfifo(folder.at(".lock"), 0o660) == 0)
    let error = #expect(throws: FileFailure.self) { _ = try lock(folder) }
    #expect(error?.code == EBADFD)
  }
}
