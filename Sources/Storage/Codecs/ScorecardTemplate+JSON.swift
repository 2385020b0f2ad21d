import Emulation

extension ScorecardTemplate: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .template(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var version: Int?
    var name: LocalizedText?
    var sections: [Section] = []
    var bands: [BandRule] = []
    var notApplicable: NotApplicableHandling?
    var tieBreaks: [TieBreak] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "version": version = try reader.integer(in: 1...9_999)
      case "name": name = try reader.value()
      case "sections": sections = try reader.list()
      case "bands": bands = try reader.list()
      case "notApplicable": notApplicable = try reader.choice()
      case "tieBreaks": tieBreaks = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(),
      version: try reader.required(version, "version"), name: try reader.required(name, "name"),
      sections: sections, bands: bands, notApplicable: try reader.required(notApplicable, "notApplicable"),
      tieBreaks: tieBreaks)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("version", version)
    fields.set("name", name)
    fields.setUnlessEmpty("sections", sections)
    fields.setUnlessEmpty("bands", bands)
    fields.set("notApplicable", notApplicable)
    fields.setUnlessEmpty("tieBreaks", tieBreaks)
  }
}

extension Section: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var code: String?
    var title: LocalizedText?
    var maximum: Points?
    var kind: SectionKind?
    var criteria: [Criterion] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "code": code = try reader.text()
      case "title": title = try reader.value()
      case "maximum": maximum = try reader.points()
      case "kind": kind = try reader.choice()
      case "criteria": criteria = try reader.list()
      default: try reader.skip()
      }
    }
    self.init(
      code: try reader.required(code, "code"), title: try reader.required(title, "title"),
      maximum: try reader.required(maximum, "maximum"), kind: try reader.required(kind, "kind"), criteria: criteria)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("code", code)
    fields.set("title", title)
    fields.set("maximum", maximum)
    fields.set("kind", kind)
    fields.setUnlessEmpty("criteria", criteria)
  }
}
