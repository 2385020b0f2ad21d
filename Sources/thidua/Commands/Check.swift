import ArgumentParser
import Storage

/// Examines a data folder and says what is wrong with it.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.checkAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String?

  @OptionGroup var language: LanguageOption

  /// How many notes of one kind are printed.
  private static let shownNotes = 5

  func run() throws {
    let texts = language.texts
    let path = DataFolder.path(folder)
    let findings: [Finding]
    var heads: [JournalHead] = []
    var headsError: StorageError?
    do throws(StorageError) {
      let store = try Store.open(path, machine: ThisMachine.id)
      findings = store.check()
      do throws(StorageError) { heads = try store.journalHeads() } catch { headsError = error }
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    // A folder with wrong modes has them on every file: a few of each kind say enough.
    var seen: [String: Int] = [:]
    for finding in findings {
      let kind = texts.subject(finding.subject)
      seen[kind, default: 0] += 1
      if !finding.isNote || seen[kind, default: 0] <= Self.shownNotes { try printLine(texts.finding(finding)) }
    }
    for (kind, count) in seen.sorted(by: { $0.key < $1.key }) where count > Self.shownNotes {
      try printLine(texts.moreFindings(kind, count))
    }
    for head in heads { try printLine(texts.head(head)) }
    if heads.isEmpty { try printLine(texts.noHeads(headsError)) }
    let errors = findings.count { !$0.isNote }
    try printLine(texts.checked(errors: errors, notes: findings.count - errors))
    if errors > 0 { throw ProgramExit.somethingToMend }
  }
}
