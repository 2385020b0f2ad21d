import ArgumentParser
import Storage

/// Puts a data folder into one compressed file.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: help(
        "Sao lưu toàn bộ dữ liệu vào một tệp nén, kể cả khi mọi người đang làm việc.",
        "Puts all data into one compressed file, also while people work."),
      discussion: help(
        """
        Tệp mở được bằng tar xzf; SHA256SUMS trong đó có mã băm của từng tệp và đầu nhật ký. Khôi phục: thidua restore.
        """,
        """
        The file opens with tar xzf; SHA256SUMS in it has the sum of each file and the journal's head. To restore:
        thidua restore.
        """))
  }

  @Argument(help: ArgumentHelp(help("Thư mục dữ liệu.", "The data folder.")))
  var folder: String

  @Argument(
    help: ArgumentHelp(help("Tệp sao lưu, như tinh-2026-11-25.tar.gz.", "The file, as tinh-2026-11-25.tar.gz.")))
  var file: String

  @Flag(help: ArgumentHelp(help("Thay tệp đã có cùng tên.", "Replaces a file that is there already.")))
  var force = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    do throws(ArchiveError) {
      let store: Store
      do throws(StorageError) { store = try Store.open(folder, machine: ThisMachine.id) } catch {
        throw .storage(error)
      }
      let backup = try store.backup(to: file, isReplacing: force, at: ThisMachine.now())
      printLine(texts.backedUp(backup, file))
      for path in backup.leftOut { printLine(texts.leftOut(path)) }
      for head in backup.heads { printLine(texts.head(head)) }
    } catch {
      throw CommandFailure(texts.archive(error, file))
    }
  }
}
