import ArgumentParser
import Emulation
import Screens
import Storage

/// Takes over files that were changed without the program, or puts them back as the journal has them.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.adoptAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.filesHelp))
  var files: [String]

  @Option(help: .text(\.whyHelp))
  var why: String

  @Flag(name: .customLong("put-back"), help: .text(\.putBackHelp))
  var isPuttingBack = false

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func run() throws {
    let texts = language.texts
    var keys: [RecordKey] = []
    var recipients: [RecipientKey] = []
    for file in files {
      if let recipient = PersonalPath.recipient(at: file) {
        recipients.append(recipient)
        continue
      }
      guard let key = RecordPath.key(at: file) else { throw CommandFailure(texts.notARecordFile(file)) }
      keys.append(key)
    }
    let data = try DataSource(path: folder, texts: texts)
    let workspace = try data.loaded().workspace
    let person = try self.person.person(in: folder, workspace, texts)
    try demand(.adopt, of: person, in: workspace, texts)
    try checkReason(why, workspace.province, texts)
    // A file of rights that was edited by hand is taken over only by somebody who may give them.
    if keys.contains(where: { $0.kind == .account || $0.kind == .province }) {
      try demand(.managePeople, of: person, in: workspace, texts)
    }
    if !recipients.isEmpty { try demand(.editPersonalData, of: person, in: workspace, texts) }
    if isPuttingBack, let recipient = recipients.first {
      throw CommandFailure(texts.notInJournal(PersonalPath(recipient).text))
    }
    var done: [(count: Int, receipt: Receipt)] = []
    do throws(StorageError) {
      if !keys.isEmpty {
        let receipt =
          isPuttingBack
          ? try data.store.putBack(keys, why: why, by: person.signature())
          : try data.store.adopt(keys, why: why, by: person.signature())
        done.append((Set(keys).count, receipt))
      }
      // Each is an act of its own: one line of the journal is about one recipient's data.
      for recipient in recipients {
        done.append((1, try data.store.adoptPersonal(recipient, why: why, by: person.signature())))
      }
    } catch {
      throw CommandFailure(adopting(error, texts))
    }
    for (count, receipt) in done {
      try printLine(isPuttingBack ? texts.putBack(count, receipt.id) : texts.adopted(count, receipt.id))
      if let failure = receipt.pending { try printLine(texts.waitingToBeApplied(failure)) }
    }
  }

  private func adopting(_ error: StorageError, _ texts: Texts) -> String {
    if case .personal(let recipient, .changed) = error { return texts.nothingToAdopt(PersonalPath(recipient).text) }
    return texts.storage(error)
  }
}
