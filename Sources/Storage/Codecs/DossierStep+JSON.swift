import Emulation

extension DossierStep: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var step: PipelineStep?
    var day: Day?
    var by: String?
    var lines: [Int] = []
    var facts: [StepField: String] = [:]
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "step": step = try reader.choice()
      case "day": day = try reader.day()
      case "by": by = try reader.text()
      case "lines": lines = try reader.lineNumbers()
      case "facts":
        try reader.object { name, reader throws(FormatError) in
          facts[try reader.choice(named: name)] = try reader.text()
        }
      default: try reader.skip()
      }
    }
    self.init(
      step: try reader.required(step, "step"), day: try reader.required(day, "day"),
      by: try reader.required(by, "by"), lines: lines, facts: facts)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("step", step)
    fields.set("day", day)
    fields.set("by", by)
    fields.setUnlessEmpty("lines", lines)
    var texts: [String: String] = [:]
    for (field, text) in facts { texts[field.rawValue] = text }
    fields.setUnlessEmpty("facts", texts)
  }
}
