import Glibc
import Screens
import Testing

@testable import thidua

struct TextEditorTests {
  /// Runs commands without a terminal.
  private func shell(_ command: String, _ path: String) -> Int? {
    let status = system("f='\(path)'; set -- \"$f\"; \(command)")
    return status < 0 ? nil : Int(status >> 8 & 0xFF)
  }

  @Test func visualComesBeforeEditorAndOneOfThemIsNeeded() throws {
    #expect(try TextEditor(visual: "vim", editor: "nano").command == "vim")
    #expect(try TextEditor(visual: " ", editor: "nano -w").command == "nano -w")
    #expect(throws: TextEditor.Failure.none) { try TextEditor(visual: nil, editor: "") }
  }

  @Test func whatTheEditorLeavesIsTheText() throws {
    let editor = try TextEditor(visual: "sh -c 'printf \"Sở Y tế\\nvà tỉnh\\n\" > \"$1\"' sh", editor: nil)
    #expect(try editor.edit("cũ", run: shell) == "Sở Y tế\nvà tỉnh")
  }

  @Test func theEditorGetsTheTextInAFileOfTheAccountAloneThatIsGoneAfterwards() throws {
    let editor = try TextEditor(visual: "true", editor: nil)
    var seen = ""
    let text = try editor.edit("Lý do \"dài\"") { command, path in
      seen = path
      var status = stat()
      #expect(lstat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
      #expect(lstat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
      // Editors leave other files beside it.
      _ = system("cp '\(path)' '\(path)~'")
      return self.shell(command, path)
    }
    #expect(text == "Lý do \"dài\"")
    let folder = String(seen[..<(seen.lastIndex(of: "/") ?? seen.startIndex)])
    #expect(access(folder, F_OK) != 0)
  }

  @Test func aFailingEditorIsNamed() throws {
    let editor = try TextEditor(visual: "false", editor: nil)
    #expect(throws: TextEditor.Failure.ended("false", code: 1)) { try editor.edit("a", run: shell) }
    #expect(throws: TextEditor.Failure.notStarted("false")) { try editor.edit("a") { _, _ in nil } }
    let harmful = try TextEditor(visual: "printf '\\377' >", editor: nil)
    #expect(throws: TextEditor.Failure.notText) { try harmful.edit("a", run: shell) }
    let removing = try TextEditor(visual: "rm", editor: nil)
    #expect(throws: TextEditor.Failure.self) { try removing.edit("a", run: shell) }
    for language in Language.allCases { #expect(Texts(language).editor(.none).contains("EDITOR")) }
  }
}
