import Emulation
import RandomNumbers

/// Invented data of the size the program is built for: 239 units in 26 blocs and 410 former ones, about 10,000 scored
/// criteria in three columns, 180 campaigns, 2,500 dossiers and 10,000 recipient lines a year. A factor multiplies what
/// grows: former units, campaigns, dossiers. The same years and the same factor always give the same records.
public enum DesignLoad {
  /// The last year, the one that is open.
  public static let lastYear = SampleProvince.year

  /// Dossiers of one year, at a factor of 1.
  public static let dossiersPerYear = 2_500

  /// So many years up to the last one, oldest first.
  public static func years(_ count: Int) -> ClosedRange<Int> { (lastYear - max(1, count) + 1)...lastYear }

  /// What outlives a year: the province, units of today and before, score scales, awards, calendars and the campaign.
  public static func catalogue(years count: Int, factor: Int = 1) -> [AnyRecord] {
    let earlier = years(count).filter { year in !Calendars.all.contains { $0.year == year } }
    return SampleProvince.catalogue() + FormerUnits.all(factor: factor).map(AnyRecord.unit)
      + earlier.map { .calendarYear(Calendars.calendar(of: $0)) }
  }

  /// The blocs, scorecards, campaigns, dossiers and decisions of one year.
  public static func year(_ year: Int, factor: Int = 1) -> [AnyRecord] {
    var random = SplitMix64(seed: 77_000 &+ UInt64(year))
    var maker = ScorecardMaker(seed: random.next())
    var writer = DossierWriter(seed: random.next(), stage: stage(of: year))
    var records: [AnyRecord] = []
    for plan in BlocPlans.all {
      let bloc = plan.record(year: year)
      records.append(.bloc(bloc))
      for unit in plan.members {
        let scorecard = maker.scorecard(
          of: unit.id, kind: unit.kind ?? plan.unitKind, in: bloc, template: plan.template,
          plan: ScorecardPlan(stage(in: year, &random), level: random.number(in: 760...965)))
        records.append(.scorecard(scorecard))
      }
    }
    let dossiers = stories(of: year, count: dossiersPerYear * factor, &random).enumerated().map { place, story in
      writer.dossier(story, number: place + 1, year: year)
    }
    records += dossiers.map(AnyRecord.dossier)
    records += writer.decisions.map(AnyRecord.decision)
    var lot = SplitMix64(seed: 55_000 &+ UInt64(year))
    return records + CampaignLot.campaigns(of: year, factor: factor, &lot).map(AnyRecord.campaign)
  }

  /// What dossiers of a year are written with: the province, its awards, and the calendars of the year and the next.
  private static func stage(of year: Int) -> Workspace {
    Workspace(
      province: SampleProvince.province(openYear: year, today: SampleProvince.today),
      records: AwardCatalogue.all.map(AnyRecord.awardType)
        + [year, year + 1].map { .calendarYear(Calendars.calendar(of: $0)) })
  }

  private static func stage(in year: Int, _ random: inout SplitMix64) -> ScoringStage {
    year < lastYear
      ? .appraised : random.pick(.appraised, [.appraised, .appraisedPartly, .crossScored, .crossScored, .selfScored])
  }

  private static func stories(of year: Int, count: Int, _ random: inout SplitMix64) -> [DossierStory] {
    let nominators = BlocPlans.all.flatMap { plan in
      plan.members.map { (id: $0.id, field: PostField($0.kind ?? plan.unitKind)) }
    }
    var stories: [(created: Day, place: Int, story: DossierStory)] = []
    for place in 0..<count {
      let nominator = nominators[random.number(in: 0...nominators.count - 1)]
      let story = StoryLot.draw(nominator.id, nominator.field, year: year, isOpen: year == lastYear, &random)
      stories.append((story.created, place, story))
    }
    return stories.sorted { ($0.created, $0.place) < ($1.created, $1.place) }.map(\.story)
  }
}
