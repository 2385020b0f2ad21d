import ArgumentParser
import Emulation
import Screens

/// Prints the ranking of a bloc.
struct Rank: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help(\.rankAbstract), discussion: help(\.incompleteHelp))
  }

  @Argument(help: .text(\.folderHelp))
  var folder: String?

  @Option(help: .text(\.blocHelp))
  var bloc: String

  @Option(help: .text(\.formatHelp))
  var format: OutputFormat = .text

  @Option(parsing: .unconditional, help: .text(\.yearHelp))
  var year: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateYear(year) }

  func run() throws {
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(folder), texts: texts)
    try data.demandYear(year)
    var loaded = try data.loaded(year: year)
    let ofYear = year ?? loaded.workspace.province.openYear
    let bloc = try loaded.workspace.bloc(matching: bloc, year: ofYear, texts: texts)
    let basis = loaded.workspace.recordsOfRanking(of: bloc.id)
    var faults = try data.compare(&loaded, year: ofYear, .records(basis))
    guard let ranking = loaded.workspace.ranking(of: bloc.id) else { return }
    // Other programs read rows and nothing else; people read a line below.
    let isForPeople = format == .text
    let today = data.today(loaded.workspace, year: year)
    if let doubt = loaded.workspace.doubt(of: basis) {
      loaded.workspace.heads = []
      faults.append(texts.unproved(doubt, loaded.workspace, on: today))
    }
    let listing = Listing(
      ranking: ranking, loaded.workspace, today: today, isNamingState: !isForPeople,
      texts)
    let heads = isForPeople ? loaded.workspace.heads.map { texts.rankedUpTo($0) + "\n" } : []
    try printText(listing.text(format, texts) + heads.joined())
    try ProgramExit.complain(
      of: loaded.problems, gaps: ranking.gaps.map { "\($0.unit): \(texts.unranked($0.reason))" } + faults)
  }
}

extension Ranking {
  /// Units that would have a rank if everything could be read; a file that is lost is nobody's problem otherwise.
  fileprivate var gaps: [(unit: Unit.ID, reason: UnrankedReason)] {
    standings.compactMap { standing in
      switch standing.unranked {
      case .noUnit?: (standing.unit, .noUnit)
      case .noTemplate?: (standing.unit, .noTemplate)
      case .unreadable?: (standing.unit, .unreadable)
      case .noScorecard?, .empty?, .knockout?, nil: nil
      }
    }
  }
}
