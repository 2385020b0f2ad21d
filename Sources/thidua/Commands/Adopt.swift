import ArgumentParser
import Emulation
import Storage

/// Takes over files that were changed without the program, or puts them back as the journal has them.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.adoptAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.filesHelp))
  var files: [String]

  @Option(help: .text(\.whyHelp))
  var why: String

  @Flag(name: .customLong("put-back"), help: .text(\.putBackHelp))
  var isPuttingBack = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    var keys: [RecordKey] = []
    for file in files {
      guard let key = RecordPath.key(at: file) else { throw CommandFailure(texts.notARecordFile(file)) }
      keys.append(key)
    }
    let receipt: Receipt
    do throws(StorageError) {
      let store = try Store.open(folder, machine: ThisMachine.id)
      receipt =
        isPuttingBack
        ? try store.putBack(keys, why: why, by: ThisMachine.signature())
        : try store.adopt(keys, why: why, by: ThisMachine.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    let count = Set(keys).count
    try printLine(isPuttingBack ? texts.putBack(count, receipt.id) : texts.adopted(count, receipt.id))
    if let failure = receipt.pending { try printLine(texts.waitingToBeApplied(failure)) }
  }
}
