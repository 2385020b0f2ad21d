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

  @Option(parsing: .unconditional, help: .text(\.limitHelp))
  var limit: Int?

  @Flag(help: .text(\.changesHelp))
  var changes = false

  @Option(help: .text(\.formatHelp))
  var format: OutputFormat = .text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(help(\.limitWanted)) }
  }

  func run() throws {
    let texts = language.texts
    // What is looked for is looked for in all of the journal, and only then counted.
    let limit = limit ?? .max
    var query = LogQuery(
      author: author, from: try day(from), through: try day(through), limit: find == nil ? limit : .max)
    if let from = query.from, let through = query.through, through < from {
      throw CommandFailure(texts.daysInWrongOrder(from, through))
    }
    let store = try store(texts)
    query.record = try record.map { try store.record(meant: $0, texts) }
    let entries: [JournalEntry]
    var items: [LogItem]
    var differences: [ActID: [ActDifferences]]?
    do throws(StorageError) {
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
    if let find { listing = found(find, in: listing).first(limit) }
    try printText(listing.text(format, texts))
    try complain(of: store, else: emptyWarning(entries, listing, query, store, texts), texts)
  }

  /// Says what is wrong with the journals, else why nothing was printed.
  ///
  /// - Throws: `ProgramExit.incomplete` where acts may be missing from what was printed.
  private func complain(of store: Store, else warning: String?, _ texts: Texts) throws {
    let findings: [Finding]
    store.sayWhileWritten(texts)
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
    _ entries: [JournalEntry], _ listing: Listing, _ query: LogQuery, _ store: Store, _ texts: Texts
  ) -> String? {
    guard listing.rows.isEmpty else { return nil }
    if entries.isEmpty, let record = query.record,
      (try? store.log(LogQuery(record: record, limit: 1)))?.isEmpty == true
    {
      return texts.noActsOnRecord(RecordPath(record).text)
    }
    if entries.isEmpty, let author, (try? store.log(LogQuery(author: author, limit: 1)))?.isEmpty == true {
      return texts.noActsOfAuthor(author)
    }
    return texts.noActsFound
  }

  private func store(_ texts: Texts) throws -> Store {
    do throws(StorageError) {
      return try Store.open(DataFolder.path(folder), machine: ThisMachine.id)
    } catch {
      throw CommandFailure(texts.reading(error))
    }
  }

  /// The rows with some words; those of one act where its number is asked for, and of what took it back.
  private func found(_ words: String, in listing: Listing) -> Listing {
    guard let act = ActID(words) else { return listing.filtered(words) }
    return listing.filtered(columns: [.act, .reverts], having: act.text)
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw CommandFailure(language.texts.notADay(text)) }
    return day
  }
}
