import Emulation

/// The dossiers of 2025 and the decisions made on them.
struct SampleDossiers {
  /// In the order they were opened.
  let dossiers: [Dossier]
  let decisions: [Decision]
  /// Why steps of the stories were not taken; empty when they keep to the pipeline.
  let refusals: [Refusal]

  private static let seed: UInt64 = 152_025

  /// - Parameter workspace: the province before its first dossier; it tells the rankings that nominations rest on.
  init(in workspace: Workspace) {
    let stories = (SampleStories.all + Self.nominations(in: workspace)).enumerated()
      .sorted { ($0.element.created, $0.offset) < ($1.element.created, $1.offset) }
    var writer = DossierWriter(seed: Self.seed, stage: workspace)
    dossiers = stories.enumerated().map { place, story in
      writer.dossier(story.element, number: place + 1, year: workspace.province.openYear)
    }
    decisions = writer.decisions
    refusals = writer.refusals
  }

  /// Leaders and seconds of blocs that are all appraised, but for bloc 2, which is left to the person at the keyboard.
  private static func nominations(in workspace: Workspace) -> [DossierStory] {
    let wanted: [(bloc: String, award: AwardType.ID, rank: Int, day: Int, reach: DossierState)] = [
      ("2025-cum-01", .provincialFlag, 1, 4, .received),
      ("2025-cum-02", .provincialFlag, 1, 5, .submitted),
      ("2025-khoi-01", .provincialFlag, 1, 3, .appraising),
      ("2025-khoi-03", .provincialFlag, 1, 8, .draft),
      ("2025-khoi-03", .provincialCertificate, 2, 8, .draft),
      ("2025-khoi-09", .provincialFlag, 1, 2, .appraising),
      ("2025-khoi-13", .provincialFlag, 1, 2, .appraised),
      ("2025-khoi-13", .provincialCertificate, 2, 2, .returned),
    ]
    return wanted.compactMap { wish in
      let bloc = Bloc.ID(slug: wish.bloc)
      guard let standing = workspace.ranking(of: bloc)?.standings.first(where: { $0.rank == wish.rank }),
        let result = standing.result, let award = workspace.awardTypes[wish.award]
      else { return nil }
      let year = workspace.province.openYear
      let name = workspace.name(of: standing.unit, on: SampleProvince.today)
      let basis = RankingBasis(bloc: bloc, rank: wish.rank, total: result.total, band: result.band)
      return DossierStory(
        nominator: standing.unit, field: .office, track: .merit, abstract: "\(award.name.vi) \(year) · \(name)",
        created: day(wish.day, 12, year), lines: [.itself(wish.award, name: name, basis: basis)], reach: wish.reach,
        turns: [])
    }
  }
}
