import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("The lines of a journal's file")
struct JournalFileTests {
  /// A file that is read in many pieces, with lines over their borders.
  private static let long = [5, 0, 9 << 20, 30 << 20, 3, 1 << 20].enumerated().map { index, count in
    [UInt8](repeating: UInt8(ascii: "a") + UInt8(index), count: count)
  }

  private func file(_ bytes: [UInt8]) throws -> (folder: TemporaryFolder, file: JournalFile) {
    let folder = try TemporaryFolder()
    try folder.write("2025-12.jsonl", bytes: bytes)
    return (folder, JournalFile(folder: try Folder.open(root: folder.path), name: "2025-12.jsonl"))
  }

  private func lines(_ file: JournalFile, from start: Int = 0) throws -> (forwards: [[UInt8]], end: Int) {
    var forwards: [[UInt8]] = []
    let end = try file.readLines(from: start) { forwards.append(Array($0)) }
    return (forwards, end)
  }

  private func backwards(_ file: JournalFile, atMost limit: Int = .max) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    try file.readLinesBackward { line in
      lines.append(Array(line))
      return lines.count < limit
    }
    return lines
  }

  @Test(
    "Short files give the same lines in both directions, and leave what is no whole line",
    arguments: [
      ("", []), ("a", []), ("\n", [""]), ("a\n", ["a"]), ("a\nb", ["a"]), ("\n\na\n", ["", "", "a"]),
      ("a\n\nb\nc", ["a", "", "b"]),
    ])
  func short(_ text: String, _ expected: [String]) throws {
    let (folder, file) = try file(Array(text.utf8))
    defer { _ = folder }
    let (forwards, end) = try lines(file)
    #expect(forwards == expected.map { Array($0.utf8) })
    #expect(try backwards(file) == forwards.reversed())
    #expect(end == expected.reduce(0) { $0 + $1.utf8.count + 1 })
  }

  @Test("Long files too, from any line on, and no further than wanted")
  func long() throws {
    let (folder, file) = try file(Array(Self.long.joined(separator: [0x0A])) + [0x0A, 0x78])
    defer { _ = folder }
    let (forwards, end) = try lines(file)
    #expect(forwards == Self.long)
    #expect(end == Self.long.reduce(0) { $0 + $1.count + 1 })
    #expect(try backwards(file) == Self.long.reversed())
    #expect(try backwards(file, atMost: 2) == Self.long.suffix(2).reversed())
    let start = Self.long.prefix(3).reduce(0) { $0 + $1.count + 1 }
    #expect(try lines(file, from: start).forwards == Array(Self.long.dropFirst(3)))
  }

  @Test("A journal that cannot be read is named by check, and the others are examined all the same")
  func unreadable() throws {
    let data = try DataFolder()
    let other = try data.open(machine: Machine.ID(code: "may-0"))
    try other.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let path = "data/journal/may-0/2025-12.jsonl"
    unlink(data.folder.at(path))
    symlink("/etc/passwd", data.folder.at(path))
    let line = try data.folder.read("data/journal/may-1/2025-12.jsonl")
    try data.folder.write("data/journal/may-1/2025-12.jsonl", line.replacing("lan", with: "min"))
    let findings = try data.open().check()
    #expect(findings.contains(Finding(path: "journal/may-0/2025-12.jsonl", .unreadableJournal)))
    #expect(findings.contains(Finding(path: "journal/may-1/2025-12.jsonl", .brokenLine(1))))
  }
}
