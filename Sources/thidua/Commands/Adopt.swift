import ArgumentParser
import Emulation
import Storage

/// Takes over files that were changed without the program.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.adoptAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.filesHelp))
  var files: [String]

  @Option(help: .text(\.whyHelp))
  var why: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    var keys: [RecordKey] = []
    for file in files {
      guard let key = RecordPath.key(at: file) else { throw CommandFailure(texts.notARecordFile(file)) }
      keys.append(key)
    }
    let data = try DataSource(path: folder, texts: texts)
    try checkReason(why, try data.loaded().workspace.province, texts)
    let receipt: Receipt
    do throws(StorageError) {
      receipt = try data.store.adopt(keys, why: why, by: ThisMachine.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    try printLine(texts.adopted(receipt.records.count, receipt.id))
  }
}
