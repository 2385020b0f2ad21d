@testable import Storage

/// Archives taken apart and put together again, with headers that are right whatever they say.
enum TestArchive {
  struct Entry: Sendable {
    var path: String
    var bytes: [UInt8]
    var type = UInt8(ascii: "0")
    /// The size the header says, when it is not the true one.
    var declared: Int?

    mutating func replace(_ old: String, _ new: String) {
      bytes = Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
    }

    mutating func removeLine(_ end: String) {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasSuffix(end) }
      bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    }
  }

  static func entries(_ archive: [UInt8]) throws -> [Entry] {
    let tar = GzipReader.expand(archive, limit: 64 << 20) ?? []
    var entries: [Entry] = []
    var start = 0
    while start + 512 <= tar.count, let header = TarHeader(Array(tar[start..<start + 512])) {
      let content = start + 512
      entries.append(Entry(path: header.path, bytes: Array(tar[content..<content + header.size])))
      start = content + header.size + TarHeader.padding(header.size)
    }
    return entries
  }

  static func bytes(_ entries: [Entry]) -> [UInt8] {
    var tar: [UInt8] = []
    for entry in entries {
      var header = TarHeader(
        path: entry.path, size: entry.declared ?? entry.bytes.count, mode: 0o660, modified: 1_765_161_000)
      header.type = entry.type
      tar += header.block + entry.bytes
      tar += repeatElement(0, count: TarHeader.padding(entry.bytes.count))
    }
    return GzipWriter.member(tar + [UInt8](repeating: 0, count: 1024))
  }
}
