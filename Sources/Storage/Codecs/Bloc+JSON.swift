import Emulation

extension Bloc: StoredRecord {
  var folderYear: Int? { year }
  var any: AnyRecord { .bloc(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: BlocKind?
    var year: Int?
    var number: Int?
    var name: String?
    var template: ScorecardTemplate.ID?
    var members: [BlocMember] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "blocKind": kind = try reader.choice()
      case "year": year = try reader.year()
      case "number": number = try reader.integer(in: 1...999)
      case "name": name = try reader.text()
      case "template": template = try reader.id()
      case "members": members = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(),
      kind: try reader.required(kind, "blocKind"), year: try reader.required(year, "year"),
      number: try reader.required(number, "number"), name: try reader.required(name, "name"),
      template: try reader.required(template, "template"), members: members)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("blocKind", kind)
    fields.set("year", year)
    fields.set("number", number)
    fields.set("name", name)
    fields.set("template", template)
    fields.setUnlessEmpty("members", members)
  }
}

extension BlocMember: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var unit: Unit.ID?
    var role = BlocRole.member
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "unit": unit = try reader.id()
      case "role": role = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(try reader.required(unit, "unit"), role: role)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("unit", unit)
    if role != .member { fields.set("role", role) }
  }
}
