import Emulation

/// Who is at the keyboard, by the name the journal has.
struct Person: Hashable, Sendable {
  let name: String

  init(name: String) { self.name = name }

  /// The person who signed in to an account of the operating system, under the name he or she is registered by.
  ///
  /// Whoever is only called like a registered person, who signs in otherwise, gets a name no account can have.
  init(login: String, in workspace: Workspace) {
    let isAnothersName = Account.ID(login).map { workspace.accounts[$0] != nil } ?? false
    name =
      workspace.account(login: login)?.id.text ?? (isAnothersName ? Self.elsewhere(login) : login)
  }

  /// The names that people who sign in to an account of the operating system work under as long as they are not
  /// registered; none that belongs to somebody who is.
  static func unregisteredNames(login: String, in workspace: Workspace) -> Set<String> {
    Set([login, elsewhere(login)]).filter { name in
      Account.ID(name).map { workspace.accounts[$0] == nil } ?? true
    }
  }

  private static func elsewhere(_ login: String) -> String { "\(login)@\(ThisMachine.id)" }

  /// Signs what is done now.
  func signature() -> Signature { Signature(author: name, at: ThisMachine.now()) }
}
