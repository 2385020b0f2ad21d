import TermUI

/// Which keys ask for which command: the one table the handler, the key bar and the help page come from.
public struct Keymap: Sendable {
  /// A command and its keys; the first one is named in the key bar.
  public struct Binding: Sendable {
    /// What the keys do.
    public let command: Command
    /// The keys, the one that is shown first.
    public let keys: [Key]
  }

  /// In the order of the help page.
  public let bindings: [Binding]
  private let commands: [Key: Command]

  /// A keymap of these bindings.
  public init(_ bindings: [Binding]) {
    self.bindings = bindings
    var commands: [Key: Command] = [:]
    for binding in bindings {
      for key in binding.keys where commands[key] == nil { commands[key] = binding.command }
    }
    self.commands = commands
  }

  /// The command a key asks for, nil when it is text or means nothing.
  public func command(for key: Key, typing: Typing = .nothing) -> Command? {
    switch typing {
    case .nothing: commands[key.withoutInputMethod] ?? commands[key]
    case .numbers: key.startsNumber ? nil : commands[key.withoutInputMethod] ?? commands[key]
    case .text: commandWhileTyping(for: key)
    }
  }

  /// The command of a key that neither an input method types nor a field answers.
  public func commandWhileTyping(for key: Key) -> Command? {
    switch key {
    case .function, .control("q"), .control("p"), .control("s"), .control("l"), .control("g"), .control("c"),
      .control("\\"):
      commands[key]
    default: nil
    }
  }

  /// The key named for a command.
  public func key(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.keys.first
  }

  /// The keymap of the program.
  public static let standard = Keymap([
    Binding(command: .help, keys: [.function(1)]),
    Binding(command: .open, keys: [.enter]),
    Binding(command: .back, keys: [.escape, .control("g")]),
    Binding(command: .why, keys: [.text("?")]),
    Binding(command: .edit, keys: [.function(2), .text("e")]),
    Binding(command: .find, keys: [.function(3), .text("/"), .control("f")]),
    Binding(command: .filter, keys: [.function(4), .text("\\")]),
    Binding(command: .reload, keys: [.function(5), .text("r"), .control("r")]),
    Binding(command: .sort, keys: [.function(6), .text("s")]),
    Binding(command: .advance, keys: [.function(7), .text("t")]),
    Binding(command: .delete, keys: [.function(8), .delete]),
    Binding(command: .palette, keys: [.function(9), .text(":"), .control("p")]),
    Binding(command: .quit, keys: [.function(10), .text("q"), .control("q")]),
    Binding(command: .save, keys: [.function(12), .control("s")]),
    Binding(command: .mark, keys: [.text(" "), .insert]),
    Binding(command: .markAll, keys: [.control("a")]),
    Binding(command: .invertMarks, keys: [.text("*")]),
    Binding(command: .nextPane, keys: [.tab]),
    Binding(command: .previousPane, keys: [.backTab]),
    Binding(command: .nextAttention, keys: [.text("]")]),
    Binding(command: .previousAttention, keys: [.text("[")]),
    Binding(command: .undo, keys: [.control("z")]),
    Binding(command: .redo, keys: [.control("y")]),
    Binding(command: .history, keys: [.text("H")]),
    Binding(command: .log, keys: [.text("L")]),
    Binding(command: .repaint, keys: [.control("l")]),
    Binding(command: .suspend, keys: [.control("\\")]),
    Binding(command: .interrupt, keys: [.control("c")]),
    Binding(command: .placeWork, keys: [.text("1")]),
    Binding(command: .placeBlocs, keys: [.text("2")]),
    Binding(command: .placeAwards, keys: [.text("3")]),
    Binding(command: .placeLookUp, keys: [.text("8")]),
  ])
}
