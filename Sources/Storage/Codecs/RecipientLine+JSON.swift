import Emulation

extension RecipientLine: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var number: Int?
    var subject: SubjectKind?
    var name: String?
    var unit: Unit.ID?
    var post = ""
    var award: AwardType.ID?
    var state: DossierState?
    var heldFrom: DossierState?
    var basis: RankingBasis?
    var verdict: Verdict?
    var vote: Tally?
    var decision: Decision.ID?
    var note = ""
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "number": number = try reader.lineNumber()
      case "subject": subject = try reader.choice()
      case "name": name = try reader.text()
      case "unit": unit = try reader.id()
      case "post": post = try reader.text()
      case "award": award = try reader.id()
      case "state": state = try reader.choice()
      case "heldFrom": heldFrom = try reader.choice()
      case "basis": basis = try reader.value()
      case "verdict": verdict = try reader.choice()
      case "vote": vote = try reader.value()
      case "decision": decision = try reader.id()
      case "note": note = try reader.text()
      default: try reader.skip()
      }
    }
    self.init(
      number: try reader.required(number, "number"), subject: try reader.required(subject, "subject"),
      name: try reader.required(name, "name"), unit: unit, post: post, award: try reader.required(award, "award"),
      state: try reader.required(state, "state"), heldFrom: heldFrom, basis: basis, verdict: verdict, vote: vote,
      decision: decision, note: note)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("number", number)
    fields.set("subject", subject)
    fields.set("name", name)
    fields.set("unit", unit)
    fields.setUnlessEmpty("post", post)
    fields.set("award", award)
    fields.set("state", state)
    fields.set("heldFrom", heldFrom)
    fields.set("basis", basis)
    fields.set("verdict", verdict)
    fields.set("vote", vote)
    fields.set("decision", decision)
    fields.setUnlessEmpty("note", note)
  }
}

extension RankingBasis: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var bloc: Bloc.ID?
    var rank: Int?
    var total: Points?
    var band: Band?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "bloc": bloc = try reader.id()
      case "rank": rank = try reader.integer(in: 1...999)
      case "total": total = try reader.points()
      case "band": band = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(
      bloc: try reader.required(bloc, "bloc"), rank: try reader.required(rank, "rank"),
      total: try reader.required(total, "total"), band: try reader.required(band, "band"))
  }

  func write(to fields: inout FieldWriter) {
    fields.set("bloc", bloc)
    fields.set("rank", rank)
    fields.set("total", total)
    fields.set("band", band)
  }
}

extension Tally: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var members: Int?
    var yes: Int?
    var issued: Int?
    var returned: Int?
    var no: Int?
    var invalid: Int?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "members": members = try reader.integer(in: 1...9_999)
      case "yes": yes = try reader.integer(in: 0...9_999)
      case "issued": issued = try reader.integer(in: 0...9_999)
      case "returned": returned = try reader.integer(in: 0...9_999)
      case "no": no = try reader.integer(in: 0...9_999)
      case "invalid": invalid = try reader.integer(in: 0...9_999)
      default: try reader.skip()
      }
    }
    self.init(
      members: try reader.required(members, "members"), yes: try reader.required(yes, "yes"), issued: issued,
      returned: returned, no: no, invalid: invalid)
  }

  func write(to fields: inout FieldWriter) {
    fields.set("members", members)
    fields.set("yes", yes)
    for (key, count) in [("issued", issued), ("returned", returned), ("no", no), ("invalid", invalid)] {
      if let count { fields.set(key, count) }
    }
  }
}
