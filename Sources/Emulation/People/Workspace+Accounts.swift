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
    guard login.isLogin else { throw .account(.login, .notALogin) }
    let after = Account(
      id: id, revision: before?.revision ?? 0, name: name,
      roles: Account.Role.assigned.filter(entry.roles.contains), unit: try unit(named: entry.unit.trimmed),
      login: login.isEmpty || login == id.text ? nil : login, isClosed: entry.isClosed)
    let others = accounts.values.filter { $0.id != id }.sorted { $0.id < $1.id }
    if let other = others.first(where: { $0.systemName == after.systemName }) {
      throw .account(after.login == nil ? .id : .login, .taken(other.id.text))
    }
    guard !after.roles.isEmpty || after.unit != nil else { throw .account(.roles, .empty) }
    guard after != before else { throw .unchanged }
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

  /// Whether an act takes the right to manage people from whoever does it, who cannot take that back alone.
  public func losesManaging(_ author: String, by act: Act) -> Bool {
    guard act.kind == .setAccount, hasAccounts, refusal(.managePeople, by: author) == nil else { return false }
    var after = self
    after.adopt(act, saved: act.records)
    return after.refusal(.managePeople, by: author) != nil
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

extension String {
  /// Whether an account of an operating system can be called so, one of a domain as well; empty for none.
  fileprivate var isLogin: Bool {
    guard first != "-", utf8.count <= 100 else { return false }
    return utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "._-@\\$".utf8.contains(byte)
      }
    }
  }
}
