import ArgumentParser
import Screens
import Storage

/// Opens a province on the terminal.
struct Open: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: help(\.openAbstract))
  }

  @Argument(help: .text(\.folderHelp))
  var folder: String?

  @Flag(help: .text(\.sampleFlagHelp))
  var sample = false

  @Flag(help: .text(\.freshHelp))
  var fresh = false

  @Option(help: .text(\.themeHelp))
  var theme: String?

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let path = try sample ? DataFolder.sample(folder, person, texts: texts) : DataFolder.path(folder)
    let themes = ThemeFolder(texts: texts)
    let data = try DataSource(path: path, texts: texts)
    try Session(
      data: data, person: person, theme: themes.theme(named: theme), language: language.language, isFresh: fresh
    ).run()
  }
}
