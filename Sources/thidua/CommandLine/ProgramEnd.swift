import ArgumentParser
import Glibc
import Screens

/// How a command line ends that was not carried out to its end: with help, with what is wrong, or with what failed.
enum ProgramEnd {
  /// What the parser knows of the program's commands.
  static func description() -> CommandDescription? { CommandDescription(toolInfo: Thidua._dumpHelp()) }

  /// The help of a command, by the names that lead to it; of the program where there is no such command.
  static func page(_ names: [String], _ texts: Texts) -> HelpPage? {
    guard let program = description() else { return nil }
    guard let name = names.last, let command = program.subcommand(name) else {
      return HelpPage(command: program, parents: [], texts: texts)
    }
    return HelpPage(command: command, parents: [program.name], texts: texts)
  }

  /// Prints what an error says and ends the program with its code.
  static func exit(_ error: any Error) -> Never {
    let texts = Texts(commandLanguage())
    let outcome = ParserOutcome(error)
    let names = outcome.commands.dropFirst().map { $0.configuration.commandName ?? "\($0)".lowercased() }
    let code = Thidua.exitCode(for: error)
    if outcome.isHelp, let page = page(names, texts) { printAndExit(page.text) }
    let message = Thidua.message(for: error)
    if code == .success { printAndExit(message.isEmpty ? "" : message + "\n") }
    if code == .validationFailure, let wrong = WrongUsage(outcome), let page = page(names, texts) {
      for line in UsageMessage(wrong: wrong, page: page).lines { printError(line) }
    } else if !message.isEmpty {
      for line in texts.failed(message).split(separator: "\n", omittingEmptySubsequences: false) {
        printError(String(line))
      }
    }
    Glibc.exit(code.rawValue)
  }

  private static func printAndExit(_ text: String) -> Never {
    do { try printText(text) } catch {
      // A reader that has gone away wants no message.
      guard let failure = error as? CommandFailure else { Glibc.exit(0) }
      printError(Texts(commandLanguage()).failed(failure.description))
      Glibc.exit(1)
    }
    Glibc.exit(0)
  }
}
