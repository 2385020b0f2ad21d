import ArgumentParser
import Emulation
import Screens
import Storage

/// Takes over files that were changed without the program, or puts them back as the journal has them; without a reason
/// it only shows what differs.
struct Adopt: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(abstract: help(\.adoptAbstract)) }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.filesHelp))
  var files: [String]

  @Option(help: .text(\.adoptWhyHelp))
  var why: String?

  @Flag(name: .customLong("put-back"), help: .text(\.putBackHelp))
  var isPuttingBack = false

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  /// How often it is tried again where others have saved meanwhile.
  private static let attempts = 8

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
    var workspace = try data.loaded().workspace
    try show(keys, data, workspace)
    guard let why else { throw CommandFailure(texts.nothingAdoptedYet) }
    let person = try self.person.person(in: folder, workspace, texts)
    try demand(.adopt, of: person, in: workspace, data)
    try checkReason(why, workspace.province, texts)
    if let refusal = workspace.refusal(ofSettling: keys, by: person.name) { throw failure(refusal, workspace, texts) }
    if !recipients.isEmpty { try demand(.editPersonalData, of: person, in: workspace, data) }
    if isPuttingBack, let recipient = recipients.first {
      throw CommandFailure(texts.notInJournal(PersonalPath(recipient).text))
    }
    if !keys.isEmpty {
      for attempt in 1...Self.attempts {
        do throws(StorageError) {
          report(Set(keys).count, try settle(keys, why, person, data, workspace), texts)
          break
        } catch {
          guard error == .overtaken, attempt < Self.attempts else {
            if case .refused(let refusal) = error { throw failure(refusal, workspace, texts) }
            throw CommandFailure(adopting(error, data))
          }
          workspace = try data.loaded().workspace
        }
      }
    }
    // Each is an act of its own: one line of the journal is about one recipient's data.
    for recipient in recipients {
      let account = workspace.account(of: person.name).map(AnyRecord.account)
      let receipt: Receipt
      do throws(StorageError) {
        receipt = try data.store.adoptPersonal(recipient, why: why, reliesOn: account, by: person.signature())
      } catch {
        throw CommandFailure(adopting(error, data))
      }
      report(1, receipt, texts)
    }
  }

  private func settle(
    _ keys: [RecordKey], _ why: String, _ person: Person, _ data: DataSource, _ workspace: Workspace
  ) throws(StorageError) -> Receipt {
    let rules = SettlingRules(
      basis: data.planningBasis, account: workspace.account(of: person.name).map(AnyRecord.account),
      refusal: { workspace.refusal(ofSettling: $0, $1, by: person.name) })
    return isPuttingBack
      ? try data.store.putBack(keys, why: why, by: person.signature(), rules: rules)
      : try data.store.adopt(keys, why: why, by: person.signature(), rules: rules)
  }

  /// Says what differs in the files, before anything is taken over.
  private func show(_ keys: [RecordKey], _ data: DataSource, _ workspace: Workspace) throws {
    guard !keys.isEmpty, let changes = try? data.store.outsideChanges(of: keys) else { return }
    for key in keys {
      guard let change = changes[key] else { continue }
      try printLine(RecordPath(key).text)
      for line in data.texts.differences(change, workspace, on: data.today(workspace), limit: .max) {
        try printLine("  \(line)")
      }
    }
  }

  private func report(_ count: Int, _ receipt: Receipt, _ texts: Texts) {
    // What is done is done, whether anybody reads it or not.
    try? printLine(isPuttingBack ? texts.putBack(count, receipt.id) : texts.adopted(count, receipt.id))
    if let failure = receipt.pending { try? printLine(texts.waitingToBeApplied(failure)) }
  }

  private func failure(_ refusal: Refusal, _ workspace: Workspace, _ texts: Texts) -> CommandFailure {
    CommandFailure(texts.refusal(refusal, workspace: workspace, today: ThisMachine.now().day))
  }

  /// What went wrong, with what can be done about the file just as it is.
  private func adopting(_ error: StorageError, _ data: DataSource) -> String {
    let texts = data.texts
    if case .personal(let recipient, .changed) = error { return texts.nothingToAdopt(PersonalPath(recipient).text) }
    let key: RecordKey? =
      switch error {
      case .notInJournal(let key): key
      case .damagedUnderneath(let problem): RecordPath.key(at: problem.path)
      default: nil
      }
    guard let key, let change = (try? data.store.outsideChanges(of: [key]))?[key] else { return texts.storage(error) }
    return texts.cannotSettle(change)
  }
}
