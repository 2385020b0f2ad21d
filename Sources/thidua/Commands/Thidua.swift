import ArgumentParser
import Glibc

/// The program: opens a province on the terminal, or answers a question on the command line.
@main
struct Thidua: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "thidua",
      abstract: help(
        "Điều hành công tác thi đua, khen thưởng của tỉnh trên màn hình dòng lệnh.",
        "Runs a province's year of emulation and commendation on the terminal."),
      discussion: help(
        """
        Không nêu thư mục thì lấy THIDUA_DATA, rồi đến $XDG_DATA_HOME/thidua (~/.local/share/thidua).
        Mã thoát: 0 tốt; 1 không thực hiện được; 2 lệnh check thấy có điều cần sửa; 64 gõ sai lệnh.
        """,
        """
        Without a folder, THIDUA_DATA is taken, then $XDG_DATA_HOME/thidua (~/.local/share/thidua).
        Exit codes: 0 fine; 1 could not be done; 2 check found something to mend; 64 wrong usage.
        """),
      version: "0.1.0",
      subcommands: [
        Open.self, Check.self, Adopt.self, Rank.self, List.self, BackupCommand.self, RestoreCommand.self,
        SealCommand.self,
        MakeSample.self,
      ],
      defaultSubcommand: Open.self)
  }

  static func main() {
    // Files are for the owner and the group of the folder, whatever the shell's own mask says.
    umask(0o007)
    main(nil)
  }
}
