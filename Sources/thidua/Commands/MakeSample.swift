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

  @Option(help: .text(\.yearsHelp))
  var years: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let years, !(1...20).contains(years) { throw ValidationError(help(\.yearsWanted)) }
  }

  func run() throws {
    let texts = language.texts
    guard let years else {
      try DataFolder.makeSample(at: folder, texts: texts)
      return printLine(texts.sampleMade(folder))
    }
    let records = DesignLoad.catalogue(years: years) + DesignLoad.years(years).flatMap(DesignLoad.year)
    do throws(StorageError) {
      _ = try Store.create(folder, records)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    printLine(texts.sampleMade(folder))
  }
}
