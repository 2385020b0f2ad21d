import Emulation

extension Province: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .province(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var name: String?
    var openYear: Int?
    var isSample = false
    var today: Day?
    var councilMembers: Int?
    var minimumReasonLength: Int?
    var appraisalDays: Int?
    var nominationRules: [NominationRule] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.text()
      case "openYear": openYear = try reader.year()
      case "isSample": isSample = try reader.flag()
      case "today": today = try reader.day()
      case "councilMembers": councilMembers = try reader.integer(in: 1...999)
      case "minimumReasonLength": minimumReasonLength = try reader.integer(in: 0...500)
      case "appraisalDays": appraisalDays = try reader.integer(in: 1...365)
      case "nominationRules": nominationRules = try reader.list()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), name: try reader.required(name, "name"),
      openYear: try reader.required(openYear, "openYear"), isSample: isSample, today: today,
      councilMembers: try reader.required(councilMembers, "councilMembers"),
      minimumReasonLength: try reader.required(minimumReasonLength, "minimumReasonLength"),
      appraisalDays: try reader.required(appraisalDays, "appraisalDays"), nominationRules: nominationRules)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.set("openYear", openYear)
    fields.setIfTrue("isSample", isSample)
    fields.set("today", today)
    fields.set("councilMembers", councilMembers)
    fields.set("minimumReasonLength", minimumReasonLength)
    fields.set("appraisalDays", appraisalDays)
    fields.setUnlessEmpty("nominationRules", nominationRules)
  }
}

extension NominationRule: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var award: AwardType.ID?
    var firstRank: Int?
    var count: Int?
    var share: Share?
    var minimumBand: Band?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "award": award = try reader.id()
      case "firstRank": firstRank = try reader.integer(in: 1...999)
      case "count": count = try reader.integer(in: 0...999)
      case "percent": share = try reader.percent()
      case "minimumBand": minimumBand = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(
      award: try reader.required(award, "award"), firstRank: try reader.required(firstRank, "firstRank"),
      count: try reader.required(count, "count"), share: share,
      minimumBand: try reader.required(minimumBand, "minimumBand"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("award", award)
    fields.set("firstRank", firstRank)
    fields.set("count", count)
    fields.set("percent", share)
    fields.set("minimumBand", minimumBand)
  }
}
