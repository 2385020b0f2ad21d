import ArgumentParser
import Screens
import Storage

/// Opens a province on the terminal.
struct Open: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: help("Mở dữ liệu của tỉnh trên màn hình (mặc định).", "Opens a province on the terminal (default)."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String?

  @Flag(
    help: ArgumentHelp(
      help(
        "Mở tỉnh mẫu Khánh Hòa; lập mới nếu thư mục chưa có.", "Opens the sample province; makes it when not there.")))
  var sample = false

  @Option(
    help: ArgumentHelp(
      help("Giao diện: tên tệp trong themes, không có .json.", "Theme: a file of themes, without .json.")))
  var theme: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let path = try sample ? DataFolder.sample(folder, texts: texts) : DataFolder.path(folder)
    let themes = ThemeFolder(texts: texts)
    let data = try DataSource(path: path, texts: texts)
    try Session(data: data, theme: themes.theme(named: theme), language: language.language).run()
  }
}
