import ArgumentParser
import Glibc

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
        Open.self, Check.self, Adopt.self, Rank.self, List.self, Log.self, BackupCommand.self, RestoreCommand.self,
        SealCommand.self, PersonalCommand.self, MakeSample.self,
      ],
      defaultSubcommand: Open.self)
  }

  static func main() {
    // Files are for the owner and the group of the folder, whatever the shell's own mask says.
    umask(0o007)
    guard !asksForTopHelp(Array(CommandLine.arguments.dropFirst())) else {
      do { try printText(helpMessage()) } catch { exit(withError: error) }
      return
    }
    main(nil)
  }

  /// Whether help is asked for before any command is named, with or without other options.
  private static func asksForTopHelp(_ arguments: [String]) -> Bool {
    var commands = ["help"]
    for command in configuration.subcommands {
      commands.append(command.configuration.commandName ?? String(describing: command).lowercased())
    }
    let before = arguments.prefix { !commands.contains($0) && $0 != "--" }
    return before.contains("--help") || before.contains("-h")
  }
}
