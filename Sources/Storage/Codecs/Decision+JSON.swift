import Emulation

extension Decision: StoredRecord {
  var folderYear: Int? { year }
  var any: AnyRecord { .decision(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var year: Int?
    var number: String?
    var day: Day?
    var signer: String?
    var abstract: String?
    var recipients: [DecisionRecipient] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "year": year = try reader.year()
      case "number": number = try reader.text()
      case "day": day = try reader.day()
      case "signer": signer = try reader.text()
      case "abstract": abstract = try reader.text()
      case "recipients": recipients = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), year: try reader.required(year, "year"),
      number: try reader.required(number, "number"), day: try reader.required(day, "day"),
      signer: try reader.required(signer, "signer"), abstract: try reader.required(abstract, "abstract"),
      recipients: recipients)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("year", year)
    fields.set("number", number)
    fields.set("day", day)
    fields.set("signer", signer)
    fields.set("abstract", abstract)
    fields.setUnlessEmpty("recipients", recipients)
  }
}

extension DecisionRecipient: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var dossier: Dossier.ID?
    var line: Int?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "dossier": dossier = try reader.id()
      case "line": line = try reader.lineNumber()
      default: try reader.skip()
      }
    }
    self.init(dossier: try reader.required(dossier, "dossier"), line: try reader.required(line, "line"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("dossier", dossier)
    fields.set("line", line)
  }
}
