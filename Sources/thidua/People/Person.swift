import Emulation

/// Who is at the keyboard, by the name the journal has.
struct Person: Hashable, Sendable {
  let name: String

  init(name: String) { self.name = name }

  /// The person who signed in to an account of the operating system, under the name he or she is registered by.
  init(login: String, in workspace: Workspace) {
    name = workspace.account(login: login)?.id.text ?? login
  }

  /// Signs what is done now.
  func signature() -> Signature { Signature(author: name, at: ThisMachine.now()) }
}
