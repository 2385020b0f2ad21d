import Glibc
import Testing

@testable import Storage

@Suite("Where a backup may be written")
struct BackupTargetTests {
  @Test(
    "Nothing is written into the data folder, by whatever way it is named, even with --force",
    arguments: ["data/a.tar.gz", "data/journal/may-1/2025-12.jsonl", "data/units/../x.gz", "link/units/a.gz"])
  func inside(_ target: String) throws {
    let data = try DataFolder()
    #expect(symlink(data.path, data.folder.at("link")) == 0)
    let before = try data.folder.files("data")
    #expect(throws: ArchiveError.insideData) {
      try data.open().backup(to: data.folder.at(target), isReplacing: true, at: DataFolder.clerk.at)
    }
    #expect(try data.folder.files("data") == before)
  }

  @Test("Beside it is fine")
  func beside() throws {
    let data = try DataFolder()
    #expect(throws: Never.self) {
      try data.open().backup(to: data.folder.at("data.tar.gz"), at: DataFolder.clerk.at)
    }
  }
}
