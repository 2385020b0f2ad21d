import ArgumentParser
import Emulation
import JSONText
import Screens
import Storage
import VietnameseText

/// Prints one record: what each field says, as people call it.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help(\.showAbstract), discussion: help(\.incompleteHelp))
  }

  @Argument(help: .text(\.recordWordsHelp))
  var target: [String]

  @Option(help: .text(\.formatHelp))
  var format: TreeFormat = .text

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateRecord(target) }

  func run() throws {
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(target.count == 2 ? target[0] : nil), texts: texts)
    let key = try data.store.record(meant: target.last ?? "", texts)
    let found: RecordContent?
    do throws(StorageError) { found = try data.store.content(of: key) } catch {
      throw CommandFailure(texts.reading(error))
    }
    guard let content = found else { throw CommandFailure(texts.recordGone(RecordPath(key).text)) }
    let workspace = try data.loaded(with: key).workspace
    let name = texts.recordName(key, workspace, on: data.today(workspace, year: key.year))
    switch format {
    case .text: try printText(text(of: content, key, name, workspace, texts))
    case .json:
      try printText(
        JSONValue.object(["name": .string(name), "path": .string(content.path), "record": content.json]).text)
    }
    if content.isEditedOutside {
      printError("\(content.path): \(texts.problem(.editedOutside, at: content.path))")
      throw ProgramExit.incomplete
    }
  }

  private func text(
    of content: RecordContent, _ key: RecordKey, _ name: String, _ workspace: Workspace, _ texts: Texts
  ) -> String {
    let words = FieldWords(texts, of: key.kind, workspace, on: workspace.province.today ?? ThisMachine.now().day)
    // What an element calls itself stands in its name already.
    let fields = FieldDifference.between(nil, content.json).map(\.change)
      .filter { $0.path.count < 2 || $0.after != [$0.path[$0.path.count - 2]] }
    let lines = [name, content.path] + fields.map { "  \(words.name($0.path)): \(words.value($0.after, at: $0.path))" }
    return lines.map { VisibleText.of($0) + "\n" }.joined()
  }
}

/// The forms of what is no table.
enum TreeFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Makes sure that one record is named, and a folder before it or none.
func validateRecord(_ words: [String]) throws {
  guard (1...2).contains(words.count) else { throw ValidationError(help(\.recordWordsWanted)) }
}
