import ArgumentParser
import Storage

/// Examines a data folder and says what is wrong with it.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: help(
        "Kiểm tra thư mục dữ liệu: định dạng, tham chiếu, tổng điểm.",
        "Examines a data folder: format, references, sums."))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let path = DataFolder.path(folder)
    let findings: [Finding]
    do throws(StorageError) {
      findings = try Store.check(path)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    for finding in findings { print(texts.finding(finding)) }
    let errors = findings.count { !$0.isNote }
    print(texts.checked(errors: errors, notes: findings.count - errors))
    if errors > 0 { throw ExitCode(2) }
  }
}
