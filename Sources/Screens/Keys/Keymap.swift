import TermUI

/// Which keys ask for which command or move: the one table handlers, key bar, help page and docs/keys.md come from.
public struct Keymap: Sendable {
  /// A command and its keys; the first one is named in the key bar.
  public struct Binding: Sendable {
    /// What the keys do.
    public let command: Command
    /// The keys, the one that is shown first.
    public let keys: [Key]
  }

  /// A move of the cursor and its keys.
  public struct MoveBinding: Sendable {
    public let move: Move
    public let keys: [Key]
  }

  /// In the order of the help page.
  public let bindings: [Binding]
  /// In the order of the help page.
  public let moves: [MoveBinding]
  private let commandsByKey: [Key: Command]
  private let movesByKey: [Key: Move]

  /// A keymap of these bindings.
  public init(_ bindings: [Binding], moves: [MoveBinding]) {
    self.bindings = bindings
    self.moves = moves
    commandsByKey = Dictionary(bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } }) { a, _ in a }
    movesByKey = Dictionary(moves.flatMap { binding in binding.keys.map { ($0, binding.move) } }) { a, _ in a }
  }

  /// The command a key asks for, nil when it is text or means nothing.
  public func command(for key: Key, typing: Typing = .nothing) -> Command? {
    switch typing {
    case .nothing: commandsByKey[key.withoutInputMethod] ?? commandsByKey[key]
    case .numbers: key.startsNumber ? nil : commandsByKey[key.withoutInputMethod] ?? commandsByKey[key]
    case .text: commandWhileTyping(for: key)
    }
  }

  /// The command of a key that neither an input method types nor a field answers.
  public func commandWhileTyping(for key: Key) -> Command? {
    guard let command = commandsByKey[key] else { return nil }
    switch key {
    case .function: return command
    case .control(let letter):
      return Self.commandsWhileTyping.contains(command) && !Self.keysOfFields.contains(letter) ? command : nil
    default: return nil
    }
  }

  /// The commands that a key held with Ctrl asks for while text is being typed, too.
  private static let commandsWhileTyping: Set<Command> = [
    .quit, .palette, .save, .repaint, .back, .interrupt, .typing, .suspend,
  ]

  /// What a text field answers when it is held with Ctrl.
  private static let keysOfFields: Set<Unicode.Scalar> = ["a", "e", "k", "u", "w", "y", "z"]

  /// The move a key asks for; while text is being typed only from row to row, by keys no field answers.
  public func move(for key: Key, typing: Typing = .nothing) -> Move? {
    switch (key, movesByKey[key.withoutInputMethod]) {
    case (.text, _) where typing == .text, (.control, _) where typing == .text, (_, .columns) where typing == .text: nil
    case (_, let move): move
    }
  }

  /// The moves that can be asked for and the keys that do, in the order of the help page.
  func moves(typing: Typing) -> [(keys: [Key], move: Move)] {
    moves.map { binding in (binding.keys.filter { move(for: $0, typing: typing) != nil }, binding.move) }
      .filter { !$0.keys.isEmpty }
  }

  /// The keys of a command that ask for it here, the one named in the key bar first.
  func keys(for command: Command, typing: Typing = .nothing) -> [Key] {
    let keys = bindings.first { $0.command == command }?.keys ?? []
    return keys.filter { key in
      switch key {
      // What is typed into one line leaves these to the screen.
      case .enter, .escape, .tab, .backTab: true
      default: self.command(for: key, typing: typing) == command
      }
    }
  }

  /// The key named for a command.
  public func key(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.keys.first
  }

  /// The keymap of the program.
  public static let standard = Keymap(
    [
      Binding(command: .help, keys: [.function(1)]),
      Binding(command: .open, keys: [.enter]),
      Binding(command: .back, keys: [.escape, .control("g")]),
      Binding(command: .why, keys: [.text("?")]),
      Binding(command: .edit, keys: [.function(2), .text("e")]),
      Binding(command: .find, keys: [.function(3), .control("f")]),
      Binding(command: .filter, keys: [.function(4), .text("/"), .text("\\")]),
      Binding(command: .reload, keys: [.function(5), .text("r"), .control("r")]),
      Binding(command: .sort, keys: [.function(6), .text("s")]),
      Binding(command: .addSort, keys: [.text("S")]),
      Binding(command: .advance, keys: [.function(7), .text("t")]),
      Binding(command: .delete, keys: [.function(8), .delete]),
      Binding(command: .palette, keys: [.function(9), .text(":"), .control("p")]),
      Binding(command: .quit, keys: [.function(10), .text("q"), .control("q")]),
      Binding(command: .save, keys: [.function(12), .control("s")]),
      Binding(command: .mark, keys: [.text(" "), .insert]),
      Binding(command: .markRange, keys: [.text("V")]),
      Binding(command: .markAll, keys: [.control("a")]),
      Binding(command: .invertMarks, keys: [.text("*")]),
      Binding(command: .columns, keys: [.text("C")]),
      Binding(command: .totals, keys: [.text("=")]),
      Binding(command: .views, keys: [.text("x")]),
      Binding(command: .saveView, keys: [.text("X")]),
      Binding(command: .nextPane, keys: [.tab]),
      Binding(command: .previousPane, keys: [.backTab]),
      Binding(command: .nextAttention, keys: [.text("]")]),
      Binding(command: .previousAttention, keys: [.text("[")]),
      Binding(command: .new, keys: [.control("n"), .text("n")]),
      Binding(command: .undo, keys: [.control("z")]),
      Binding(command: .redo, keys: [.control("y")]),
      Binding(command: .history, keys: [.text("H")]),
      Binding(command: .log, keys: [.text("L")]),
      Binding(command: .reveal, keys: [.text("v")]),
      Binding(command: .editPersonal, keys: [.control("e")]),
      Binding(command: .presence, keys: [.text("P")]),
      Binding(command: .copyRow, keys: [.text("y")]),
      Binding(command: .copyCell, keys: [.text("Y")]),
      Binding(command: .recent, keys: [.text("R")]),
      Binding(command: .tour, keys: [.text("T")]),
      Binding(command: .themes, keys: [.text("M")]),
      Binding(command: .typing, keys: [.control("t")]),
      Binding(command: .repaint, keys: [.control("l")]),
      Binding(command: .suspend, keys: [.control("\\")]),
      Binding(command: .interrupt, keys: [.control("c")]),
      Binding(command: .placeWork, keys: [.text("1")]),
      Binding(command: .placeBlocs, keys: [.text("2")]),
      Binding(command: .placeAwards, keys: [.text("3")]),
      Binding(command: .placeLookUp, keys: [.text("8")]),
      Binding(command: .placeSettings, keys: [.text("9")]),
    ],
    moves: [
      MoveBinding(move: .rows(.up), keys: [.up, .text("k")]),
      MoveBinding(move: .rows(.down), keys: [.down, .text("j")]),
      MoveBinding(move: .columns(.left), keys: [.left, .text("h"), .text("<")]),
      MoveBinding(move: .columns(.right), keys: [.right, .text("l"), .text(">")]),
      MoveBinding(move: .rows(.pageUp), keys: [.pageUp]),
      MoveBinding(move: .rows(.pageDown), keys: [.pageDown]),
      MoveBinding(move: .rows(.halfPageUp), keys: [.control("u")]),
      MoveBinding(move: .rows(.halfPageDown), keys: [.control("d")]),
      MoveBinding(move: .columns(.first), keys: [.home]),
      MoveBinding(move: .columns(.last), keys: [.end]),
      MoveBinding(move: .rows(.first), keys: [.controlHome, .text("g")]),
      MoveBinding(move: .rows(.last), keys: [.controlEnd, .text("G")]),
    ])
}
