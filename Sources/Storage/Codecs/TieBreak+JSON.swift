import Emulation

extension TieBreak: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var kind: TieBreakKind?
    var section: String?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "kind": kind = try reader.choice()
      case "section": section = try reader.text()
      default: try reader.skip()
      }
    }
    switch try reader.required(kind, "kind") {
    case .sectionPoints: self = .sectionPoints(try reader.required(section, "section"))
    case .fewerPenalties: self = .fewerPenalties
    case .contentPoints: self = .contentPoints
    }
  }

  func write(to fields: inout FieldWriter) {
    switch self {
    case .sectionPoints(let section):
      fields.set("kind", TieBreakKind.sectionPoints)
      fields.set("section", section)
    case .fewerPenalties: fields.set("kind", TieBreakKind.fewerPenalties)
    case .contentPoints: fields.set("kind", TieBreakKind.contentPoints)
    }
  }
}

/// The stored names of the tie-breaks.
private enum TieBreakKind: String, CaseIterable {
  case sectionPoints, fewerPenalties, contentPoints
}
