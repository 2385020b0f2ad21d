import ArgumentParser
import Emulation
import JSONText
import Screens

/// Prints the ranking of a bloc.
struct Rank: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help("In bảng xếp hạng của một khối.", "Prints the ranking of a bloc."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      help("Mã khối, như 2025-khoi-02, hoặc một phần tên.", "The bloc's id, as 2025-khoi-02, or part of its name.")))
  var bloc: String

  @Option(help: ArgumentHelp(help("Dạng in: text, json hoặc csv.", "Form: text, json or csv.")))
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      help("Năm khác năm đang mở, kể cả năm đã khóa.", "Another year than the open one, a sealed one too.")))
  var year: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateYear(year) }

  func run() throws {
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(folder), texts: texts)
    let loaded = try data.loaded(year: year)
    let bloc = try loaded.workspace.bloc(matching: bloc, texts: texts)
    guard let ranking = loaded.workspace.ranking(of: bloc.id) else { return }
    let listing = Listing(ranking: ranking, loaded.workspace, today: data.today(loaded.workspace, year: year), texts)
    print(listing.text(format), terminator: "")
  }
}
