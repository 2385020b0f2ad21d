import ArgumentParser
import Emulation
import Glibc
import Screens
import Storage
import VietnameseText

/// Prints or erases the personal data of one recipient, of a sealed year too.
struct PersonalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "personal", abstract: help(\.personalAbstract), discussion: help(\.personalDiscussion))
  }

  @Argument(help: .text(\.folderHelp))
  var folder: String

  @Argument(help: .text(\.personalFileHelp))
  var file: String

  @Flag(help: .text(\.eraseHelp))
  var erase = false

  @Option(help: .text(\.eraseWhyHelp))
  var why: String?

  @Flag(help: .text(\.yesHelp))
  var yes = false

  @OptionGroup var person: PersonOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard erase else { return }
    if why == nil { throw ValidationError(help(\.eraseReasonWanted)) }
    if !yes, isatty(STDIN_FILENO) == 0 { throw ValidationError(help(\.yesWanted)) }
  }

  func run() throws {
    let texts = language.texts
    guard let recipient = PersonalPath.recipient(at: file) else { throw CommandFailure(texts.notAPersonalFile(file)) }
    let data = try DataSource(path: folder, texts: texts)
    let workspace = try data.loaded(year: recipient.year).workspace
    let state = try storage(data) { () throws(StorageError) in try data.store.personalState(of: recipient) }
    guard state.isThere else { throw CommandFailure(texts.noPersonalFile(file)) }
    let person = try self.person.person(in: folder, workspace, texts)
    if erase {
      try checkReason(why ?? "", workspace.province, texts)
      guard yes || isConfirmed(recipient, texts) else { return try printLine(texts.nothingErased) }
    }
    var act = try act(
      erase ? .erasePersonal(recipient, before: state.revision) : .seePersonal(recipient), by: person, data, workspace)
    act.why = why ?? ""
    let signature = person.signature()
    if erase {
      let receipt = try storage(data) { () throws(StorageError) in try data.store.commit(act, by: signature) }
      try printLine(receipt.pending.map(texts.waitingToBeApplied) ?? texts.personalGone(file, receipt.id))
    } else {
      let seen = try storage(data) { () throws(StorageError) in try data.store.seePersonal(act, by: signature) }
      guard let seen else { throw CommandFailure(texts.noPersonalFile(file)) }
      for field in PersonalField.allCases {
        try printLine("\(texts.personal(field)): \(VisibleText.of(seen.record.data.text(of: field)))")
      }
    }
  }

  /// Asks before anything is gone for good.
  private func isConfirmed(_ recipient: RecipientKey, _ texts: Texts) -> Bool {
    printError(texts.eraseQuestion(recipient))
    printError(texts.eraseAnswerWanted)
    let answer = (readLine() ?? "").split(separator: " ").joined(separator: " ")
    return VietnameseText.fold(answer) == VietnameseText.fold(texts.eraseAnswer)
  }

  private func storage<Value>(_ data: DataSource, _ body: () throws(StorageError) -> Value) throws -> Value {
    do throws(StorageError) { return try body() } catch { throw CommandFailure(data.message(error)) }
  }

  /// The domain says whether the account may, as everywhere.
  private func act(_ change: Change, by person: Person, _ data: DataSource, _ workspace: Workspace) throws -> Act {
    let today = data.today(workspace)
    do throws(Refusal) {
      return try workspace.act(for: change, by: person.name, on: today)
    } catch {
      throw CommandFailure(data.texts.refusal(error, workspace: workspace, today: today))
    }
  }
}
