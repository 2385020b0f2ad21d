import ArgumentParser
import Glibc

/// The program: opens a province on the terminal, or answers a question on the command line.
@main
struct Thidua: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "thidua",
      abstract: help(\.programAbstract),
      discussion: help(\.programDiscussion),
      version: "0.1.0",
      subcommands: [
        Open.self, Check.self, Adopt.self, Rank.self, List.self, Log.self, BackupCommand.self, RestoreCommand.self,
        SealCommand.self, MakeSample.self,
      ],
      defaultSubcommand: Open.self)
  }

  static func main() {
    // Files are for the owner and the group of the folder, whatever the shell's own mask says.
    umask(0o007)
    main(nil)
  }
}
