import Emulation

extension Criterion: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var code: String?
    var title: LocalizedText?
    var maximum: Points?
    var rule: ScoringRule?
    var verifier = ""
    var clause = ""
    var excludedKinds: Set<UnitKind> = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "code": code = try reader.text()
      case "title": title = try reader.value()
      case "maximum": maximum = try reader.points()
      case "rule": rule = try reader.value()
      case "verifier": verifier = try reader.text()
      case "clause": clause = try reader.text()
      case "excludedKinds": excludedKinds = try reader.choices()
      default: try reader.skip()
      }
    }
    self.init(
      code: try reader.required(code, "code"), title: try reader.required(title, "title"),
      maximum: try reader.required(maximum, "maximum"), rule: try reader.required(rule, "rule"),
      verifier: verifier, clause: clause, excludedKinds: excludedKinds)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("code", code)
    fields.set("title", title)
    fields.set("maximum", maximum)
    fields.set("rule", rule)
    fields.setUnlessEmpty("verifier", verifier)
    fields.setUnlessEmpty("clause", clause)
    fields.setUnlessEmpty("excludedKinds", excludedKinds)
  }
}

extension ScoringRule: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: RuleKind?
    var parameters: [String: String] = [:]
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "parameters":
        try reader.object { name, reader throws(FormatError) in parameters[name] = try reader.text() }
      default: try reader.skip()
      }
    }
    self.init(try reader.required(kind, "kind"), parameters)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("kind", kind)
    fields.setUnlessEmpty("parameters", parameters)
  }
}
