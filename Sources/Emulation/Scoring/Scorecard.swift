/// The points of one unit in one year (phiếu chấm điểm).
public struct Scorecard: Record {
  /// The kind of record: a scorecard.
  public static let kind = RecordKind.scorecard

  /// The name of the scorecard, made of bloc and unit, also of its file.
  public var id: RecordID<Scorecard>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The unit that is scored.
  public var unit: Unit.ID
  /// The bloc it competes in.
  public var bloc: Bloc.ID
  /// The year that is scored.
  public var year: Int
  /// The score scale, the same as the bloc's.
  public var template: ScorecardTemplate.ID
  /// By code of the criterion; a criterion without a cell has nothing entered yet.
  public var cells: [String: ScoreCell]
  /// What keeps the unit from being ranked or elected, if anything.
  public var knockouts: [Knockout]

  /// Puts a scorecard together, as a rule an empty one.
  public init(
    id: Scorecard.ID, revision: Int = 1, unit: Unit.ID, bloc: Bloc.ID, year: Int,
    template: ScorecardTemplate.ID, cells: [String: ScoreCell] = [:], knockouts: [Knockout] = []
  ) {
    self.id = id
    self.revision = revision
    self.unit = unit
    self.bloc = bloc
    self.year = year
    self.template = template
    self.cells = cells
    self.knockouts = knockouts
  }

  /// The points in one column of one criterion, nil when nothing is entered.
  public func points(_ code: String, _ column: ScoreColumn) -> Points? { cells[code]?[column] }
}

/// Who gave the points.
public enum ScoreColumn: String, CaseIterable, Hashable, Sendable {
  /// Điểm tự chấm, by the unit.
  case selfScore
  /// Điểm chấm chéo, by the bloc's head or a neighbour.
  case crossScore
  /// Điểm thẩm định, by the secretariat and the lead agencies.
  case appraisedScore
}

/// What is entered for one criterion of one unit.
public struct ScoreCell: Hashable, Sendable {
  /// Given by the unit itself (điểm tự chấm).
  public var selfPoints: Points?
  /// Given by the bloc (điểm chấm chéo).
  public var crossPoints: Points?
  /// Given by the appraisal (điểm thẩm định).
  public var appraisedPoints: Points?
  /// Whether the criterion does not apply to this unit this year.
  public var isNotApplicable: Bool
  /// References of the evidence: document numbers, file names.
  public var evidence: [String]
  /// A remark of whoever scored.
  public var note: String

  /// Puts a cell together, as a rule an empty one.
  public init(
    selfPoints: Points? = nil, crossPoints: Points? = nil, appraisedPoints: Points? = nil,
    isNotApplicable: Bool = false, evidence: [String] = [], note: String = ""
  ) {
    self.selfPoints = selfPoints
    self.crossPoints = crossPoints
    self.appraisedPoints = appraisedPoints
    self.isNotApplicable = isNotApplicable
    self.evidence = evidence
    self.note = note
  }

  /// The points in one column.
  public subscript(column: ScoreColumn) -> Points? {
    get {
      switch column {
      case .selfScore: selfPoints
      case .crossScore: crossPoints
      case .appraisedScore: appraisedPoints
      }
    }
    set {
      switch column {
      case .selfScore: selfPoints = newValue
      case .crossScore: crossPoints = newValue
      case .appraisedScore: appraisedPoints = newValue
      }
    }
  }

  /// The points of the furthest step taken: appraised, else cross, else self.
  public var effectivePoints: Points? { appraisedPoints ?? crossPoints ?? selfPoints }
}

/// Something that keeps a unit out (điểm liệt), with its reason.
public struct Knockout: Hashable, Sendable {
  /// What it does.
  public var effect: KnockoutEffect
  /// Why, in the words of the secretariat.
  public var reason: String

  /// Puts a knock-out together.
  public init(_ effect: KnockoutEffect, reason: String) {
    self.effect = effect
    self.reason = reason
  }
}

/// What a knock-out does.
public enum KnockoutEffect: String, CaseIterable, Hashable, Sendable {
  /// Không xếp hạng.
  case noRanking
  /// Không suy tôn: ranked, never nominated, and no better than Khá.
  case noElection
  /// Không xét cờ: ranked and banded, not nominated for a flag.
  case noFlag
  /// Tạm dừng xét while something is being verified: ranked and banded, not nominated.
  case onHold
}
