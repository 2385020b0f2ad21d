/// What is entered about a person, as it was typed.
public struct AccountEntry: Hashable, Sendable {
  /// The name the journal is to have.
  public var id: String
  /// Whether nobody is registered under it yet.
  public var isNew: Bool
  /// The name of the person.
  public var name: String
  /// The roles that are given.
  public var roles: Set<Account.Role>
  /// The identifier of the unit; empty for none.
  public var unit: String
  /// The account of the operating system; empty where it is called the same.
  public var login: String
  /// Whether the person has left.
  public var isClosed: Bool

  /// Puts together what was entered.
  public init(
    id: String, isNew: Bool, name: String, roles: Set<Account.Role>, unit: String = "", login: String = "",
    isClosed: Bool = false
  ) {
    self.id = id
    self.isNew = isNew
    self.name = name
    self.roles = roles
    self.unit = unit
    self.login = login
    self.isClosed = isClosed
  }

  /// What an account says.
  public init(_ account: Account) {
    self.init(
      id: account.id.text, isNew: false, name: account.name, roles: Set(account.roles), unit: account.unit?.text ?? "",
      login: account.login ?? "", isClosed: account.isClosed)
  }
}

/// A field of what is entered about a person.
public enum AccountField: String, CaseIterable, Hashable, Sendable {
  case id, name, roles, unit, login
}

/// What is wrong with a field of an account.
public enum AccountProblem: Hashable, Sendable {
  /// Nothing is entered; of roles: neither a role nor a unit.
  case empty
  /// Other characters than those a file may be called by.
  case notAnIdentifier
  /// No account of an operating system is called so.
  case notALogin
  /// Another account has it.
  case taken(String)
  /// There is no such unit.
  case unknown(String)
}
