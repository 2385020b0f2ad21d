import Screens

/// What a person is told who has typed a command wrongly: what is wrong, how the command is called, where to read more.
struct UsageMessage {
  let wrong: WrongUsage
  let page: HelpPage

  /// One line each.
  var lines: [String] {
    let path = (page.parents + [page.command.name]).joined(separator: " ")
    return [page.texts.failed(sentence)] + hint.map { "  " + $0 }
      + page.usage.split(separator: "\n").map(String.init) + ["  " + page.texts.seeHelp("\(path) --help")]
  }

  private var sentence: String {
    let texts = page.texts
    return switch wrong {
    case .unknownOption(let name): texts.unknownOption(name, nearest: nearest(to: name))
    case .missingValue(let option): texts.missingValue(label(option))
    case .unwantedValue(let option, let value): texts.unwantedValue(option, value)
    case .unexpected(let words): texts.unexpectedWords(words)
    case .missing(let word): texts.missingArgument(label(word))
    case .invalidValue(let value, let argument):
      texts.invalidValue(value, label(argument), known: self.argument(argument)?.values ?? [])
    case .unknownShell(let name): texts.unknownShell(name)
    case .rule(let text): text
    case .other: texts.notUnderstood
    }
  }

  /// What is said of the argument in the help.
  private var hint: [String] {
    let name: String? =
      switch wrong {
      case .missingValue(let name), .missing(let name), .invalidValue(_, let name): name
      default: nil
      }
    guard let argument = name.flatMap(argument) else { return [] }
    return ["\(page.label(argument)): \(page.explained(argument))"]
  }

  private func argument(_ name: String) -> ArgumentDescription? {
    page.command.arguments.first { $0.names.contains(name) || $0.valueName == name }
  }

  private func label(_ name: String) -> String { argument(name).map(page.label) ?? page.texts.shownValueName(name) }

  /// The option that was meant, where one is nearly called so.
  private func nearest(to name: String) -> String? {
    let known = page.command.arguments.compactMap(\.name).filter { $0.hasPrefix("--") }
    let best = known.map { (name: $0, distance: editDistance($0, name)) }.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= 3 && $0.distance < name.count - 2 ? $0.name : nil }
  }
}
