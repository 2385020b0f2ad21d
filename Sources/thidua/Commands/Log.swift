import ArgumentParser
import Emulation
import Screens
import Storage

/// Prints the journal: who did what, when and why.
struct Log: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.logAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String?

  @Option(help: .text(\.recordHelp))
  var record: String?

  @Option(help: .text(\.authorHelp))
  var author: String?

  @Option(help: .text(\.fromHelp))
  var from: String?

  @Option(help: .text(\.throughHelp))
  var through: String?

  @Option(help: .text(\.findHelp))
  var find: String?

  @Option(help: .text(\.limitHelp))
  var limit: Int?

  @Flag(help: .text(\.changesHelp))
  var changes = false

  @Option(help: .text(\.formatHelp))
  var format: OutputFormat = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    var query = LogQuery(author: author, from: try day(from), through: try day(through), limit: limit ?? .max)
    if let record {
      guard let key = RecordPath.key(at: record) else { throw CommandFailure(texts.notARecordFile(record)) }
      query.record = key
    }
    let store: Store
    let entries: [JournalEntry]
    var items: [LogItem]
    var differences: [ActID: [ActDifferences]]?
    do throws(StorageError) {
      store = try Store.open(DataFolder.path(folder), machine: ThisMachine.id)
      entries = try store.logWithOrigin(query)
      items = entries.items(among: entries.needsOthers ? try store.log(LogQuery()) : [])
      if changes { differences = try store.differences(of: entries) }
    } catch {
      throw CommandFailure(texts.reading(error))
    }
    var listing = Listing(log: entries, items, texts)
    if let differences {
      let workspace = try DataSource(path: DataFolder.path(folder), texts: texts).loaded().workspace
      listing.add(differences, of: entries, workspace, texts)
    }
    listing = listing.filtered(find ?? "")
    try printText(listing.text(format, texts))
    try complain(of: store, else: emptyWarning(entries, listing, store, texts), texts)
  }

  /// Says what is wrong with the journals, else why nothing was printed.
  ///
  /// - Throws: `ProgramExit.incomplete` where acts may be missing from what was printed.
  private func complain(of store: Store, else warning: String?, _ texts: Texts) throws {
    let findings: [Finding]
    do throws(StorageError) { findings = try store.compare(year: 0, .records([])).findings } catch {
      throw CommandFailure(texts.reading(error))
    }
    for finding in findings { printError("\(finding.path): \(texts.subject(finding.subject))") }
    if !findings.isEmpty { throw ProgramExit.incomplete }
    if let warning { printError(warning) }
  }

  /// Why nothing was printed, for whoever asked for an account, a record or words there are not; nil when there was
  /// something.
  private func emptyWarning(
    _ entries: [JournalEntry], _ listing: Listing, _ store: Store, _ texts: Texts
  ) -> String? {
    guard listing.rows.isEmpty else { return nil }
    if entries.isEmpty, let record,
      (try? store.log(LogQuery(record: RecordPath.key(at: record), limit: 1)))?.isEmpty == true
    {
      return texts.noActsOnRecord(record)
    }
    if entries.isEmpty, let author, (try? store.log(LogQuery(author: author, limit: 1)))?.isEmpty == true {
      return texts.noActsOfAuthor(author)
    }
    return texts.noActsFound
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw CommandFailure(language.texts.notADay(text)) }
    return day
  }
}
