import Emulation

extension Campaign: StoredRecord {
  var folderYear: Int? { year }
  var any: AnyRecord { .campaign(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var name: String?
    var shortName: String?
    var form: CampaignForm?
    var year: Int?
    var start: Day?
    var end: Day?
    var bases: [DocumentReference] = []
    var continues: [String] = []
    var contents: [CampaignContent] = []
    var duties: [Duty] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.text()
      case "shortName": shortName = try reader.text()
      case "form": form = try reader.choice()
      case "year": year = try reader.year()
      case "start": start = try reader.day()
      case "end": end = try reader.day()
      case "bases": bases = try reader.list()
      case "continues": continues = try reader.texts()
      case "contents": contents = try reader.list()
      case "duties": duties = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), name: try reader.required(name, "name"),
      shortName: try reader.required(shortName, "shortName"), form: try reader.required(form, "form"),
      year: year, start: start, end: try reader.required(end, "end"), bases: bases, continues: continues,
      contents: contents,
      duties: duties)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.set("shortName", shortName)
    fields.set("form", form)
    if let year { fields.set("year", year) }
    fields.set("start", start)
    fields.set("end", end)
    fields.setUnlessEmpty("bases", bases)
    fields.setUnlessEmpty("continues", continues)
    fields.setUnlessEmpty("contents", contents)
    fields.setUnlessEmpty("duties", duties)
  }
}

extension DocumentReference: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var number: String?
    var day: Day?
    var issuer = ""
    var subject = ""
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "number": number = try reader.text()
      case "day": day = try reader.day()
      case "issuer": issuer = try reader.text()
      case "subject": subject = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(number: try reader.required(number, "number"), day: day, issuer: issuer, subject: subject)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("number", number)
    fields.set("day", day)
    fields.setUnlessEmpty("issuer", issuer)
    fields.setUnlessEmpty("subject", subject)
  }
}

extension CampaignContent: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var clause: String?
    var title: String?
    var items: [String] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "clause": clause = try reader.text()
      case "title": title = try reader.text()
      case "items": items = try reader.texts()
      default: try reader.skip()
      }
    }
    self.init(clause: try reader.required(clause, "clause"), title: try reader.required(title, "title"), items: items)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("clause", clause)
    fields.set("title", title)
    fields.setUnlessEmpty("items", items)
  }
}
