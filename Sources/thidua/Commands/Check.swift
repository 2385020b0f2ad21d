import ArgumentParser
import Emulation
import Screens
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
    var changes: [RecordKey: OutsideChange] = [:]
    var heads: [JournalHead] = []
    var headsError: StorageError?
    do throws(StorageError) {
      let store = try Store.open(path, machine: ThisMachine.id)
      store.sayWhileWritten(texts)
      let line = WorkLine(texts)
      defer { line.clear() }
      findings = try store.check(watch: line.hear) + store.checkSharing()
      // What stands in the journal is looked up only where something is wrong.
      let keys = findings.compactMap(\.outsideChange)
      if !keys.isEmpty { changes = (try? store.outsideChanges(of: keys)) ?? [:] }
      do throws(StorageError) { heads = try store.journalHeads() } catch { headsError = error }
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    let words = changes.isEmpty ? nil : try? DataSource(path: path, texts: texts).loaded().workspace
    // A folder with wrong modes has them on every file: a few of each kind say enough.
    var seen: [String: Int] = [:]
    let groups = findings.byCause()
    for group in groups {
      let finding = group.finding
      let kind = texts.subject(finding.subject)
      seen[kind, default: 0] += 1
      if !finding.isNote || seen[kind, default: 0] <= Self.shownNotes { try printLine(texts.finding(finding)) }
      if let change = finding.outsideChange.flatMap({ changes[$0] }) {
        for line in texts.explanation(change, words) { try printLine("  \(line)") }
      }
      if group.consequences > 0 { try printLine(texts.consequences(group.consequences)) }
    }
    for (kind, count) in seen.sorted(by: { $0.key < $1.key }) where count > Self.shownNotes {
      try printLine(texts.moreFindings(kind, count))
    }
    var advised: Set<String> = []
    for advice in findings.lazy.filter({ !$0.isNote }).compactMap({ texts.advice($0.subject) })
    where advised.insert(advice).inserted {
      try printLine("→ \(advice)")
    }
    for head in heads { try printLine(texts.head(head)) }
    if heads.isEmpty { try printLine(texts.noHeads(headsError)) }
    let errors = groups.count { !$0.finding.isNote }
    try printLine(texts.checked(errors: errors, notes: groups.count - errors))
    if errors > 0 { throw ProgramExit.somethingToMend }
  }
}

extension Finding {
  /// The record whose file is not as the journal says; nil for other findings, and for what nobody can settle.
  fileprivate var outsideChange: RecordKey? {
    switch subject {
    case .problem(.newerSchema), .problem(.accountsLost): nil
    case .problem, .differsFromJournal, .otherRevision, .missingFile, .notInJournal:
      RecordPath.isSealed(path) ? nil : RecordPath.key(at: path)
    default: nil
    }
  }
}
