import ArgumentParser
import Sample
import Screens
import Storage

/// Makes a sample province in a new folder.
struct MakeSample: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sample", abstract: help(\.sampleAbstract))
  }

  @Argument(help: .text(\.newFolderHelp))
  var folder: String

  @Option(parsing: .unconditional, help: .text(\.yearsHelp))
  var years: Int?

  @Option(parsing: .unconditional, help: .text(\.factorHelp))
  var factor: Int?

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let years, !(1...20).contains(years) { throw ValidationError(help(\.yearsWanted)) }
    if let factor, years == nil || !(1...4).contains(factor) { throw ValidationError(help(\.factorWanted)) }
  }

  func run() throws {
    let texts = language.texts
    let founder = try person.founder(of: folder, texts)
    guard let years else {
      try DataFolder.makeSample(at: folder, by: founder, texts: texts)
      return try printLine(texts.sampleMade(folder))
    }
    let factor = factor ?? 1
    let records =
      DesignLoad.catalogue(years: years, factor: factor)
      + DesignLoad.years(years).flatMap { DesignLoad.year($0, factor: factor) }
    do throws(StorageError) {
      _ = try Store.create(folder, records, machine: ThisMachine.id, by: founder.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    try printLine(texts.sampleMade(folder))
  }
}
