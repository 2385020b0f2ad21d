extension Province {
  /// The roles that have a right here: those the province names, else the standard ones.
  ///
  /// Somebody who can be given the role must always be able to manage people.
  public func roles(for right: Right) -> [Account.Role] {
    guard let words = rights[right.rawValue] else { return right.standardRoles }
    let roles = words.compactMap(Account.Role.init(rawValue:))
    // A list of which no word is known says nothing.
    if roles.isEmpty, !words.isEmpty { return right.standardRoles }
    if right == .managePeople, roles.allSatisfy(\.isDerived) { return right.standardRoles }
    return Account.Role.allCases.filter(roles.contains)
  }

  /// Whether the province has its own roles for a right.
  public func hasOwnRoles(for right: Right) -> Bool { roles(for: right) != right.standardRoles }

  /// Codes of rights and words of roles in `rights` that are not known.
  var rightFlaws: [RecordFlaw] {
    rights.sorted { $0.key < $1.key }.flatMap { code, words -> [RecordFlaw] in
      guard Right(rawValue: code) != nil else { return [.unknownRight(code)] }
      return words.filter { Account.Role(rawValue: $0) == nil }.map { .unknownRole(right: code, $0) }
    }
  }
}
