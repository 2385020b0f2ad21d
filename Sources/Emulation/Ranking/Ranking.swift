/// What separates units with the same total, tried in the template's order (tiêu chí phụ).
public enum TieBreak: Hashable, Sendable {
  /// More points in a section; the task section first.
  case sectionPoints(String)
  /// Fewer penalty points.
  case fewerPenalties
  /// More points in the content sections.
  case contentPoints
}

/// The ranking of a bloc's units by their scorecards (bảng xếp hạng).
public struct Ranking: Hashable, Sendable {
  /// The bloc that is ranked.
  public var bloc: Bloc.ID
  /// Ranked units first, best first; then those without a rank.
  public var standings: [Standing]

  /// Takes standings that are in order already.
  public init(bloc: Bloc.ID, standings: [Standing]) {
    self.bloc = bloc
    self.standings = standings
  }

  /// The standing of a unit.
  public subscript(unit: Unit.ID) -> Standing? { standings.first { $0.unit == unit } }
}

/// Where a unit stands in its bloc and from what (vị trí xếp hạng).
public struct Standing: Hashable, Sendable {
  /// The unit that stands there.
  public var unit: Unit.ID
  /// Nil when the unit has no scorecard that can be read.
  public var scorecard: Scorecard.ID?
  /// Nil when there is nothing the points can be added up from.
  public var result: ScorecardResult?
  /// 1 for the first; equal units share a rank and the next ranks are skipped; nil when not ranked.
  public var rank: Int?
  /// Why there is no rank; nil for ranked units.
  public var unranked: UnrankedReason?
  /// What came of having the same total as others: one tie for each outcome, each opponent in just one.
  public var ties: [Tie]
  /// The scorecard's knock-outs (điểm liệt), whether or not they take the rank.
  public var knockouts: [Knockout]

  /// The other units that share the rank.
  public var sharers: [Unit.ID] {
    for case .shared(let units) in ties { return units }
    return []
  }

  /// What is being verified, so that the unit keeps its rank and is not nominated meanwhile.
  public var hold: Knockout? { knockouts.first { $0.effect == .onHold } }
}

/// Why a unit has no rank.
public enum UnrankedReason: Hashable, Sendable {
  /// The unit handed in no scorecard.
  case noScorecard
  /// The unit's scorecard is damaged, or is gone although it was handed in.
  case unreadable
  /// The unit itself is not there or damaged, so nobody knows which criteria apply to it.
  case noUnit
  /// The bloc's template is not there or damaged.
  case noTemplate
  /// Nothing is entered on the scorecard.
  case empty
  /// A knock-out, with its reason.
  case knockout(KnockoutEffect, String)
}

/// That other units have the same total, and what came of it.
public enum Tie: Hashable, Sendable {
  /// The tie-break that separates the unit from these others.
  case separated(TieBreak, with: [Unit.ID])
  /// No tie-break separates these units; they share a rank.
  case shared(with: [Unit.ID])
}
