import Emulation

/// One builder per kind of rule, so that a score scale reads like its printed form.
/// Numbers are percent, points or days as the rule says, written with a decimal point.
extension ScoringRule {
  /// Maximum times actual over target; nothing when the actual value is below the floor. Both in percent.
  static func proportional(target: String = "100", floor: String = "0") -> ScoringRule {
    ScoringRule(.proportional, ["target": target, "floor": floor, "direction": "higher"])
  }

  /// Mean of several indicators, each nothing below the floor.
  static func indicatorSet(floor: String) -> ScoringRule { ScoringRule(.indicatorSet, ["floor": floor]) }

  /// Points for each percent above the targets, up to a cap.
  static func overBonus(per percent: String, cap: String) -> ScoringRule {
    ScoringRule(.overBonus, ["per": percent, "cap": cap])
  }

  /// What was reached, turned into points.
  static func step(_ rows: [String: String]) -> ScoringRule { ScoringRule(.step, rows) }

  /// So many points less per day late, nothing after `limit` days.
  static func deadline(perDay: String, limit: String, days: String) -> ScoringRule {
    ScoringRule(.deadline, ["perDay": perDay, "limit": limit, "dayKind": days])
  }

  /// The points of the four ratings, best first.
  static func rating(_ excellent: String, _ good: String, _ completed: String, _ failed: String = "0") -> ScoringRule {
    ScoringRule(.rating, ["excellent": excellent, "good": good, "completed": completed, "failed": failed])
  }

  /// The points of a standard that is met, met in the main or not met.
  static func standard(met: String, mostly: String) -> ScoringRule {
    ScoringRule(.rating, ["met": met, "mostly": mostly, "not": "0"])
  }

  /// So many points per thing, up to a cap.
  static func count(_ each: String, cap: String) -> ScoringRule {
    ScoringRule(.count, ["each": each, "cap": cap])
  }

  /// The maximum less so many points per event.
  static func penaltyInside(_ each: String) -> ScoringRule { ScoringRule(.penaltyInside, ["each": each]) }

  /// The maximum less points by the form of discipline: khiển trách, cảnh cáo, higher.
  static func discipline(_ reprimand: String, _ warning: String, _ higher: String) -> ScoringRule {
    ScoringRule(.penaltyInside, ["reprimand": reprimand, "warning": warning, "higher": higher])
  }

  /// Points taken from the total, so many per event.
  static func penaltyOutside(_ each: String) -> ScoringRule { ScoringRule(.penaltyOutside, ["each": each]) }

  static let manual = ScoringRule(.manual)
  static let binary = ScoringRule(.binary)
  /// A share of 100 given by the lead agency.
  static let externalScore = ScoringRule(.externalScore, ["full": "100"])
}

extension Criterion {
  /// A line of a scale in the order of the printed columns.
  static func line(
    _ code: String, _ maximum: Points, _ vi: String, _ en: String, _ rule: ScoringRule, by verifier: String,
    _ clause: String, except excludedKinds: Set<UnitKind> = []
  ) -> Criterion {
    Criterion(
      code: code, title: LocalizedText(vi, en), maximum: maximum, rule: rule, verifier: verifier, clause: clause,
      excludedKinds: excludedKinds)
  }
}

extension RecordID where Subject == ScorecardTemplate {
  /// Template A, 1,000 points: departments and all other bodies in blocs.
  static var departments: RecordID { RecordID(code: "mau-A-khoi-1000") }
  /// Template B, 100 points and 10 bonus: communes, wards and the special zone.
  static var communes: RecordID { RecordID(code: "mau-B-cum-100") }
}

/// The bands of both scales: from the whole, and from every section, of the content points.
let bandRules = [
  BandRule(.excellent, total: Share(percent: 90), section: Share(percent: 85)),
  BandRule(.good, total: Share(percent: 80), section: Share(percent: 80)),
  BandRule(.fair, total: Share(percent: 70), section: Share(percent: 70)),
  BandRule(.average, total: Share(percent: 50), section: Share(percent: 0)),
]
