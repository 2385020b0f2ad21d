import ArgumentParser
import Storage

/// Makes a data folder from a backup.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: help(
        "Khôi phục dữ liệu từ tệp sao lưu vào thư mục mới hoặc trống.",
        "Makes the data of a backup again, in a new or empty folder."))
  }

  @Argument(help: ArgumentHelp(help("Tệp do thidua backup làm ra.", "A file made by thidua backup.")))
  var file: String

  @Argument(help: ArgumentHelp(help("Thư mục mới hoặc trống.", "A new or empty folder.")))
  var folder: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    do throws(ArchiveError) {
      let restored = try Store.restore(file, to: folder)
      printLine(texts.restored(restored, folder))
      for head in restored.heads { printLine(texts.head(head)) }
      printLine(texts.headsAgree)
    } catch {
      throw CommandFailure(texts.archive(error, file))
    }
  }
}
