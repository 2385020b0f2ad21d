import ArgumentParser
import Emulation
import Screens
import Storage

/// Prints the units, blocs, dossiers, recipient lines or awards.
struct List: ParsableCommand {
  /// What can be listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case units, blocs, dossiers, lines, decisions, awards, people

    /// All of them, as they are typed.
    static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: help(\.listAbstract), discussion: help(\.incompleteHelp))
  }

  @Argument(help: .text { $0.listWordsHelp(Subject.words) })
  var words: [String]

  @Option(help: .text(\.findHelp))
  var find: String?

  @Option(help: .text(\.formatHelp))
  var format: OutputFormat = .text

  @Option(parsing: .unconditional, help: .text(\.yearHelp))
  var year: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try validateYear(year)
    guard (1...2).contains(words.count), subject != nil else {
      throw ValidationError(help { $0.listWordsWanted(Subject.words) })
    }
  }

  private var subject: Subject? { words.last.flatMap(Subject.init(rawValue:)) }

  func run() throws {
    guard let subject else { return }
    let texts = language.texts
    let data = try DataSource(path: DataFolder.path(words.count == 2 ? words[0] : nil), texts: texts)
    try data.demandYear(year)
    var loaded = try data.loaded(year: year)
    let decisions = subject == .decisions ? loaded.workspace.decisions.values.map { AnyRecord.decision($0).key } : []
    let ofYear = year ?? loaded.workspace.province.openYear
    let today = data.today(loaded.workspace, year: year)
    var origins = try origins(of: decisions, data)
    var faults: [String] = []
    if subject == .decisions {
      faults = try data.compare(&loaded, year: ofYear, .kind(.decision))
      for key in decisions where loaded.workspace.doubt(of: [key]) != nil { origins[key] = nil }
      if let doubt = loaded.workspace.doubt(of: loaded.workspace.trust.doubtful.union(decisions)) {
        faults.append(texts.unproved(doubt, loaded.workspace, on: today))
      }
    }
    let listing = Listing(subject, loaded.workspace, year: ofYear, today: today, origins: origins, texts)
    try printText(listing.filtered(find ?? "").text(format, texts))
    try ProgramExit.complain(of: loaded.problems, gaps: faults)
  }

  /// The acts that put records in.
  private func origins(of keys: [RecordKey], _ data: DataSource) throws -> [RecordKey: JournalEntry] {
    guard !keys.isEmpty else { return [:] }
    do throws(StorageError) { return try data.store.origins(of: Set(keys)) } catch {
      throw CommandFailure(data.texts.storage(error))
    }
  }
}
