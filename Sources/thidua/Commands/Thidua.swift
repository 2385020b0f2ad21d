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
      usage: help(
        """
        thidua [THƯ-MỤC] [--sample] [--theme TÊN] [--lang vi|en]
        thidua <lệnh> [THƯ-MỤC] …
        """,
        """
        thidua [FOLDER] [--sample] [--theme NAME] [--lang vi|en]
        thidua <command> [FOLDER] …
        """),
      discussion: help(
        """
        Mở trên màn hình:
          THƯ-MỤC         Thư mục dữ liệu của tỉnh.
          --sample        Mở tỉnh mẫu Khánh Hòa; lập mới nếu chưa có.
          --theme TÊN     Giao diện: tên tệp trong themes, không có .json.
          --lang vi|en    Ngôn ngữ; không nêu thì theo máy.

        Ví dụ:
          thidua --sample
          thidua /srv/thi-dua --lang en
          thidua rank /srv/thi-dua --bloc 2025-khoi-02 --format csv
          thidua list /srv/thi-dua units --find "nha trang"
          thidua check /srv/thi-dua

        Không nêu thư mục thì lấy THIDUA_DATA, rồi đến $XDG_DATA_HOME/thidua (~/.local/share/thidua).
        Mã thoát: 0 tốt; 1 không thực hiện được; 2 lệnh check thấy có điều cần sửa; 64 gõ sai lệnh.
        """,
        """
        On the screen:
          FOLDER          The data folder of the province.
          --sample        Opens the sample province; makes it when not there.
          --theme NAME    Theme: a file of themes, without .json.
          --lang vi|en    Language; that of the system when not given.

        Examples:
          thidua --sample
          thidua /srv/thi-dua --lang en
          thidua rank /srv/thi-dua --bloc 2025-khoi-02 --format csv
          thidua list /srv/thi-dua units --find "nha trang"
          thidua check /srv/thi-dua

        Without a folder, THIDUA_DATA is taken, then $XDG_DATA_HOME/thidua (~/.local/share/thidua).
        Exit codes: 0 fine; 1 could not be done; 2 check found something to mend; 64 wrong usage.
        """),
      version: "0.1.0",
      subcommands: [Open.self, Check.self, Adopt.self, Rank.self, List.self, MakeSample.self],
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
