import ArgumentParser
import Screens

/// Prints what a shell needs to complete the commands.
struct Completions: ParsableCommand {
  /// The shells it is known for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help(\.completionsAbstract), discussion: help(\.completionsDiscussion))
  }

  @Argument(help: .text(\.shellHelp))
  var shell: Shell

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let program = ProgramEnd.description() else { return }
    let script = CompletionScript(program: program, texts: language.texts)
    switch shell {
    case .bash: try printText(script.bash)
    case .zsh: try printText(script.zsh)
    case .fish: try printText(script.fish)
    }
  }
}

/// Prints the page of the manual.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "man", abstract: help(\.manualAbstract), discussion: help(\.manualDiscussion))
  }

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let program = ProgramEnd.description() else { return }
    try printText(ManualPage(program: program, texts: language.texts).text)
  }
}
