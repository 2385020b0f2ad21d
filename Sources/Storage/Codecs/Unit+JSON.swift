import Emulation

extension Unit: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .unit(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: UnitKind?
    var names: [DatedName]?
    var parent: Unit.ID?
    var aliases: [String] = []
    var formerProvince = ""
    var until: Day?
    var successor: Unit.ID?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "unitKind": kind = try reader.choice()
      case "names": names = try reader.list()
      case "parent": parent = try reader.id()
      case "aliases": aliases = try reader.texts()
      case "formerProvince": formerProvince = try reader.text()
      case "until": until = try reader.day()
      case "successor": successor = try reader.id()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(),
      kind: try reader.required(kind, "unitKind"), names: try reader.required(names, "names"), parent: parent,
      aliases: aliases, formerProvince: formerProvince, until: until, successor: successor)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("unitKind", kind)
    fields.set("names", names)
    fields.set("parent", parent)
    fields.setUnlessEmpty("aliases", aliases)
    fields.setUnlessEmpty("formerProvince", formerProvince)
    fields.set("until", until)
    fields.set("successor", successor)
  }
}

extension DatedName: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var name: String?
    var from: Day?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.text()
      case "from": from = try reader.day()
      default: try reader.skip()
      }
    }
    self.init(try reader.required(name, "name"), from: from)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.set("from", from)
  }
}
