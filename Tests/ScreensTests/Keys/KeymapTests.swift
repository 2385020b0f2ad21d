import Screens
import TermUI
import Testing

@Suite struct KeymapTests {
  private let keymap = Keymap.standard

  @Test func noKeyAsksForTwoCommands() {
    let keys = keymap.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyCommandHasAKey() {
    for command in Command.allCases { #expect(keymap.key(for: command) != nil, "\(command)") }
  }

  @Test func changingCommandsHaveAKeyNoInputMethodTouches() {
    for command in [Command.edit, .advance, .delete, .undo, .redo, .save, .quit] {
      #expect(keymap.key(for: command).map(isSafe) == true, "\(command)")
    }
  }

  @Test func nothingNeedsAltOrAKeyTerminalsSwallow() {
    let swallowed: Set<Key> = [.function(11), .control("h"), .control("i"), .control("j"), .control("m")]
    for binding in keymap.bindings {
      #expect(swallowed.isDisjoint(with: binding.keys))
      for key in binding.keys { if case .alt = key { Issue.record("\(binding.command) needs Alt") } }
    }
  }

  @Test func digitsAreTextWhereNumbersAreTypedAndPlacesElsewhere() {
    #expect(keymap.command(for: .text("2")) == .placeBlocs)
    #expect(keymap.command(for: .text("2"), typing: .numbers) == nil)
    #expect(keymap.command(for: .text("?"), typing: .numbers) == .why)
    #expect(keymap.command(for: .text("?"), typing: .text) == nil)
    #expect(keymap.command(for: .function(10), typing: .text) == .quit)
  }

  @Test func lettersAnInputMethodChangedAreTheirPlainOnes() {
    #expect(keymap.command(for: .text("ẻ")) == .edit)
    #expect(keymap.command(for: .text("é")) == .edit)
  }

  private func isSafe(_ key: Key) -> Bool {
    switch key {
    case .function, .control, .delete: true
    default: false
    }
  }
}
