import ArgumentParser
import Storage

/// Seals a closed year.
struct SealCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "seal",
      abstract: help(
        "Khóa một năm đã qua: gộp thành tệp chỉ đọc có mã băm, từ đó không ai sửa được.",
        "Seals a year that is over: read-only files with their sums, which nobody changes any more."),
      discussion: help(
        """
        Không mở lại được năm đã khóa; hãy sao lưu và chạy check trước. Xem bằng: thidua list, rank với --year.
        """,
        """
        A sealed year is not opened again: make a backup and run check before. To look at it: thidua list and rank
        with --year.
        """))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String

  @Argument(help: ArgumentHelp(help("Năm, trước năm đang mở.", "The year, before the open one.")))
  var year: Int

  @Option(help: ArgumentHelp(help("Lý do, ghi vào nhật ký.", "The reason, for the journal.")))
  var why: String

  @OptionGroup var language: LanguageOption

  func validate() throws { try validateYear(year) }

  func run() throws {
    let texts = language.texts
    do throws(StorageError) {
      let store = try Store.open(folder, machine: ThisMachine.id)
      let receipt = try store.seal(year, why: why, by: ThisMachine.signature())
      printLine(texts.sealed(receipt))
      for file in receipt.seal.files { printLine(texts.sealedFile(file)) }
      if let failure = receipt.act.pending { printLine(texts.waitingToBeApplied(failure)) }
    } catch {
      throw CommandFailure(texts.storage(error))
    }
  }
}
