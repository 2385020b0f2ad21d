import ArgumentParser
import Emulation
import Screens
import Storage

/// Takes over files that were changed without the program.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.adoptAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.filesHelp))
  var files: [String]

  @Option(help: .text(\.whyHelp))
  var why: String

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
    var adopted: [(count: Int, act: ActID)] = []
    do throws(StorageError) {
      if !keys.isEmpty {
        let receipt = try data.store.adopt(keys, why: why, by: person.signature())
        adopted.append((receipt.records.count, receipt.id))
      }
      // Each is an act of its own: one line of the journal is about one recipient's data.
      for recipient in recipients {
        adopted.append((1, try data.store.adoptPersonal(recipient, why: why, by: person.signature()).id))
      }
    } catch {
      throw CommandFailure(adopting(error, texts))
    }
    for (count, act) in adopted { try printLine(texts.adopted(count, act)) }
  }

  private func adopting(_ error: StorageError, _ texts: Texts) -> String {
    if case .personal(let recipient, .changed) = error { return texts.nothingToAdopt(PersonalPath(recipient).text) }
    return texts.storage(error)
  }
}
