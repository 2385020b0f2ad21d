import ArgumentParser
import Emulation
import Screens

/// Prints the units, blocs, dossiers, recipient lines or awards.
struct List: ParsableCommand {
  /// What can be listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case units, blocs, dossiers, lines, decisions, awards
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: help("In danh sách đơn vị, khối, hồ sơ…", "Prints units, blocs, dossiers and so on."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String

  @Argument(help: ArgumentHelp("units, blocs, dossiers, lines, decisions, awards"))
  var subject: Subject

  @Option(
    help: ArgumentHelp(
      help("Chỉ những dòng có chữ này (không cần dấu).", "Only rows with these words (no accents needed).")))
  var find: String?

  @Option(help: ArgumentHelp(help("Dạng in: text, json hoặc csv.", "Form: text, json or csv.")))
  var format: OutputFormat = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(folder), texts: texts)
    let loaded = try data.loaded()
    let listing = Listing(subject, loaded.workspace, today: data.today(loaded.workspace), texts)
    print(listing.filtered(find ?? "").text(format), terminator: "")
  }
}
