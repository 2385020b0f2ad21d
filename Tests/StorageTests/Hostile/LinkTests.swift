import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Links and pipes where files and folders are wanted")
struct LinkTests {
  /// A folder outside of the data, with something in it that must stay as it is.
  private func outside(_ data: DataFolder) throws -> String {
    try data.folder.makeFolder("outside")
    try data.folder.write("outside/precious", "x")
    return data.folder.at("outside")
  }

  /// Whatever is done, nothing outside is touched and nothing waits for ever.
  private func expectHarmless(_ data: DataFolder, _ name: String) throws {
    let outside = try data.folder.files("outside")
    _ = try? data.load()
    _ = try? data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk)
    _ = try? data.open().seal(2024, why: "", by: DataFolder.clerk)
    _ = try? data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try data.open().check()
    #expect(try data.folder.files("outside") == outside, "\(name)")
  }

  @Test(
    "A folder that is a link is not followed",
    arguments: ["journal", "journal/may-1", "sealed", "sealed/.2024.new", "sealed/2024", "dossiers", "dossiers/2024"])
  func folders(_ name: String) throws {
    let data = try SealTests.data()
    let outside = try outside(data)
    if name.hasPrefix("sealed/") { try data.folder.makeFolder("data/sealed") }
    rename(data.folder.at("data/" + name), data.folder.at("moved"))
    #expect(symlink(outside, data.folder.at("data/" + name)) == 0)
    try expectHarmless(data, name)
  }

  @Test(
    "A file that is a link or a pipe is neither written nor waited for",
    arguments: [
      ".lock", "province.json", "dossiers/2025/HS-2025-0001.json", "dossiers/2025/.HS-2025-0001.json.new",
      "dossiers/2024/hs-2024-0001.json", "journal/may-1/2025-12.jsonl", "journal/may-1/1.sha256",
    ], [false, true])
  func files(_ name: String, isPipe: Bool) throws {
    let data = try SealTests.data()
    let outside = try outside(data)
    unlink(data.folder.at("data/" + name))
    if isPipe {
      #expect(mkfifo(data.folder.at("data/" + name), 0o660) == 0)
    } else {
      #expect(symlink(outside + "/precious", data.folder.at("data/" + name)) == 0)
    }
    try expectHarmless(data, name)
  }

  @Test("A lock that is no file is told, and the folder can still be looked at", arguments: [false, true])
  func lock(_ isPipe: Bool) throws {
    let data = try DataFolder()
    unlink(data.folder.at("data/.lock"))
    if isPipe {
      mkfifo(data.folder.at("data/.lock"), 0o660)
    } else {
      symlink("/dev/null", data.folder.at("data/.lock"))
    }
    #expect(try data.load().workspace.dossiers.count == 1)
    let failure = FileFailure(.lock, ".lock", code: isPipe ? EBADFD : ELOOP)
    #expect(throws: StorageError.failed(failure, .nothingWritten)) {
      try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
  }

  @Test("A file in the place of a machine's folder keeps nobody from writing")
  func strayFile() throws {
    let data = try DataFolder()
    try data.folder.write("data/journal/notes", "x")
    try data.open().commit(DataFolder.edit("x"), by: DataFolder.clerk)
    #expect(try data.open().check().contains(Finding(path: "journal/notes", .foreign)))
  }
}
