import Glibc
import TermUI
import Testing

@testable import Screens

@Suite("docs/keys.md")
struct KeysPageTests {
  @Test("Its table of commands is the keymap with the names of the catalogue")
  func tableIsTheKeymap() throws {
    let table = table(of: .standard)
    #expect(try page().contains(table), "docs/keys.md must hold:\n\(table)")
  }

  @Test("Its table of moves is the keymap's")
  func movesAreTheKeymaps() throws {
    let (vietnamese, english) = (Texts(.vietnamese), Texts(.english))
    let rows = Keymap.standard.moves.map { [vietnamese.move($0.move), english.move($0.move), names($0.keys)] }
    let table = table(["Di chuyển", "Move", "Phím · Keys"], rows)
    #expect(try page().contains(table), "docs/keys.md must hold:\n\(table)")
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func table(of keymap: Keymap) -> String {
    let (vietnamese, english) = (Texts(.vietnamese), Texts(.english))
    let rows = keymap.bindings.map { binding in
      [
        vietnamese.command(binding.command), english.command(binding.command), names(binding.keys),
        names(binding.keys.filter { keymap.commandWhileTyping(for: $0) != nil }), "`\(binding.command.rawValue)`",
      ]
    }
    let head = ["Việc", "What it does", "Phím · Keys", "Cả khi đang gõ · Also while typing", "Tên · Name"]
    return table(head, rows)
  }

  private func names(_ keys: [Key]) -> String {
    keys.isEmpty ? "–" : keys.map { "`\($0.name)`" }.joined(separator: " ")
  }

  private func page() throws -> String {
    let repository = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(repository)/docs/keys.md", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
