/// One line of a scorecard that gets points (tiêu chí).
public struct Criterion: Hashable, Sendable {
  /// `A1.1.1`, unique in the template.
  public var code: String
  /// What is scored.
  public var title: LocalizedText
  /// The most points it gives.
  public var maximum: Points
  /// How the points follow from what was achieved.
  public var rule: ScoringRule
  /// Who verifies it, as written in the scale: "Sở Nội vụ", "Thanh tra".
  public var verifier: String
  /// The clause of the plan it answers: "III.1.1".
  public var clause: String
  /// Kinds of units it does not apply to.
  public var excludedKinds: Set<UnitKind>

  /// Puts a criterion together.
  public init(
    code: String, title: LocalizedText, maximum: Points, rule: ScoringRule, verifier: String = "",
    clause: String = "", excludedKinds: Set<UnitKind> = []
  ) {
    self.code = code
    self.title = title
    self.maximum = maximum
    self.rule = rule
    self.verifier = verifier
    self.clause = clause
    self.excludedKinds = excludedKinds
  }
}

/// How points follow from what was achieved: the kind of rule and its parameters as data.
public struct ScoringRule: Hashable, Sendable {
  /// The kind of rule.
  public var kind: RuleKind
  /// Parameters by name, values as written in the scale: `["target": "100", "floor": "80"]`.
  public var parameters: [String: String]

  /// Puts a rule together.
  public init(_ kind: RuleKind, _ parameters: [String: String] = [:]) {
    self.kind = kind
    self.parameters = parameters
  }
}

/// The kinds of scoring rules.
public enum RuleKind: String, CaseIterable, Hashable, Sendable {
  /// Maximum times actual over target, nothing below the floor.
  case proportional
  /// Mean of several indicators, each capped at its target.
  case indicatorSet
  /// Points per percent of over-fulfilment, up to a cap.
  case overBonus
  /// A table of thresholds.
  case step
  /// So many points less per day late.
  case deadline
  /// A label turned into points.
  case rating
  case binary
  /// So many points per thing, up to a cap.
  case count
  /// The maximum less points per event.
  case penaltyInside
  /// A rank given by a lead agency.
  case externalRank
  /// A score given by a lead agency.
  case externalScore
  /// Judged from nothing to the maximum.
  case manual
  /// Points taken from the total per event.
  case penaltyOutside
}
