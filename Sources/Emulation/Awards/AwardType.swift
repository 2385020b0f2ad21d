/// A title or a form of commendation that can be conferred (danh hiệu, hình thức khen thưởng).
public struct AwardType: Record {
  /// The kind of record: a title or form of commendation.
  public static let kind = RecordKind.awardType

  /// The usual code: `CO_T`, `BK_T`.
  public var id: RecordID<AwardType>
  /// How often it was saved, from 1.
  public var revision: Int
  /// What it is called (tên danh hiệu, hình thức).
  public var name: LocalizedText
  /// Whether it is a title or a form.
  public var kind: AwardKind
  /// Who confers it, from the State down.
  public var level: AwardLevel
  /// The kinds of recipients it is for.
  public var subjects: Set<SubjectKind>
  /// Who decides, in words: "Chủ tịch UBND tỉnh".
  public var decider: LocalizedText
  /// The article of the Law on Emulation and Commendation.
  public var article: String
  /// The least share of yes votes of all council members; nil when the council does not vote on it.
  public var approvalShare: Share?
  /// The same where it depends on the track: the council votes only on those named here. Empty for all alike.
  public var approvalByTrack: [AwardTrack: Share]
  /// Whether public posting for opinions is required before the council meets.
  public var needsPosting: Bool
  /// Whether the standing committee of the provincial Party is asked before the chair.
  public var needsPartyOpinion: Bool
  /// The papers of a dossier on a track, where they are others than the law names for all awards.
  public var papers: [AwardTrack: [DossierPartKind]]
  /// Prize in hundredths of the base salary for an individual or a collective.
  public var prizeHundredths: Int

  /// Puts an award type together.
  public init(
    id: AwardType.ID, revision: Int = 1, name: LocalizedText, kind: AwardKind, level: AwardLevel,
    subjects: Set<SubjectKind>, decider: LocalizedText, article: String, approvalShare: Share? = nil,
    approvalByTrack: [AwardTrack: Share] = [:], needsPosting: Bool = false, needsPartyOpinion: Bool = false,
    papers: [AwardTrack: [DossierPartKind]] = [:], prizeHundredths: Int = 0
  ) {
    self.id = id
    self.revision = revision
    self.name = name
    self.kind = kind
    self.level = level
    self.subjects = subjects
    self.decider = decider
    self.article = article
    self.approvalShare = approvalShare
    self.approvalByTrack = approvalByTrack
    self.needsPosting = needsPosting
    self.needsPartyOpinion = needsPartyOpinion
    self.papers = papers
    self.prizeHundredths = prizeHundredths
  }

  /// The least share of yes votes of all council members on a track; nil when the council does not vote.
  public func approvalShare(on track: AwardTrack) -> Share? {
    approvalByTrack.isEmpty ? approvalShare : approvalByTrack[track]
  }
}

/// Whether an award is an emulation title or a form of commendation.
public enum AwardKind: String, CaseIterable, Hashable, Sendable {
  /// Danh hiệu thi đua.
  case title
  /// Hình thức khen thưởng.
  case form
}

/// Who confers an award.
public enum AwardLevel: String, CaseIterable, Hashable, Sendable {
  /// Chủ tịch nước.
  case state
  /// Chính phủ, Thủ tướng.
  case government
  /// Chủ tịch UBND tỉnh.
  case province
  /// Cơ sở.
  case base

  /// Whether the decision is made in the province (Law Art. 79 and 80).
  public var isDecidedInProvince: Bool { self == .province || self == .base }
}

/// Who receives an award.
public enum SubjectKind: String, CaseIterable, Hashable, Sendable {
  case individual, collective, household
}

/// Why an award is given (loại hình khen thưởng, Law Art. 8).
public enum AwardTrack: String, CaseIterable, Hashable, Sendable {
  /// Công trạng.
  case merit
  /// Đột xuất.
  case spontaneous
  /// Phong trào thi đua, chuyên đề.
  case campaign
  /// Quá trình cống hiến.
  case dedication
  /// Niên hạn.
  case seniority
  /// Đối ngoại.
  case external
  /// Thành tích kháng chiến.
  case resistance
}
