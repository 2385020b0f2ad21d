import Emulation

extension RecordKey {
  /// The screen that shows the record; nil where it is gone or has no screen of its own.
  func screen(_ context: Context) -> (any Screen)? {
    guard context.workspace[self] != nil else { return nil }
    return switch kind {
    case .scorecard: Scorecard.ID(id).map { ScorecardScreen($0, context) }
    case .dossier: Dossier.ID(id).map { DossierScreen($0, context) }
    case .campaign: Campaign.ID(id).map { CampaignScreen($0, context) }
    case .unit: Unit.ID(id).map { UnitScreen($0, context) }
    case .bloc: Bloc.ID(id).map { RankingScreen($0, context) }
    case .account: Account.ID(id).map { SettingsScreen(context, selecting: $0) }
    default: nil
    }
  }
}

extension Context {
  /// The records that were open and are still there, the last one first.
  var openedRecently: [RecordKey] { recentRecords.filter { workspace[$0] != nil } }

  /// What tells a record from others beside its name: what a dossier is about, in which bloc a scorecard is.
  func about(_ key: RecordKey) -> String {
    switch workspace[key] {
    case .dossier(let dossier): dossier.abstract
    case .scorecard(let card): workspace.blocs[card.bloc].map(number) ?? ""
    case .bloc(let bloc): number(bloc)
    case .campaign(let campaign): campaign.name
    case .unit(let unit): texts.unitKind(unit.kind)
    default: ""
    }
  }

  private func number(_ bloc: Bloc) -> String { "\(texts.blocKind(bloc.kind)) \(bloc.number)" }
}
