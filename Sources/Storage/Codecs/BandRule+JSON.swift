import Emulation

extension BandRule: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var band: Band?
    var total: Share?
    var section: Share?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "band": band = try reader.choice()
      case "totalPercent": total = try reader.percent()
      case "sectionPercent": section = try reader.percent()
      default: try reader.skip()
      }
    }
    self.init(
      try reader.required(band, "band"), total: try reader.required(total, "totalPercent"),
      section: try reader.required(section, "sectionPercent"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("band", band)
    fields.set("totalPercent", total)
    fields.set("sectionPercent", section)
  }
}
