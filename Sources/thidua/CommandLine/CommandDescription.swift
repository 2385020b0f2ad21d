/// What a command takes, as the argument parser tells it; help, hints and completions are made from it.
struct CommandDescription: Hashable, Sendable {
  var name: String
  var abstract: String
  var discussion: String
  var arguments: [ArgumentDescription]
  var subcommands: [CommandDescription] = []
  /// The command that is meant where none is named.
  var defaultSubcommand: String?

  /// Those of a name below this one.
  func subcommand(_ name: String) -> CommandDescription? { subcommands.first { $0.name == name } }
}

/// One argument of a command: a place, an option with a value, or a flag.
struct ArgumentDescription: Hashable, Sendable {
  enum Kind: String, Sendable {
    case positional, option, flag
  }

  var kind: Kind
  /// As they are typed: `--help`, `-h`; none for a place.
  var names: [String] = []
  /// The parser's own word for the value; the catalogue has the one that is shown.
  var valueName = ""
  var values: [String] = []
  var defaultValue = ""
  var abstract = ""
  var isOptional = false

  /// The name that is shown where there is room for one: the longest.
  var name: String? { names.max { $0.count < $1.count } }
}
