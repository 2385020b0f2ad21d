import Emulation

extension Account: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .account(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var name: String?
    var roles: [Account.Role] = []
    var unit: Unit.ID?
    var login: String?
    var isClosed = false
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.text()
      case "roles": roles = try reader.assignedRoles()
      case "unit": unit = try reader.id()
      case "login": login = try reader.text()
      case "isClosed": isClosed = try reader.flag()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), name: try reader.required(name, "name"),
      roles: roles, unit: unit, login: login, isClosed: isClosed)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.setUnlessEmpty("roles", Set(roles))
    fields.set("unit", unit)
    if let login { fields.set("login", login) }
    fields.setIfTrue("isClosed", isClosed)
  }
}

extension FieldReader {
  /// Roles a person can be given, in their order; one that follows from the unit is refused.
  mutating func assignedRoles() throws(FormatError) -> [Account.Role] {
    var roles: Set<Account.Role> = []
    try array { reader throws(FormatError) in
      let word = try reader.text()
      guard let role = Account.Role(rawValue: word), !role.isDerived else {
        throw reader.error(.unexpected(word, .oneOf(Account.Role.assigned.map(\.rawValue))))
      }
      roles.insert(role)
    }
    return Account.Role.assigned.filter(roles.contains)
  }
}
