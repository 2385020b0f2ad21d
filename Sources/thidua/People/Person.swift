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
      workspace.account(login: login)?.id.text ?? (isAnothersName ? "\(login)@\(ThisMachine.id)" : login)
  }

  /// Signs what is done now.
  func signature() -> Signature { Signature(author: name, at: ThisMachine.now()) }
}
