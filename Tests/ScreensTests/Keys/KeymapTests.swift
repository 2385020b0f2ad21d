import Screens
import TermUI
import Testing

@Suite struct KeymapTests {
  private let keymap = Keymap.standard

  @Test func noKeyAsksForTwoThings() {
    let keys = keymap.bindings.flatMap(\.keys) + keymap.moves.flatMap(\.keys)
    for (key, uses) in Dictionary(grouping: keys, by: \.self) where uses.count > 1 {
      Issue.record("\(key.name) is bound \(uses.count) times")
    }
  }

  @Test func aMoveIsReachedByAllItsKeysAndByNoneWhileItIsText() {
    for binding in keymap.moves {
      #expect(!binding.keys.isEmpty)
      for key in binding.keys {
        #expect(keymap.move(for: key) == binding.move)
        #expect(keymap.command(for: key) == nil)
        #expect(!key.startsNumber, "\(key.name) would never move where points are typed")
        if case .text = key { #expect(keymap.move(for: key, typing: .text) == nil) }
      }
    }
  }

  @Test func keysOfATextFieldAreItsOwnWhileItIsTypedIn() {
    for key: Key in [.left, .right, .home, .end, .control("u"), .control("d"), .text("j")] {
      #expect(keymap.move(for: key, typing: .text) == nil)
    }
    #expect(keymap.move(for: .down, typing: .text) == .rows(.down))
    #expect(keymap.move(for: .pageUp, typing: .text) == .rows(.pageUp))
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
    for keys in keymap.bindings.map(\.keys) + keymap.moves.map(\.keys) {
      #expect(swallowed.isDisjoint(with: keys))
      for key in keys { if case .alt = key { Issue.record("\(key.name) needs Alt") } }
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
