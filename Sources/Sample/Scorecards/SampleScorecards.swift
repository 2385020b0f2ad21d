import Emulation
import RandomNumbers

/// The scorecards of 2025: some blocs are done, some are under way, some have hardly begun.
enum SampleScorecards {
  private static let seed: UInt64 = 20_251_208

  /// One scorecard for every member of every bloc.
  static func all(year: Int) -> [Scorecard] {
    BlocPlans.all.flatMap { plan in
      let bloc = plan.record(year: year)
      var maker = ScorecardMaker(seed: seed &+ UInt64(plan.number) &* (plan.kind == .cluster ? 7_919 : 104_729))
      var lot = SplitMix64(seed: seed ^ UInt64(plan.number))
      return plan.members.enumerated().map { place, unit in
        let stage = stage(of: plan.kind, plan.number, place: place, of: plan.members.count)
        let usual = ScorecardPlan(stage, level: lot.number(in: 790...962))
        return maker.scorecard(
          of: unit.id, kind: unit.kind ?? plan.unitKind, in: bloc, template: plan.template,
          plan: SpecialScorecards.plans[unit.name] ?? usual)
      }
    }
  }

  private static func stage(of kind: BlocKind, _ number: Int, place: Int, of count: Int) -> ScoringStage {
    switch (kind, number) {
    case (.cluster, 1), (.cluster, 2), (.bloc, 1...4), (.bloc, 9), (.bloc, 10), (.bloc, 13): .appraised
    case (.cluster, 4), (.bloc, 5), (.bloc, 6): place < count / 2 ? .appraised : .appraisedPartly
    case (.cluster, 3), (.cluster, 6), (.bloc, 7), (.bloc, 8), (.bloc, 11), (.bloc, 19): .crossScored
    case (.cluster, 5), (.bloc, 12), (.bloc, 14), (.bloc, 15): .selfScored
    case (.bloc, 18): place < count / 2 ? .selfScored : .notHandedIn
    default: place % 4 == 3 ? .notHandedIn : place % 4 == 2 ? .selfPartly : .selfScored
    }
  }
}
