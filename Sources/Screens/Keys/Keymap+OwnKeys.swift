import TermUI

extension Keymap {
  /// This keymap with a person's own keys in place of its own; what cannot be taken is told, and its commands keep theirs.
  public func with(_ own: [OwnKeys]) -> (keymap: Keymap, problems: [OwnKeysProblem]) {
    var problems: [OwnKeysProblem] = []
    var chosen: [Command: Choice] = [:]
    for entry in own {
      switch read(entry) {
      case .success(let choice): chosen[choice.command] = choice
      case .failure(let problem): problems.append(problem)
      }
    }
    // What falls back to its standard keys may need one that another command has taken.
    while true {
      let found = conflicts(chosen)
      guard !found.isEmpty else { break }
      problems += found.map(\.problem)
      for command in found.flatMap(\.commands) { chosen[command] = nil }
    }
    let bindings = bindings.map { Binding(command: $0.command, keys: chosen[$0.command]?.keys ?? $0.keys) }
    return (Keymap(bindings, moves: moves), problems.sorted { $0.line < $1.line })
  }

  private func read(_ entry: OwnKeys) -> Result<Choice, OwnKeysProblem> {
    guard let command = Command(rawValue: entry.command) else { return .failure(.unknownCommand(entry)) }
    guard !entry.keys.isEmpty else { return .failure(.noKey(entry)) }
    var keys: [Key] = []
    for name in entry.keys {
      switch NamedKey(name) {
      case .key(let key): if !keys.contains(key) { keys.append(key) }
      case .sameAs(let other): return .failure(.sameAs(entry, key: name, other))
      case .unknown: return .failure(.unknownKey(entry, key: name))
      }
    }
    return .success(Choice(command: command, keys: keys, entry: entry))
  }

  /// The keys that would ask for two things, each told once.
  private func conflicts(_ chosen: [Command: Choice]) -> [(problem: OwnKeysProblem, commands: [Command])] {
    var found: [(problem: OwnKeysProblem, commands: [Command])] = []
    for choice in chosen.values.sorted(by: { $0.entry.line < $1.entry.line }) {
      for key in choice.keys {
        if let move = moves.first(where: { $0.keys.contains(key) })?.move {
          found.append((.movesCursor(key, choice.entry, move), [choice.command]))
          continue
        }
        for binding in bindings where binding.command != choice.command {
          guard let other = chosen[binding.command] else {
            if binding.keys.contains(key) {
              found.append((.standardKey(key, choice.entry, of: binding.command), [choice.command]))
            }
            continue
          }
          guard other.keys.contains(key), choice.entry.line <= other.entry.line,
            !found.contains(where: { $0.commands == [other.command, choice.command] })
          else { continue }
          found.append((.boundTwice(key, choice.entry, other.entry), [choice.command, other.command]))
        }
      }
    }
    return found
  }

  /// The keys of one command as a person wants them.
  private struct Choice {
    var command: Command
    var keys: [Key]
    var entry: OwnKeys
  }
}
