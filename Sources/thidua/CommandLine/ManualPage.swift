import Screens

/// The page of the manual, in the language of the catalogue.
struct ManualPage {
  let program: CommandDescription
  let texts: Texts

  var text: String {
    let page = HelpPage(command: program, parents: [], texts: texts)
    var lines = [".TH THIDUA 1 \"\" thidua \"\(escaped(texts.manualTitle))\""]
    lines += section(texts.nameHeading, ["thidua \\- \(escaped(program.abstract))"])
    lines += section(texts.usageHeading, [".nf"] + texts.programUsage.split(separator: "\n").map(plain) + [".fi"])
    lines += section(
      texts.descriptionHeading,
      [".nf"] + program.discussion.split(separator: "\n", omittingEmptySubsequences: false).map(plain) + [".fi"])
    lines += section(texts.commandsHeading, program.subcommands.flatMap { command($0, page) })
    return lines.map { $0 + "\n" }.joined()
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    [".SH " + escaped(heading.hasSuffix(":") ? String(heading.dropLast()) : heading)] + lines
  }

  private func command(_ command: CommandDescription, _ page: HelpPage) -> [String] {
    let usage = HelpPage(command: command, parents: [program.name], texts: texts).usage
    var lines = [".SS thidua \(escaped(command.name))", plain(command.abstract[...])]
    if !command.discussion.isEmpty { lines += [".PP", plain(command.discussion[...])] }
    lines += [".PP", ".nf"] + usage.split(separator: "\n").map(plain) + [".fi"]
    for argument in command.arguments where !argument.names.contains("--help") && !argument.names.contains("--version")
    {
      lines += [".TP", "\\fB\(escaped(page.label(argument)))\\fR", plain(page.explained(argument)[...])]
    }
    return lines
  }

  /// A line that is no request, whatever it begins with.
  private func plain(_ text: Substring) -> String { "\\&" + escaped(String(text)) }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
  }
}
