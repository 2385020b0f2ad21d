import Emulation

extension Duty: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var code: String?
    var clause: String?
    var kind: DutyKind?
    var text: LocalizedText?
    var actor = ""
    var due: Day?
    var doneOn: Day?
    var doneDocument = ""
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "code": code = try reader.text()
      case "clause": clause = try reader.text()
      case "kind": kind = try reader.choice()
      case "text": text = try reader.value()
      case "actor": actor = try reader.text()
      case "due": due = try reader.day()
      case "doneOn": doneOn = try reader.day()
      case "doneDocument": doneDocument = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(
      code: try reader.required(code, "code"), clause: try reader.required(clause, "clause"),
      kind: try reader.required(kind, "kind"), text: try reader.required(text, "text"), actor: actor, due: due,
      doneOn: doneOn, doneDocument: doneDocument)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("code", code)
    fields.set("clause", clause)
    fields.set("kind", kind)
    fields.set("text", text)
    fields.setUnlessEmpty("actor", actor)
    fields.set("due", due)
    fields.set("doneOn", doneOn)
    fields.setUnlessEmpty("doneDocument", doneDocument)
  }
}
