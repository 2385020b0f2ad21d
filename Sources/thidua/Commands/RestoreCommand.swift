import ArgumentParser
import Storage

/// Makes a data folder from a backup.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore", abstract: help(\.restoreAbstract), discussion: help(\.restoreDiscussion))
  }

  @Argument(help: .text(\.archiveHelp))
  var file: String

  @Argument(help: .text(\.newFolderHelp))
  var folder: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    let restored: Restored
    do throws(ArchiveError) {
      let line = WorkLine(texts)
      defer { line.clear() }
      restored = try Store.restore(file, to: folder, watch: line.hear)
    } catch {
      throw CommandFailure(texts.archive(error, file))
    }
    try printLine(texts.restored(restored, folder))
    if restored.isWithoutPersonal { try printLine(texts.withoutPersonal) }
    for head in restored.heads { try printLine(texts.head(head)) }
    try printLine(texts.headsAgree)
  }
}
