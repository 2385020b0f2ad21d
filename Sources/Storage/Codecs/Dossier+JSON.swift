import Emulation

extension Dossier: StoredRecord {
  var folderYear: Int? { year }
  var any: AnyRecord { .dossier(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var year: Int?
    var nominator: Unit.ID?
    var track: AwardTrack?
    var abstract: String?
    var createdOn: Day?
    var receiptNumber = ""
    var receivedOn: Day?
    var assignee = ""
    var parts: [DossierPart] = []
    var lines: [RecipientLine] = []
    var steps: [DossierStep] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "year": year = try reader.year()
      case "nominator": nominator = try reader.id()
      case "track": track = try reader.choice()
      case "abstract": abstract = try reader.text()
      case "createdOn": createdOn = try reader.day()
      case "receiptNumber": receiptNumber = try reader.text()
      case "receivedOn": receivedOn = try reader.day()
      case "assignee": assignee = try reader.text()
      case "parts": parts = try reader.list()
      case "lines": lines = try reader.list()
      case "steps": steps = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), year: try reader.required(year, "year"),
      nominator: try reader.required(nominator, "nominator"), track: try reader.required(track, "track"),
      abstract: try reader.required(abstract, "abstract"), createdOn: try reader.required(createdOn, "createdOn"),
      receiptNumber: receiptNumber, receivedOn: receivedOn, assignee: assignee, parts: parts, lines: lines,
      steps: steps)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("year", year)
    fields.set("nominator", nominator)
    fields.set("track", track)
    fields.set("abstract", abstract)
    fields.set("createdOn", createdOn)
    fields.setUnlessEmpty("receiptNumber", receiptNumber)
    fields.set("receivedOn", receivedOn)
    fields.setUnlessEmpty("assignee", assignee)
    fields.setUnlessEmpty("parts", parts)
    fields.setUnlessEmpty("lines", lines)
    fields.setUnlessEmpty("steps", steps)
  }
}

extension DossierPart: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: DossierPartKind?
    var isPresent = false
    var reference = ""
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "isPresent": isPresent = try reader.flag()
      case "reference": reference = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(try reader.required(kind, "kind"), isPresent: isPresent, reference: reference)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("kind", kind)
    fields.setIfTrue("isPresent", isPresent)
    fields.setUnlessEmpty("reference", reference)
  }
}
