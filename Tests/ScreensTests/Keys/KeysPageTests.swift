import TermUI
import Testing

@testable import Screens

@Suite("docs/keys.md")
struct KeysPageTests {
  @Test("Its table of commands is the keymap with the names of the catalogue")
  func tableIsTheKeymap() throws {
    let table = table(of: .standard)
    #expect(try KeysPage.text().contains(table), "docs/keys.md must hold:\n\(table)")
  }

  @Test("Its table of moves is the keymap's")
  func movesAreTheKeymaps() throws {
    let (vietnamese, english) = (Texts(.vietnamese), Texts(.english))
    let rows = Keymap.standard.moves.map { [vietnamese.move($0.move), english.move($0.move), names($0.keys)] }
    let table = KeysPage.table(["Di chuyển", "Move", "Phím · Keys"], rows)
    #expect(try KeysPage.text().contains(table), "docs/keys.md must hold:\n\(table)")
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
    return KeysPage.table(head, rows)
  }

  private func names(_ keys: [Key]) -> String {
    keys.isEmpty ? "–" : keys.map { "`\($0.name)`" }.joined(separator: " ")
  }
}
