extension Workspace {
  /// Registers a person, or changes or closes an account.
  func settingAccount(_ entry: AccountEntry) throws(Refusal) -> Act {
    let name = entry.name.trimmed
    let login = entry.login.trimmed
    guard let id = Account.ID(entry.id.trimmed) else { throw .account(.id, .notAnIdentifier) }
    let before = accounts[id]
    if entry.isNew {
      let taken = (Array(accounts.keys) + unreadableAccounts).first { $0.text.lowercased() == id.text.lowercased() }
      if let taken { throw .account(.id, .taken(taken.text)) }
    } else if before == nil {
      let key = RecordKey(.account, id.text)
      throw unreadable.contains(key) ? .unreadable(key) : .missing(key)
    }
    guard !name.isEmpty else { throw .account(.name, .empty) }
    let after = Account(
      id: id, revision: before?.revision ?? 0, name: name,
      roles: Account.Role.assigned.filter(entry.roles.contains), unit: try unit(named: entry.unit.trimmed),
      login: login.isEmpty || login == id.text ? nil : login, isClosed: entry.isClosed)
    let others = accounts.values.filter { $0.id != id }.sorted { $0.id < $1.id }
    if let other = others.first(where: { $0.systemName == after.systemName }) {
      throw .account(after.login == nil ? .id : .login, .taken(other.id.text))
    }
    guard !after.roles.isEmpty || after.unit != nil else { throw .account(.roles, .empty) }
    return Act(edits: [RecordEdit(before: before.map(AnyRecord.account), after: .account(after))])
  }

  private func unit(named text: String) throws(Refusal) -> Unit.ID? {
    guard !text.isEmpty else { return nil }
    guard let id = Unit.ID(text), units[id] != nil else { throw .account(.unit, .unknown(text)) }
    return id
  }

  private var unreadableAccounts: [Account.ID] {
    unreadable.filter { $0.kind == .account }.compactMap { Account.ID($0.id) }
  }

  /// Refuses an act after which nobody could manage people any more, or by which the first one registered could not.
  func checkSomebodyManagesPeople(after act: Act) throws(Refusal) {
    let isAboutRights = act.edits.contains { $0.key?.kind == .account || $0.key?.kind == .province }
    guard isAboutRights else { return }
    var after = self
    after.adopt(act, saved: act.records)
    guard !after.accounts.isEmpty else { return }
    let manages = after.accounts.values.contains { after.refusal(.managePeople, by: $0.id.text) == nil }
    guard manages else { throw .nobodyManagesPeople(needs: after.province.roles(for: .managePeople)) }
  }
}

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
  /// Another account has it.
  case taken(String)
  /// There is no such unit.
  case unknown(String)
}
