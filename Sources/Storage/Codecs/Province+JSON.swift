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
    var quorum = Share.twoThirds
    var postingDays = 10
    var appraisalDays: Int?
    var appraisalDaysByTrack: [AwardTrack: Int] = [:]
    var answerDays = 10
    var soonDays = 3
    var nominationRules: [NominationRule] = []
    var rights: [String: [String]] = [:]
    var rolesOfUnregistered: [Account.Role] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.text()
      case "openYear": openYear = try reader.year()
      case "isSample": isSample = try reader.flag()
      case "today": today = try reader.day()
      case "councilMembers": councilMembers = try reader.integer(in: 1...999)
      case "minimumReasonLength": minimumReasonLength = try reader.integer(in: 0...500)
      case "quorumPercent": quorum = try reader.percent()
      case "postingDays": postingDays = try reader.integer(in: 0...365)
      case "appraisalDays": appraisalDays = try reader.integer(in: 1...365)
      case "appraisalDaysByTrack":
        appraisalDaysByTrack = try reader.map { reader throws(FormatError) in try reader.integer(in: 1...365) }
      case "answerDays": answerDays = try reader.integer(in: 1...365)
      case "soonDays": soonDays = try reader.integer(in: 0...365)
      case "nominationRules": nominationRules = try reader.list()
      case "rights":
        try reader.object { code, reader throws(FormatError) in rights[code] = try reader.texts() }
      case "rolesOfUnregistered": rolesOfUnregistered = try reader.assignedRoles()
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), name: try reader.required(name, "name"),
      openYear: try reader.required(openYear, "openYear"), isSample: isSample, today: today,
      councilMembers: try reader.required(councilMembers, "councilMembers"),
      minimumReasonLength: try reader.required(minimumReasonLength, "minimumReasonLength"), quorum: quorum,
      postingDays: postingDays,
      appraisalDays: try reader.required(appraisalDays, "appraisalDays"), appraisalDaysByTrack: appraisalDaysByTrack,
      answerDays: answerDays, soonDays: soonDays, nominationRules: nominationRules, rights: rights,
      rolesOfUnregistered: rolesOfUnregistered)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.set("openYear", openYear)
    fields.setIfTrue("isSample", isSample)
    fields.set("today", today)
    fields.set("councilMembers", councilMembers)
    fields.set("minimumReasonLength", minimumReasonLength)
    fields.set("quorumPercent", quorum)
    fields.set("postingDays", postingDays)
    fields.set("appraisalDays", appraisalDays)
    fields.setUnlessEmpty("appraisalDaysByTrack", appraisalDaysByTrack)
    fields.set("answerDays", answerDays)
    fields.set("soonDays", soonDays)
    fields.setUnlessEmpty("nominationRules", nominationRules)
    fields.setUnlessEmpty("rights", rights)
    fields.setUnlessEmpty("rolesOfUnregistered", Set(rolesOfUnregistered))
  }
}

extension NominationRule: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var award: AwardType.ID?
    var firstRank: Int?
    var count: Int?
    var share: Share?
    var minimumBand: Band?
    var barriers: Set<KnockoutEffect>?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "award": award = try reader.id()
      case "firstRank": firstRank = try reader.integer(in: 1...999)
      case "count": count = try reader.integer(in: 0...999)
      case "percent": share = try reader.percent()
      case "minimumBand": minimumBand = try reader.choice()
      case "barriers": barriers = try reader.choices()
      default: try reader.skip()
      }
    }
    self.init(
      award: try reader.required(award, "award"), firstRank: try reader.required(firstRank, "firstRank"),
      count: try reader.required(count, "count"), share: share,
      minimumBand: try reader.required(minimumBand, "minimumBand"), barriers: barriers)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("award", award)
    fields.set("firstRank", firstRank)
    fields.set("count", count)
    fields.set("percent", share)
    fields.set("minimumBand", minimumBand)
    fields.set("barriers", barriers)
  }
}
