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

  @Argument(
    help: ArgumentHelp(
      help("[THƯ-MỤC] rồi ", "[FOLDER], then ") + Subject.allCases.map(\.rawValue).joined(separator: ", ")))
  var words: [String]

  @Option(
    help: ArgumentHelp(
      help("Chỉ những dòng có chữ này (không cần dấu).", "Only rows with these words (no accents needed).")))
  var find: String?

  @Option(help: ArgumentHelp(help("Dạng in: text, json hoặc csv.", "Form: text, json or csv.")))
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      help("Năm khác năm đang mở, kể cả năm đã khóa.", "Another year than the open one, a sealed one too.")))
  var year: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try validateYear(year)
    guard (1...2).contains(words.count), subject != nil else {
      let subjects = Subject.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        help("Cần: [THƯ-MỤC] và một trong \(subjects).", "Wanted: [FOLDER] and one of \(subjects)."))
    }
  }

  private var subject: Subject? { words.last.flatMap(Subject.init(rawValue:)) }

  func run() throws {
    guard let subject else { return }
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(words.count == 2 ? words[0] : nil), texts: texts)
    let loaded = try data.loaded(year: year)
    let listing = Listing(
      subject, loaded.workspace, year: year ?? loaded.workspace.province.openYear,
      today: data.today(loaded.workspace, year: year), texts)
    print(listing.filtered(find ?? "").text(format), terminator: "")
  }
}
