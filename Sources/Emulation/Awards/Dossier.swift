/// A proposal to confer awards on one or more recipients (hồ sơ đề nghị khen thưởng).
public struct Dossier: Record {
  /// The kind of record: a proposal.
  public static let kind = RecordKind.dossier

  /// The name of the dossier, also of its file.
  public var id: RecordID<Dossier>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The year whose work it is.
  public var year: Int
  /// The unit that proposes (đơn vị trình khen).
  public var nominator: Unit.ID
  /// Why the awards are given (loại hình khen thưởng).
  public var track: AwardTrack
  /// What it is about, in one line (trích yếu).
  public var abstract: String
  /// The day it was drafted.
  public var createdOn: Day
  /// The number given on reception.
  public var receiptNumber: String
  /// The day the clock started, nil until received.
  public var receivedOn: Day?
  /// The specialist who appraises it.
  public var assignee: String
  /// The papers it needs and whether they are there (thành phần hồ sơ).
  public var parts: [DossierPart]
  /// Never empty.
  public var lines: [RecipientLine]
  /// What was done with it, oldest first.
  public var steps: [DossierStep]

  /// Puts a dossier together.
  public init(
    id: Dossier.ID, revision: Int = 1, year: Int, nominator: Unit.ID, track: AwardTrack, abstract: String,
    createdOn: Day, receiptNumber: String = "", receivedOn: Day? = nil, assignee: String = "",
    parts: [DossierPart], lines: [RecipientLine], steps: [DossierStep] = []
  ) {
    self.id = id
    self.revision = revision
    self.year = year
    self.nominator = nominator
    self.track = track
    self.abstract = abstract
    self.createdOn = createdOn
    self.receiptNumber = receiptNumber
    self.receivedOn = receivedOn
    self.assignee = assignee
    self.parts = parts
    self.lines = lines
    self.steps = steps
  }

  /// The line with a number.
  public func line(_ number: Int) -> RecipientLine? { lines.first { $0.number == number } }

  /// Where the dossier as a whole stands: its least advanced line that is still under way, else the furthest ended.
  public var state: DossierState {
    let open = lines.map(\.state).filter { !$0.isEnded }
    return open.min { $0.order < $1.order } ?? lines.map(\.state).max { $0.order < $1.order } ?? .draft
  }
}

/// A paper that belongs to a dossier (Law Art. 84, 85).
public struct DossierPart: Hashable, Sendable {
  /// Which paper it is.
  public var kind: DossierPartKind
  /// Whether it is there.
  public var isPresent: Bool
  /// The number or the file name of the paper.
  public var reference: String

  /// Names a paper, as a rule one still to come.
  public init(_ kind: DossierPartKind, isPresent: Bool = false, reference: String = "") {
    self.kind = kind
    self.isPresent = isPresent
    self.reference = reference
  }
}

/// The papers a dossier may need.
public enum DossierPartKind: String, CaseIterable, Hashable, Sendable {
  /// Tờ trình kèm danh sách.
  case submissionLetter
  /// Báo cáo thành tích.
  case achievementReport
  /// Báo cáo tóm tắt thành tích.
  case achievementSummary
  /// Biên bản bình xét, họp xét khen thưởng.
  case minutes
  /// Giấy công nhận sáng kiến, đề tài.
  case initiativeCertificate
  /// Bảng điểm của khối, cụm.
  case scoreSheet
  /// Ý kiến của cơ quan liên quan.
  case agencyOpinion
}

/// One recipient in a dossier and the award proposed; the state of the pipeline lives here.
public struct RecipientLine: Hashable, Sendable {
  /// 1, 2, 3 … within the dossier, never reused.
  public var number: Int
  /// Whether a person, a collective or a household.
  public var subject: SubjectKind
  /// The recipient as the decision is to name it.
  public var name: String
  /// Where the recipient belongs, or the unit itself for a collective.
  public var unit: Unit.ID?
  /// Chức vụ; empty for collectives.
  public var post: String
  /// What is proposed.
  public var award: AwardType.ID
  /// How far the line has come in the pipeline.
  public var state: DossierState
  /// The state to go back to while the line is on hold.
  public var heldFrom: DossierState?
  /// What the proposal rests on, when it came from a ranking.
  public var basis: RankingBasis?
  /// What the appraisal found; nil until then (kết luận thẩm định).
  public var verdict: Verdict?
  /// The council's votes; nil until it voted (kết quả kiểm phiếu).
  public var vote: Tally?
  /// The decision that confers the award; nil until signed.
  public var decision: Decision.ID?
  /// The latest reason or remark.
  public var note: String

  /// Puts a recipient line together.
  public init(
    number: Int, subject: SubjectKind, name: String, unit: Unit.ID?, post: String = "", award: AwardType.ID,
    state: DossierState = .draft, heldFrom: DossierState? = nil, basis: RankingBasis? = nil,
    verdict: Verdict? = nil, vote: Tally? = nil, decision: Decision.ID? = nil, note: String = ""
  ) {
    self.number = number
    self.subject = subject
    self.name = name
    self.unit = unit
    self.post = post
    self.award = award
    self.state = state
    self.heldFrom = heldFrom
    self.basis = basis
    self.verdict = verdict
    self.vote = vote
    self.decision = decision
    self.note = note
  }
}

/// The standing a nomination rests on, as it was on the day of the nomination.
public struct RankingBasis: Hashable, Sendable {
  /// The bloc it was ranked in.
  public var bloc: Bloc.ID
  /// Its rank there, from 1.
  public var rank: Int
  /// Its total points.
  public var total: Points
  /// Its band (xếp loại).
  public var band: Band

  /// Keeps a standing as it was when the unit was nominated.
  public init(bloc: Bloc.ID, rank: Int, total: Points, band: Band) {
    self.bloc = bloc
    self.rank = rank
    self.total = total
    self.band = band
  }
}

/// What the appraisal found for a line.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// Đủ điều kiện.
  case eligible
  /// Không đủ điều kiện.
  case ineligible
}

/// The council's vote on a line.
public struct Tally: Hashable, Sendable {
  /// All members of the council on the day, present or not: what the share of yes votes is taken of.
  public var members: Int
  /// Members who agreed.
  public var yes: Int
  /// Ballots given out; like the other counts nil where only the yes votes are known.
  public var issued: Int?
  /// Ballots that came back, written opinions included.
  public var returned: Int?
  public var no: Int?
  public var invalid: Int?

  /// Keeps a count of votes.
  public init(
    members: Int, yes: Int, issued: Int? = nil, returned: Int? = nil, no: Int? = nil, invalid: Int? = nil
  ) {
    self.members = members
    self.yes = yes
    self.issued = issued
    self.returned = returned
    self.no = no
    self.invalid = invalid
  }
}

/// One thing done with a dossier: when, by whom, with which lines and facts.
public struct DossierStep: Hashable, Sendable {
  /// What was done.
  public var step: PipelineStep
  /// The day it was done.
  public var day: Day
  /// The account that did it.
  public var by: String
  /// Numbers of the lines it moved.
  public var lines: [Int]
  /// What was entered with it.
  public var facts: [StepField: String]

  /// Puts a step of the history together.
  public init(step: PipelineStep, day: Day, by: String, lines: [Int], facts: [StepField: String]) {
    self.step = step
    self.day = day
    self.by = by
    self.lines = lines
    self.facts = facts
  }
}
