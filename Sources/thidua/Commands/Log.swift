import ArgumentParser
import Emulation
import Screens
import Storage

/// Prints the journal: who did what, when and why.
struct Log: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: help("In nhật ký: ai làm gì, khi nào, vì sao.", "Prints the journal: who did what, when and why."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      help("Chỉ việc trên tệp này, như dossiers/2025/HS-2025-0001.json.", "Only acts on this file of the folder.")))
  var record: String?

  @Option(help: ArgumentHelp(help("Chỉ việc của tài khoản này.", "Only acts of this account.")))
  var author: String?

  @Option(help: ArgumentHelp(help("Từ ngày, như 2025-12-31.", "From a day on, like 2025-12-31.")))
  var from: String?

  @Option(help: ArgumentHelp(help("Đến hết ngày.", "Through a day.")))
  var through: String?

  @Option(help: ArgumentHelp(help("Chỉ những dòng có chữ này (không cần dấu).", "Only rows with these words.")))
  var find: String?

  @Option(help: ArgumentHelp(help("Số việc nhiều nhất, mới nhất trước.", "How many acts at most, the newest first.")))
  var limit: Int?

  @Option(help: ArgumentHelp(help("Dạng in: text, json hoặc csv.", "Form: text, json or csv.")))
  var format: OutputFormat = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    var query = LogQuery(author: author, from: try day(from), through: try day(through), limit: limit ?? .max)
    if let record {
      guard let key = RecordPath.key(at: record) else { throw CommandFailure(texts.notARecordFile(record)) }
      query.record = key
    }
    do throws(StorageError) {
      let entries = try Store.open(DataFolder.path(folder), machine: ThisMachine.id).log(query)
      print(Listing(log: entries, texts).filtered(find ?? "").text(format), terminator: "")
    } catch {
      throw CommandFailure(texts.storage(error))
    }
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
    columns = ["at", "by", "act", "kind", "records", "why", "reverts", "sum"]
    rows = entries.map { entry in
      let records = entry.manifest.map { ["+\($0.count)"] } ?? entry.keys.map { RecordPath($0).text }
      return [
        .text(entry.signature.at.iso), .text(entry.signature.author), .text(entry.id.text),
        .text(texts.act(entry.kind)), .text(records.joined(separator: " ")), .text(entry.why),
        .text(entry.reverts?.text ?? ""), .text(String(entry.sum.text.prefix(12))),
      ]
    }
  }
}
