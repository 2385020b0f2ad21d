import Emulation

extension AwardType: StoredRecord {
  var folderYear: Int? { nil }
  var any: AnyRecord { .awardType(self) }

  init(from reader: inout FieldReader) throws(FormatError) {
    var name: LocalizedText?
    var kind: AwardKind?
    var level: AwardLevel?
    var subjects: Set<SubjectKind> = []
    var decider: LocalizedText?
    var article: String?
    var approvalShare: Share?
    var approvalByTrack: [AwardTrack: Share] = [:]
    var papers: [AwardTrack: [DossierPartKind]] = [:]
    var needsPosting = false
    var needsPartyOpinion = false
    var prizeHundredths = 0
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "name": name = try reader.value()
      case "awardKind": kind = try reader.choice()
      case "level": level = try reader.choice()
      case "subjects": subjects = try reader.choices()
      case "decider": decider = try reader.value()
      case "article": article = try reader.text()
      case "approvalPercent": approvalShare = try reader.percent()
      case "approvalPercentByTrack":
        approvalByTrack = try reader.map { reader throws(FormatError) in try reader.percent() }
      case "papers": papers = try reader.map { reader throws(FormatError) in try reader.words() }
      case "needsPosting": needsPosting = try reader.flag()
      case "needsPartyOpinion": needsPartyOpinion = try reader.flag()
      case "prizeHundredths": prizeHundredths = try reader.integer(in: 0...1_000_000)
      default: try reader.headerMember(key)
      }
    }
    self.init(
      id: try reader.headerID(), revision: try reader.revision(), name: try reader.required(name, "name"),
      kind: try reader.required(kind, "awardKind"), level: try reader.required(level, "level"), subjects: subjects,
      decider: try reader.required(decider, "decider"), article: try reader.required(article, "article"),
      approvalShare: approvalShare, approvalByTrack: approvalByTrack, needsPosting: needsPosting,
      needsPartyOpinion: needsPartyOpinion, papers: papers, prizeHundredths: prizeHundredths)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("name", name)
    fields.set("awardKind", kind)
    fields.set("level", level)
    fields.setUnlessEmpty("subjects", subjects)
    fields.set("decider", decider)
    fields.set("article", article)
    fields.set("approvalPercent", approvalShare)
    fields.setUnlessEmpty("approvalPercentByTrack", approvalByTrack)
    fields.setUnlessEmpty("papers", papers)
    fields.setIfTrue("needsPosting", needsPosting)
    fields.setIfTrue("needsPartyOpinion", needsPartyOpinion)
    if prizeHundredths != 0 { fields.set("prizeHundredths", prizeHundredths) }
  }
}
