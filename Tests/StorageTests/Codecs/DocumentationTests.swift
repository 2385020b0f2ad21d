import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("docs/data-format.md")
struct DocumentationTests {
  @Test("Its examples are records as the program writes them, one of each kind")
  func examplesAreCanonical() throws {
    var kinds: Set<RecordKind> = []
    // What stands before the first path is no record.
    for (path, text) in try examples() where !path.isEmpty {
      let key = try #require(recordKey(path), "\(path)")
      let file = try RecordFile(Array(text.utf8), key: key)
      #expect(String(decoding: try file.record.storedBytes(file.record.json), as: UTF8.self) == text, "\(path)")
      kinds.insert(key.kind)
    }
    #expect(kinds == Set(RecordKind.allCases))
  }

  @Test("Its example of personal data is a file as the program writes it")
  func personalIsCanonical() throws {
    let text = try #require(try examples().first { $0.text.contains("\"kind\": \"personal\"") }?.text)
    let recipient = try #require(PersonalPath.recipient(at: "personal/2025/HS-2025-0012-3.json"))
    let file = try PersonalFile(Array(text.utf8), recipient)
    #expect(!file.isEditedOutside)
    #expect(String(decoding: PersonalFile.bytes(file.record, of: recipient, in: nil), as: UTF8.self) == text)
  }

  /// The blocks of JSON with the path in the heading above each.
  private func examples() throws -> [(path: String, text: String)] {
    let repository = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(repository)/docs/data-format.md", "r"))
    defer { fclose(file) }
    var found: [(path: String, text: String)] = []
    var path = ""
    var block: String?
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if line.hasPrefix("### ") { path = String(line.dropFirst(4).dropLast()) }
      if line == "```json\n" {
        block = ""
      } else if line == "```\n", let text = block {
        found.append((path, text))
        block = nil
      } else {
        block?.append(line)
      }
    }
    return found
  }

  private func recordKey(_ path: String) -> RecordKey? {
    if path == RecordPath.province { return RecordKey(.province, "") }
    let parts = path.split(separator: "/").map(String.init)
    guard let kind = RecordKind.allCases.first(where: { $0.folder == parts.first }), let file = parts.last else {
      return nil
    }
    return RecordKey(kind, String(file.dropLast(5)), year: parts.count == 3 ? Int(parts[1]) : nil)
  }
}
