import ArgumentParser
import Sample
import Storage

/// Makes a sample province in a new folder.
struct MakeSample: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample",
      abstract: help(
        "Lập tỉnh mẫu trong thư mục mới; --years N lập N năm đủ khối lượng để đo tốc độ.",
        "Makes the sample province in a new folder; --years N makes N years of full load for measuring."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục mới hoặc trống.", "A new or empty folder.")))
  var folder: String

  @Option(help: ArgumentHelp(help("Số năm, từ 1 đến 20.", "Number of years, 1 to 20.")))
  var years: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let years, !(1...20).contains(years) {
      throw ValidationError(help("--years từ 1 đến 20.", "--years is from 1 to 20."))
    }
  }

  func run() throws {
    let texts = language.texts
    guard let years else {
      try DataFolder.makeSample(at: folder, texts: texts)
      return try printLine(texts.sampleMade(folder))
    }
    let records = DesignLoad.catalogue(years: years) + DesignLoad.years(years).flatMap(DesignLoad.year)
    do throws(StorageError) {
      _ = try Store.create(folder, records, machine: ThisMachine.id, by: ThisMachine.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    try printLine(texts.sampleMade(folder))
  }
}
