import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("A person's own keys")
struct OwnKeysTests {
  private func with(_ own: (String, [String])...) -> (keymap: Keymap, problems: [OwnKeysProblem]) {
    Keymap.standard.with(
      own.enumerated().map { OwnKeys(command: $0.element.0, keys: $0.element.1, line: $0.offset + 2) })
  }

  @Test("They take the place of the standard ones, and two commands may change keys")
  func taken() {
    let (keymap, problems) = with(("advance", ["F11", "z"]), ("undo", ["Ctrl-Y"]), ("redo", ["ctrl-z"]))
    #expect(problems.isEmpty)
    #expect(keymap.command(for: .function(11)) == .advance)
    #expect(keymap.command(for: .text("z")) == .advance)
    #expect(keymap.command(for: .function(7)) == nil)
    #expect(keymap.key(for: .advance) == .function(11))
    #expect(keymap.command(for: .control("y")) == .undo)
    #expect(keymap.command(for: .control("z")) == .redo)
  }

  @Test("A name is read as it stands on the keyboard, whatever its case")
  func names() {
    for key in Keymap.standard.bindings.flatMap(\.keys) + Keymap.standard.moves.flatMap(\.keys) {
      #expect(NamedKey(key.name) == .key(key), "\(key.name)")
      if key.name.count > 1 { #expect(NamedKey(key.name.lowercased()) == .key(key), "\(key.name)") }
    }
    #expect(NamedKey("Shift-F3") == .key(.function(15)))
    for name in ["", "F0", "F25", "Ctrl-1", "Ctrl-Shift-S", "Shift-Enter", "Alt-F4", "Ctrl-F5", "Win", "ab"] {
      #expect(NamedKey(name) == .unknown, "\(name)")
    }
    #expect(NamedKey("Ctrl-M") == .sameAs(.enter))
    #expect(NamedKey("ctrl-h") == .sameAs(.backspace))
    #expect(NamedKey("Ctrl-I") == .sameAs(.tab))
    #expect(NamedKey("^[") == .sameAs(.escape))
  }

  struct Wrong: CustomTestStringConvertible {
    var own: [(String, [String])]
    var words: [String]
    var testDescription: String { "\(own)" }
  }

  static let wrongOnes: [Wrong] = [
    Wrong(own: [("advnce", ["F11"])], words: ["dòng 2: không có lệnh “advnce”"]),
    Wrong(own: [("undo", [])], words: ["dòng 2 “undo”: không nêu phím nào"]),
    Wrong(own: [("undo", ["F99"])], words: ["dòng 2 “undo”: không bàn phím nào gửi được “F99”"]),
    Wrong(own: [("undo", ["Ctrl-M"])], words: ["dòng 2 “undo”: máy nhận Ctrl-M y như Enter"]),
    Wrong(
      own: [("undo", ["F11"]), ("redo", ["F11"])],
      words: ["phím F11 đặt cho cả dòng 2 “undo” và dòng 3 “redo”"]),
    Wrong(
      own: [("undo", ["F7"])],
      words: ["dòng 2 “undo”: F7 là phím mặc định của “advance” (Chuyển bước tiếp theo)"]),
    Wrong(own: [("undo", ["j"])], words: ["dòng 2 “undo”: j dùng để di chuyển (Dòng dưới)"]),
    // With “advance” back on F7, what wanted that key has to give it up too.
    Wrong(
      own: [("advance", ["F99"]), ("undo", ["F7"])],
      words: ["dòng 2 “advance”: không bàn phím nào", "dòng 3 “undo”: F7 là phím mặc định của “advance”"]),
  ]

  @Test("What is wrong is told with both places, and the commands keep their keys", arguments: wrongOnes)
  func toldAndLeft(_ wrong: Wrong) {
    let own = wrong.own.enumerated().map { OwnKeys(command: $0.element.0, keys: $0.element.1, line: $0.offset + 2) }
    let (keymap, problems) = Keymap.standard.with(own)
    let told = Texts(.vietnamese).ownKeys(problems, "/home/lan/config.json")
    #expect(told.contains("/home/lan/config.json"))
    for words in wrong.words { #expect(told.contains(words), "\(told)") }
    #expect(!Texts(.english).ownKeys(problems, "x").contains("dòng"))
    for binding in Keymap.standard.bindings {
      #expect(keymap.bindings.first { $0.command == binding.command }?.keys == binding.keys)
    }
  }

  @Test("No key ever asks for two things, whatever is in the file")
  func neverTwice() {
    let names = ["F7", "F11", "x", "j", "Ctrl-Y", "q"]
    let commands = ["advance", "undo", "redo", "quit", "why"]
    for number in 0..<600 {
      let own = commands.enumerated().compactMap { index, command -> OwnKeys? in
        let key = number / [1, 6, 36, 2, 12][index] % names.count
        return (number + index) % 3 == 0 ? nil : OwnKeys(command: command, keys: [names[key]], line: index + 1)
      }
      let keymap = Keymap.standard.with(own).keymap
      let keys = keymap.bindings.flatMap(\.keys) + keymap.moves.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(own)")
      for command in Command.allCases { #expect(keymap.key(for: command) != nil) }
    }
  }

  @Test("While text is typed only what is no text and no key of a field is a command")
  func whileTyping() {
    let keymap = with(("quit", ["Ctrl-X", "Ctrl-W", "F9"]), ("palette", ["F11"]), ("find", ["Ctrl-O"])).keymap
    #expect(keymap.commandWhileTyping(for: .control("x")) == .quit)
    #expect(keymap.commandWhileTyping(for: .control("w")) == nil)
    #expect(keymap.commandWhileTyping(for: .control("o")) == nil)
    #expect(keymap.commandWhileTyping(for: .function(11)) == .palette)
  }

  @Test("The key bar, the help page and the palette name them")
  func shown() {
    var driver = Driver(
      size: Size(columns: 80, rows: 60), keymap: with(("palette", ["F11"]), ("undo", ["u"])).keymap)
    #expect(driver.keyBar.contains("F11 Lệnh") && !driver.keyBar.contains("F9"))
    driver.press(.function(11))
    driver.type("hoan tac")
    #expect(driver.body.contains("Hoàn tác") && driver.lines.contains { $0.hasSuffix(" u") }, "\(driver.text)")
    driver.press(.escape, .function(1))
    #expect(driver.lines.contains { $0.contains("  u   ") && $0.contains("Hoàn tác") }, "\(driver.text)")
  }
}
