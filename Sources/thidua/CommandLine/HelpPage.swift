import Screens
import VietnameseText

/// What `--help` prints of a command, at most 80 columns wide.
struct HelpPage {
  let command: CommandDescription
  /// The commands above it.
  let parents: [String]
  let texts: Texts

  private static let width = 80
  /// Where what is said of an option begins.
  private static let column = 26

  var text: String {
    let isProgram = parents.isEmpty
    var parts = [wrapped(command.abstract, indent: 0)]
    if !command.discussion.isEmpty { parts.append(wrapped(command.discussion, indent: 0)) }
    parts.append(usage)
    let places = command.arguments.filter { $0.kind == .positional }
    let options = command.arguments.filter { $0.kind != .positional }
    parts.append(section(texts.argumentsHeading, places.map { (label($0), explained($0)) }))
    parts.append(section(texts.optionsHeading, options.map { (label($0), explained($0)) }))
    parts.append(section(texts.commandsHeading, command.subcommands.map { ($0.name, $0.abstract) }))
    if isProgram { parts.append("  " + texts.seeHelp("\(command.name) \(texts.commandName) --help") + "\n") }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// How the command is called, with its heading.
  var usage: String {
    let heading = texts.usageHeading + " "
    let indent = String(repeating: " ", count: TextWidth.of(heading))
    return lines.enumerated().map { ($0 == 0 ? heading : indent) + $1 + "\n" }.joined()
  }

  private var lines: [String] {
    if parents.isEmpty { return texts.programUsage.split(separator: "\n").map(String.init) }
    let limit = Self.width - TextWidth.of(texts.usageHeading) - 1
    var lines = [(parents + [command.name]).joined(separator: " ")]
    // Every command takes these; only the own ones are worth the room.
    for argument in command.arguments where !Self.isCommon(argument) {
      let word = synopsis(argument)
      let line = lines[lines.count - 1]
      if TextWidth.of(line) + 1 + TextWidth.of(word) <= limit {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append("    " + word)
      }
    }
    return lines
  }

  private static func isCommon(_ argument: ArgumentDescription) -> Bool {
    argument.names.contains("--help") || argument.names.contains("--version")
  }

  /// `[--find CHỮ]`.
  private func synopsis(_ argument: ArgumentDescription) -> String {
    let text = label(argument, names: argument.name.map { [$0] } ?? [])
    return argument.isOptional ? "[\(text)]" : text
  }

  /// `--find CHỮ`, `-h, --help`, `THƯ-MỤC`.
  func label(_ argument: ArgumentDescription) -> String { label(argument, names: argument.names) }

  private func label(_ argument: ArgumentDescription, names: [String]) -> String {
    let value = argument.kind == .flag ? [] : [texts.shownValueName(argument.valueName)]
    return ((names.isEmpty ? [] : [names.sorted { $0.count < $1.count }.joined(separator: ", ")]) + value)
      .joined(separator: " ")
  }

  /// What an argument is for, with what it can be and what it is where it is not given.
  func explained(_ argument: ArgumentDescription) -> String {
    if argument.names.contains("--help") { return texts.helpHelp }
    if argument.names.contains("--version") { return texts.versionHelp }
    let note = texts.valuesNote(argument.values, standard: argument.defaultValue)
    return [argument.abstract, note].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func section(_ heading: String, _ entries: [(label: String, text: String)]) -> String {
    guard !entries.isEmpty else { return "" }
    return "\(heading)\n" + entries.map(entry).joined()
  }

  private func entry(_ label: String, _ text: String) -> String {
    let head = "  " + label
    let body = wrapped(text, indent: Self.column)
    guard TextWidth.of(head) < Self.column - 1 else { return head + "\n" + body }
    return TextWidth.pad(head, to: Self.column) + body.dropFirst(Self.column)
  }

  /// Lines of at most the width; a line that is indented goes on as far in.
  private func wrapped(_ text: String, indent: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let own = indent + line.prefix { $0 == " " }.count
      let margin = String(repeating: " ", count: own)
      var lines: [String] = []
      var current = margin
      for word in Self.words(of: line) {
        let isFirst = current.count == own
        if !isFirst, TextWidth.of(current) + 1 + TextWidth.of(word) > Self.width {
          lines.append(current)
          current = margin + word
        } else {
          current += (isFirst ? "" : " ") + word
        }
      }
      lines.append(current == margin ? "" : current)
      return lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  /// The words of a line; wide gaps, which align columns, stay with the word before.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    for part in line.drop(while: { $0 == " " }).split(separator: " ", omittingEmptySubsequences: false) {
      if part.isEmpty, !words.isEmpty { words[words.count - 1] += " " } else { words.append(String(part)) }
    }
    return words
  }
}
