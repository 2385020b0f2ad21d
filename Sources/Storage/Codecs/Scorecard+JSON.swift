import Emulation

extension Scorecard: StoredRecord {
  var folderYear: Int? { year }
  var any: AnyRecord { .scorecard(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var unit: Unit.ID?
    var bloc: Bloc.ID?
    var year: Int?
    var template: ScorecardTemplate.ID?
    var cells: [String: ScoreCell] = [:]
    var knockouts: [Knockout] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "unit": unit = try reader.id()
      case "bloc": bloc = try reader.id()
      case "year": year = try reader.year()
      case "template": template = try reader.id()
      case "cells":
        try reader.object { code, reader throws(FormatError) in cells[code] = try reader.value() }
      case "knockouts": knockouts = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), unit: try reader.required(unit, "unit"),
      bloc: try reader.required(bloc, "bloc"), year: try reader.required(year, "year"),
      template: try reader.required(template, "template"), cells: cells, knockouts: knockouts)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("unit", unit)
    fields.set("bloc", bloc)
    fields.set("year", year)
    fields.set("template", template)
    fields.setUnlessEmpty("cells", cells)
    fields.setUnlessEmpty("knockouts", knockouts)
  }
}

extension ScoreCell: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    self.init()
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "self": selfPoints = try reader.points()
      case "cross": crossPoints = try reader.points()
      case "appraised": appraisedPoints = try reader.points()
      case "isNotApplicable": isNotApplicable = try reader.flag()
      case "evidence": evidence = try reader.texts()
      case "note": note = try reader.text()
      default: try reader.skip()
      }
    }
  }

  func write(to fields: inout FieldWriter) {
    fields.set("self", selfPoints)
    fields.set("cross", crossPoints)
    fields.set("appraised", appraisedPoints)
    fields.setIfTrue("isNotApplicable", isNotApplicable)
    fields.setUnlessEmpty("evidence", evidence)
    fields.setUnlessEmpty("note", note)
  }
}

extension Knockout: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var effect: KnockoutEffect?
    var reason: String?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "effect": effect = try reader.choice()
      case "reason": reason = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(try reader.required(effect, "effect"), reason: try reader.required(reason, "reason"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("effect", effect)
    fields.set("reason", reason)
  }
}
