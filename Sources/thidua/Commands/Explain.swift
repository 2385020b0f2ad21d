import ArgumentParser
import Emulation
import JSONText
import Screens
import Storage
import TermUI
import VietnameseText

/// Prints why a unit has its rank, or why a line of a dossier can go on or not: what `?` says on the screen.
struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help(\.explainAbstract), discussion: help(\.explainDiscussion))
  }

  @Argument(help: .text(\.recordWordsHelp))
  var target: [String]

  @Option(parsing: .unconditional, help: .text(\.lineHelp))
  var line: Int?

  @Option(help: .text(\.formatHelp))
  var format: TreeFormat = .text

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateRecord(target) }

  func run() throws {
    let texts = language.texts
    let path = DataFolder.path(target.count == 2 ? target[0] : nil)
    let data = try DataSource(path: path, texts: texts)
    let key = try data.store.record(meant: target.last ?? "", texts)
    let loaded = try data.loaded(with: key)
    let workspace = loaded.workspace
    // Nothing is drawn: a wide room, so that nothing is left out.
    let context = Context(
      workspace: workspace, today: data.today(workspace, year: key.year),
      author: try person.person(in: path, workspace, texts).name, texts: texts,
      body: Rect(column: 0, row: 0, columns: 500, rows: 100))
    var act: LogItem?
    if key.kind == .decision, case .success(let found) = data.origin(of: key) { act = found }
    guard let explanation = Explanation(of: key, line: line, enteredBy: act, context) else {
      throw CommandFailure(texts.nothingToExplain(target.last ?? ""))
    }
    switch format {
    case .text:
      try printLine(explanation.title)
      for line in explanation.lines { try printLine(String(repeating: "  ", count: line.depth + 1) + line.text) }
    case .json:
      let lines = explanation.lines.map { line in
        JSONValue.object(["depth": .number(String(line.depth)), "text": .string(line.text)])
      }
      try printText(JSONValue.object(["title": .string(explanation.title), "lines": .array(lines)]).text)
    }
    try ProgramExit.complain(of: loaded.problems)
  }
}
