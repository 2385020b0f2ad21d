import Emulation

extension CalendarYear: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .calendarYear(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var year: Int?
    var daysOff: [DayOff] = []
    var makeUpDays: [Day] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "year": year = try reader.year()
      case "daysOff": daysOff = try reader.list()
      case "makeUpDays": makeUpDays = try reader.days()
      default: try reader.headerMember(key)
      }
    }
    let id: CalendarYear.ID = try reader.headerID()
    self.init(
      year: try reader.required(year, "year"), revision: try reader.revision(), daysOff: daysOff,
      makeUpDays: makeUpDays)
    guard id == self.id else { throw reader.error(.unexpected(id.text, .value(self.id.text)), at: "id") }
  }

  func write(to fields: inout FieldWriter) {
    fields.set("year", year)
    fields.setUnlessEmpty("daysOff", daysOff)
    fields.setUnlessEmpty("makeUpDays", makeUpDays)
  }
}

extension DayOff: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var day: Day?
    var name: String?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "day": day = try reader.day()
      case "name": name = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(day: try reader.required(day, "day"), name: try reader.required(name, "name"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("day", day)
    fields.set("name", name)
  }
}
