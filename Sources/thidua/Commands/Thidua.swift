import ArgumentParser
import Glibc
import Screens

/// The program: opens a province on the terminal, or answers a question on the command line.
@main
struct Thidua: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "thidua",
      abstract: help(\.programAbstract),
      usage: help(\.programUsage),
      discussion: help(\.programDiscussion),
      version: "0.1.0",
      subcommands: [
        Open.self, Check.self, Adopt.self, Rank.self, List.self, Show.self, Explain.self, Log.self, BackupCommand.self,
        RestoreCommand.self, SealCommand.self, PersonalCommand.self, MakeSample.self, Completions.self, Manual.self,
      ],
      defaultSubcommand: Open.self)
  }

  static func main() {
    // Files are for the owner and the group of the folder, whatever the shell's own mask says.
    umask(0o007)
    // A file that may grow no further is a failed write like any other, and no reason to be ended over an open screen.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let names = helpAsked(Array(CommandLine.arguments.dropFirst())) {
        return try printText(ProgramEnd.page(names, Texts(commandLanguage()))?.text ?? helpMessage())
      }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ProgramEnd.exit(error)
    }
  }

  /// The command whose help is asked for: none of them where it is asked for before any is named, with or without other
  /// options; nil where the parser finds out.
  private static func helpAsked(_ arguments: [String]) -> [String]? {
    if arguments.first == "help" { return Array(arguments.dropFirst().prefix { !$0.hasPrefix("-") }) }
    let commands = configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() }
    let before = arguments.prefix { !commands.contains($0) && $0 != "--" }
    return before.contains("--help") || before.contains("-h") ? [] : nil
  }
}
