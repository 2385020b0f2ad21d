import Emulation
import Glibc
import RandomNumbers
import Testing

@testable import Storage

@Suite("Journals larger than any line")
struct LargeJournalTests {
  private static let old = "data/journal/may-1/2025-11.jsonl"

  /// A folder with a month before the others that is larger than a line may be: five lines of zeros, and holes on disk.
  private func data() throws -> DataFolder {
    let data = try DataFolder()
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let file = open(data.folder.at(Self.old), O_WRONLY | O_CREAT | O_CLOEXEC, 0o660)
    defer { close(file) }
    for number in 1...5 { #expect(pwrite(file, "\n", 1, number * (60 << 20) - 1) == 1) }
    return data
  }

  @Test("A month above 256 MiB is read, followed and examined, and its lines are named")
  func month() throws {
    let data = try data()
    let store = try data.open()
    #expect(try store.log(LogQuery()).map(\.id.number) == [2, 1])
    #expect(try store.log(LogQuery(limit: 1)).map(\.id.number) == [2])
    #expect(try store.history(of: DataFolder.dossier.key).map(\.revision) == [2, 1])
    #expect(try store.load().readOnly == nil)
    let found = store.check().filter { !$0.isMode }
    #expect(found == (1...5).map { Finding(path: "journal/may-1/2025-11.jsonl", .brokenLine($0)) })
  }

  @Test("A line longer than any is told as what it is")
  func line() throws {
    let data = try data()
    truncate(data.folder.at(Self.old), 0)
    truncate(data.folder.at(Self.old), JournalFile.lineLimit + (2 << 20))
    #expect(try data.open().check().contains(Finding(path: "journal/may-1/2025-11.jsonl", .unreadableJournal)))
    #expect(throws: StorageError.journalDamaged(path: "journal/may-1/2025-11.jsonl")) {
      try data.open().log(LogQuery())
    }
  }

  @Test("Lines come the same whole from both ends, however they lie across the pieces that are read")
  func pieces() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 5)
    let lines = (0..<60).map { _ in
      String(repeating: "x", count: random.below(8) == 0 ? random.below(3 << 20) : random.below(90))
    }
    for end in ["", "rest without an end"] {
      try folder.write("2025-11.jsonl", lines.map { $0 + "\n" }.joined() + end)
      let file = JournalFile(folder: try Folder.open(root: folder.path), name: "2025-11.jsonl")
      var forward: [Int] = []
      let next = try file.readLines { forward.append($0.count) }
      var backward: [Int] = []
      try file.readLinesBackward { line in
        backward.append(line.count)
        return true
      }
      #expect(forward == lines.map(\.utf8.count))
      #expect(backward == forward.reversed())
      #expect(next == lines.reduce(0) { $0 + $1.utf8.count + 1 })
      var last: [Int] = []
      try file.readLines(from: next - lines[59].utf8.count - 1, upTo: next) { last.append($0.count) }
      #expect(last == [lines[59].utf8.count])
    }
  }

  @Test("A backup that could not be restored is refused; a month of any size can be")
  func backup() throws {
    let data = try data()
    #expect(DataPath("journal/may-1/2025-11.jsonl")?.limit ?? 0 >= 5 * (60 << 20))
    truncate(data.folder.at("data/journal/may-1/1.sha256"), JournalFile.lineLimit + 1)
    #expect(throws: ArchiveError.tooLargeToRestore(path: "journal/may-1/1.sha256")) {
      try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    }
    #expect(try !data.folder.names().contains { $0.contains("a.tar.gz") })
  }
}
