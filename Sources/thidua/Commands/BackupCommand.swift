import ArgumentParser
import Storage

/// Puts a data folder into one compressed file.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: help(\.backupAbstract), discussion: help(\.backupDiscussion))
  }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.newArchiveHelp))
  var file: String

  @Flag(help: .text(\.forceHelp))
  var force = false

  @Flag(help: .text(\.withoutPersonalHelp))
  var withoutPersonal = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let backup: Backup
    do throws(ArchiveError) {
      let store: Store
      do throws(StorageError) { store = try Store.open(folder, machine: ThisMachine.id) } catch {
        throw .storage(error)
      }
      store.sayWhileWritten(texts)
      let line = WorkLine(texts)
      defer { line.clear() }
      backup = try store.backup(
        to: file, isReplacing: force, isWithoutPersonal: withoutPersonal, at: ThisMachine.now(), watch: line.hear)
    } catch {
      throw CommandFailure(texts.archive(error, file))
    }
    try printLine(texts.backedUp(backup, file))
    if withoutPersonal { try printLine(texts.withoutPersonal) }
    for path in backup.leftOut { try printLine(texts.leftOut(path)) }
    for head in backup.heads { try printLine(texts.head(head)) }
  }
}
