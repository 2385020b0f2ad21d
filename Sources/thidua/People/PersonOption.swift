import ArgumentParser
import Emulation
import Glibc
import Screens
import Storage

/// The option of every command that signs: who the person is, where the account of the operating system does not say.
struct PersonOption: ParsableArguments {
  @Option(name: .customLong("as"), help: .text(\.personHelp))
  var name: String?

  /// The person who works on a data folder.
  ///
  /// - Throws: a `CommandFailure` where `--as` is not for this account of the operating system.
  func person(in folder: String, _ workspace: Workspace, _ texts: Texts) throws -> Person {
    guard let name else { return Person(login: ThisMachine.account(), in: workspace) }
    return try named(name, folder, texts)
  }

  /// Who the person is by the records as they are now; nil where `--as` has said it.
  func author() -> (Workspace) -> String? {
    guard name == nil else { return { _ in nil } }
    let login = ThisMachine.account()
    return { Person(login: login, in: $0).name }
  }

  /// The names under which the same person has worked before being registered; none where `--as` says who it is.
  func earlierNames(of person: Person, in workspace: Workspace) -> Set<String> {
    guard name == nil else { return [] }
    return Person.unregisteredNames(login: ThisMachine.account(), in: workspace).subtracting([person.name])
  }

  /// The person who makes a data folder, in which nobody is registered yet.
  func founder(of folder: String, _ texts: Texts) throws -> Person {
    guard let name else { return Person(name: ThisMachine.account()) }
    return try named(name, folder, texts)
  }

  /// Only the owner of the data may say who it acts for: anybody else could sign as anybody.
  private func named(_ name: String, _ folder: String, _ texts: Texts) throws -> Person {
    guard Account.ID(name) != nil else { throw CommandFailure(texts.notAnAccount(name)) }
    var status = stat()
    // A folder that is not there yet will belong to whoever makes it.
    if stat(folder, &status) == 0, status.st_uid != geteuid() { throw CommandFailure(texts.notTheOwner(folder)) }
    return Person(name: name)
  }
}

/// Makes sure that a person may do something on the command line.
///
/// - Throws: a `CommandFailure` that names the role it needs.
func demand(_ right: Right, of person: Person, in workspace: Workspace, _ data: DataSource) throws {
  if let refusal = workspace.refusal(right, by: person.name) {
    throw CommandFailure(data.texts.refusal(refusal, workspace: workspace, today: ThisMachine.now().day))
  }
  guard let account = workspace.account(of: person.name) else { return }
  do throws(StorageError) { try data.store.confirm(.account(account)) } catch {
    throw CommandFailure(data.texts.storage(error))
  }
}
