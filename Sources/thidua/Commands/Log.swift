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
    let entries: [JournalEntry]
    do throws(StorageError) {
      entries = try Store.open(DataFolder.path(folder), machine: ThisMachine.id).log(query)
    } catch {
      throw CommandFailure(texts.reading(error))
    }
    try printText(Listing(log: entries, texts).filtered(find ?? "").text(format, texts))
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw CommandFailure(language.texts.notADay(text)) }
    return day
  }
}

extension Listing {
  /// Acts of the journal.
  init(log entries: [JournalEntry], _ texts: Texts) {
    columns = [.at, .by, .act, .kind, .records, .why, .reverts, .sum]
    rows = entries.map { entry in
      var records = entry.manifest.map { ["+\($0.count)"] } ?? entry.keys.map { RecordPath($0).text }
      if let personal = entry.personal {
        records.append(texts.personalDeed(line: personal.recipient.line, fields: personal.fields))
      }
      return [
        .text(entry.signature.at.iso), .text(entry.signature.author), .text(entry.id.text),
        .text(texts.act(entry.kind)), .text(records.joined(separator: " ")), .text(entry.why),
        .text(entry.reverts?.text ?? ""), .sum(entry.sum.text),
      ]
    }
  }
}
