import ArgumentParser
import Storage

/// Seals a closed year.
struct SealCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "seal", abstract: help(\.sealAbstract), discussion: help(\.sealDiscussion))
  }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.closedYearHelp))
  var year: Int

  @Option(help: .text(\.whyHelp))
  var why: String

  @Flag(help: .text(\.sealForceHelp))
  var force = false

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateYear(year) }

  func run() throws {
    let texts = language.texts
    let data = try DataSource(path: folder, texts: texts)
    let workspace = try data.loaded(year: year).workspace
    let person = try self.person.person(in: folder, workspace, texts)
    try demand(.seal, of: person, in: workspace, data)
    try checkReason(why, workspace.province, texts)
    let unfinished = workspace.unfinished(in: year)
    // Whether the year can be sealed at all is for the store to say.
    if !force, !unfinished.isEmpty, year < workspace.province.openYear,
      (try? data.store.sealedYears())?.contains(year) != true
    {
      throw CommandFailure(texts.unfinished(unfinished, in: year))
    }
    let receipt: SealReceipt
    do throws(StorageError) {
      let line = WorkLine(texts)
      defer { line.clear() }
      receipt = try data.store.seal(year, why: why, by: person.signature(), watch: line.hear)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    try printLine(texts.sealed(receipt))
    for file in receipt.seal.files { try printLine(texts.sealedFile(file)) }
    if let failure = receipt.act.pending { try printLine(texts.waitingToBeApplied(failure)) }
  }
}
