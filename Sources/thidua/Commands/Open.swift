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

  @Flag(help: .text(\.mouseHelp))
  var mouse = false

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let path = try sample ? DataFolder.sample(folder, person, texts: texts) : DataFolder.path(folder)
    let theme = ThemeFolder(texts: texts).theme(named: theme)
    guard Greeting.isDue(at: path) else {
      return try open(try DataSource(path: path, texts: texts), theme, beginsWithTour: false)
    }
    let greeting = Greeting(path: path, person: person, theme: theme, language: language)
    guard let outcome = try greeting.run() else { return }
    try open(outcome.data, theme, beginsWithTour: outcome.beginsWithTour)
  }

  private func open(_ data: DataSource, _ theme: ChosenTheme, beginsWithTour: Bool) throws {
    try Session(
      data: data, person: person, theme: theme, language: language.language, hasMouse: mouse,
      isFresh: fresh || beginsWithTour, beginsWithTour: beginsWithTour
    ).run()
  }
}
