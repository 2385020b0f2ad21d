import TermUI

/// A command as the file of settings names it, with the keys a person wants for it.
public struct OwnKeys: Hashable, Sendable {
  /// The command by its name in docs/keys.md.
  public var command: String
  /// The names of its keys, the one shown in the key bar first.
  public var keys: [String]
  /// The line of the file.
  public var line: Int

  public init(command: String, keys: [String], line: Int) {
    self.command = command
    self.keys = keys
    self.line = line
  }
}

/// Why keys of the file are not taken, so that the command keeps its standard ones.
public enum OwnKeysProblem: Error, Hashable, Sendable {
  case unknownCommand(OwnKeys)
  /// The list is empty.
  case noKey(OwnKeys)
  case unknownKey(OwnKeys, key: String)
  /// The terminal sends the same for another key.
  case sameAs(OwnKeys, key: String, Key)
  /// Another command of the file has the key too.
  case boundTwice(Key, OwnKeys, OwnKeys)
  /// The key is a standard key of another command, which has no keys of its own in the file.
  case standardKey(Key, OwnKeys, of: Command)
  /// The key moves the cursor.
  case movesCursor(Key, OwnKeys, Move)
}

extension OwnKeysProblem {
  /// The line of the file that it is about, the first of two.
  var line: Int {
    switch self {
    case .unknownCommand(let own), .noKey(let own), .unknownKey(let own, _), .sameAs(let own, _, _): own.line
    case .boundTwice(_, let first, let second): min(first.line, second.line)
    case .standardKey(_, let own, _), .movesCursor(_, let own, _): own.line
    }
  }
}
