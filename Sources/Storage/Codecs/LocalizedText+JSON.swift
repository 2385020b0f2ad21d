import Emulation

extension LocalizedText: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var vi: String?
    var en = ""
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "vi": vi = try reader.text()
      case "en": en = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(vi: try reader.required(vi, "vi"), en: en)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("vi", vi)
    fields.setUnlessEmpty("en", en)
  }
}
