import ArgumentParser
import Emulation
import Storage

/// Takes over files that were changed without the program.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: help(
        "Nhận nội dung các tệp bị sửa ngoài chương trình, có ghi nhật ký.",
        "Takes over files edited outside the program, as an act of the journal."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String

  @Argument(
    help: ArgumentHelp(
      help(
        "Các tệp, như lệnh check in ra: units/so-y-te.json …", "The files, as check prints them: units/so-y-te.json …"))
  )
  var files: [String]

  @Option(help: ArgumentHelp(help("Lý do, ghi vào nhật ký.", "The reason, for the journal.")))
  var why: String

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
      receipt = try Store.open(folder, machine: ThisMachine.id)
        .adopt(keys, why: why, by: ThisMachine.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    try printLine(texts.adopted(receipt.records.count, receipt.id))
  }
}
