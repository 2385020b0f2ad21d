import Glibc
import Testing

/// The page of the keys, docs/keys.md.
enum KeysPage {
  /// A table as it has to stand there.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// What the page says.
  static func text() throws -> String { try Repository.text(of: "docs/keys.md") }
}

/// The files of the checkout the tests run in.
enum Repository {
  /// The path of a file.
  static func path(_ name: String) -> String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/" + name
  }

  /// The text of a file.
  static func text(of name: String) throws -> String {
    let file = try #require(fopen(path(name), "r"), "\(name)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
