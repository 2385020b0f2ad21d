/// What separates units with the same total, tried in the template's order.
public enum TieBreak: Hashable, Sendable {
  /// More points in a section; the task section first.
  case sectionPoints(String)
  /// Fewer penalty points.
  case fewerPenalties
  /// A higher share of the content maximum.
  case contentPoints
}

/// The ranking of a bloc's units by their scorecards (bảng xếp hạng).
public struct Ranking: Hashable, Sendable {
  public var bloc: Bloc.ID
  /// Ranked units first, best first; then those without a rank.
  public var standings: [Standing]

  public init(bloc: Bloc.ID, standings: [Standing]) {
    self.bloc = bloc
    self.standings = standings
  }

  /// The standing of a unit.
  public subscript(unit: Unit.ID) -> Standing? { standings.first { $0.unit == unit } }
}

/// Where a unit stands in its bloc and from what.
public struct Standing: Hashable, Sendable {
  public var unit: Unit.ID
  /// Nil when the unit has no scorecard.
  public var scorecard: Scorecard.ID?
  public var result: ScorecardResult?
  /// 1 for the first; equal units share a rank and the next ranks are skipped; nil when not ranked.
  public var rank: Int?
  public var unranked: UnrankedReason?
  public var tie: Tie?
  public var knockouts: [Knockout]
}

/// Why a unit has no rank.
public enum UnrankedReason: Hashable, Sendable {
  /// The unit handed in no scorecard.
  case noScorecard
  /// The unit's scorecard is there but damaged.
  case unreadable
  /// The bloc's template is not there or damaged.
  case noTemplate
  /// Nothing is entered on the scorecard.
  case empty
  /// A knock-out, with its reason.
  case knockout(KnockoutEffect, String)
}

/// That another unit has the same total, and what came of it.
public enum Tie: Hashable, Sendable {
  /// The tie-break that separated the units, and the others with the same total.
  case separated(TieBreak, with: [Unit.ID])
  /// No tie-break separates these units; they share a rank.
  case shared(with: [Unit.ID])
}
