extension Workspace {
  /// Whether roles count: from the first account on, also where its file cannot be read or is gone.
  public var hasAccounts: Bool {
    !accounts.isEmpty || lostAccounts > 0 || unreadableCount(of: .account) > 0 || unlisted.contains(.account)
  }

  /// The account that is registered under the name the journal has of a person.
  public func account(of author: String) -> Account? { Account.ID(author).flatMap { accounts[$0] } }

  /// The account somebody signs in with: by the name it has in the operating system, else by its own.
  public func account(login: String) -> Account? {
    let known = accounts.values.filter { $0.login == login }.min { $0.id < $1.id }
    return known ?? Account.ID(login).flatMap { accounts[$0] }.flatMap { $0.login == nil ? $0 : nil }
  }

  /// The roles an account has in a matter: those it was given, and those that follow from its unit.
  public func roles(of account: Account, in matter: Matter = Matter()) -> [Account.Role] {
    guard !account.isClosed, standIns[account.id] != .nothing else { return [] }
    var roles = Set(account.roles.filter { !$0.isDerived })
    if let unit = account.unit {
      if matter.unit == unit { roles.insert(.unitMember) }
      switch matter.bloc.flatMap({ blocs[$0] })?.members.first(where: { $0.unit == unit })?.role {
      case .head: roles.insert(.blocHead)
      case .deputy: roles.insert(.blocDeputy)
      case .member, nil: break
      }
    }
    return Account.Role.allCases.filter(roles.contains)
  }

  /// All roles of an account: those it was given, and those that follow from its unit in the blocs of the open year.
  public func allRoles(of account: Account) -> [Account.Role] {
    guard let unit = account.unit else { return roles(of: account) }
    let own = blocs.values.filter { $0.year == province.openYear }
    var roles = Set(roles(of: account, in: Matter(unit: unit)))
    for bloc in own { roles.formUnion(self.roles(of: account, in: Matter(unit: unit, bloc: bloc.id))) }
    return Account.Role.allCases.filter(roles.contains)
  }

  /// Where a person has a right only because of his or her unit: the role, and its bloc where the role is one of a
  /// bloc.
  public func matters(of account: Account, for right: Right) -> [(role: Account.Role, bloc: Bloc.ID?)] {
    guard let unit = account.unit, !account.isClosed else { return [] }
    let needs = province.roles(for: right)
    var found: [(role: Account.Role, bloc: Bloc.ID?)] = needs.contains(.unitMember) ? [(.unitMember, nil)] : []
    for bloc in blocs.values.sorted(by: { $0.id < $1.id }) where bloc.year == province.openYear {
      let roles = roles(of: account, in: Matter(unit: unit, bloc: bloc.id))
      for role in [Account.Role.blocHead, .blocDeputy] where roles.contains(role) && needs.contains(role) {
        found.append((role, bloc.id))
      }
    }
    return found
  }

  /// Why somebody may not do something; nil when it is allowed. Everybody may do everything as long as nobody is
  /// registered.
  ///
  /// - Parameter author: the name the journal has of the person.
  public func refusal(_ right: Right, by author: String, on matter: Matter = Matter()) -> Refusal? {
    guard hasAccounts else { return nil }
    let has: [Account.Role]
    if let account = account(of: author) {
      guard !account.isClosed else { return .accountClosed(author) }
      has = roles(of: account, in: matter)
    } else {
      let key = RecordKey(.account, author)
      if isUnreadable(key) { return .unreadable(key) }
      guard lostAccounts == 0 else { return .accountsLost(lostAccounts) }
      guard !province.rolesOfUnregistered.isEmpty else { return .notRegistered(author) }
      has = province.rolesOfUnregistered
    }
    let needs = province.roles(for: right)
    if needs.contains(where: has.contains) { return nil }
    if let standIn = Account.ID(author).flatMap({ standIns[$0] }) {
      return .accountEdited(author, standIn, right, needs: needs)
    }
    return .notAllowed(right, needs: needs, has: has, author: author)
  }

  /// Why somebody may not do anything but look; nil when he or she may do something.
  public func lookingOnlyRefusal(of author: String) -> Refusal? {
    switch refusal(.managePeople, by: author) {
    case .notRegistered(let name): .notRegistered(name)
    case .accountClosed(let name): .accountClosed(name)
    case .unreadable(let key): .unreadable(key)
    case .accountsLost(let count): .accountsLost(count)
    case .accountEdited(let name, .nothing, let right, let needs): .accountEdited(name, .nothing, right, needs: needs)
    default: nil
    }
  }

  /// Why somebody may not make a change, whatever else stands against it; nil when it is allowed.
  public func rightRefusal(of change: Change, by author: String) -> Refusal? {
    demands(of: change).lazy.compactMap { refusal($0.right, by: author, on: $0.matter) }.first
  }

  /// The rights a change needs.
  func demands(of change: Change) -> [Demand] {
    switch change {
    case .enterPoints(let id, let column, _):
      let card = scorecards[id]
      return [Demand(.enterPoints(column), on: Matter(unit: card?.unit, bloc: card?.bloc))]
    case .nominate(let unit, let bloc, _): return [Demand(.nominate, on: Matter(unit: unit, bloc: bloc))]
    case .setPart(let id, _, _, _), .correctLine(let id, _, _, _):
      return [Demand(.editDossier, on: matter(of: id))]
    case .setVerdict(let id, _, _, _): return [Demand(.setVerdict, on: matter(of: id))]
    case .advance(let id, _, let step, _): return [Demand(.step(step), on: matter(of: id))]
    case .setDutyDone: return [Demand(.setDutyDone)]
    case .seePersonal(let recipient): return [Demand(.seePersonalData, on: matter(of: recipient.dossier))]
    case .setPersonal(let recipient, _, _), .erasePersonal(let recipient, _):
      return [Demand(.editPersonalData, on: matter(of: recipient.dossier))]
    case .setAccount: return [Demand(.managePeople)]
    case .goBack(let record, _):
      // Who could go back to any version could give rights that were taken away.
      let isAboutRights = record.key.kind == .account || record.key.kind == .province
      return [Demand(.goBack)] + (isAboutRights ? [Demand(.managePeople)] : [])
    case .revert(let act, _): return act.demands
    case .all(let parts):
      var demands: [Demand] = []
      for demand in parts.flatMap(demands(of:)) where !demands.contains(demand) { demands.append(demand) }
      return demands
    }
  }

  /// What a step of a dossier is about: the unit that nominates.
  func matter(of dossier: Dossier.ID) -> Matter { Matter(unit: dossiers[dossier]?.nominator) }
}
