import Emulation

/// Something that can be found and opened.
enum FindTarget: Hashable, Sendable {
  case unit(Unit.ID)
  case bloc(Bloc.ID)
  case dossier(Dossier.ID)
  /// A recipient, by dossier and line.
  case line(Dossier.ID, Int)
  case decision(Decision.ID)
  case award(AwardType.ID)
  case campaign(Campaign.ID)
  case account(Account.ID)
  case command(Command)
  case scorecard(Scorecard.ID)

  /// The target that is a record; nil where records of its kind have no screen.
  init?(_ key: RecordKey) {
    let target: FindTarget? =
      switch key.kind {
      case .unit: Unit.ID(key.id).map(FindTarget.unit)
      case .bloc: Bloc.ID(key.id).map(FindTarget.bloc)
      case .dossier: Dossier.ID(key.id).map(FindTarget.dossier)
      case .campaign: Campaign.ID(key.id).map(FindTarget.campaign)
      case .account: Account.ID(key.id).map(FindTarget.account)
      case .scorecard: Scorecard.ID(key.id).map(FindTarget.scorecard)
      default: nil
      }
    guard let target else { return nil }
    self = target
  }

  /// What Enter does.
  func action(_ context: Context) -> Action {
    switch self {
    case .unit(let id): return .push(UnitScreen(id, context))
    case .bloc(let id): return .push(RankingScreen(id, context))
    case .dossier(let id): return .push(DossierScreen(id, context))
    case .line(let id, let number): return .push(LineScreen(number, of: id, context))
    case .decision(let id):
      guard let decision = context.workspace.decisions[id] else { return .none }
      return .withOrigin(AnyRecord.decision(decision).key) { act in
        ExplanationScreen(decision, enteredBy: act, context)
      }
    case .award(let id):
      guard let award = context.workspace.awardTypes[id] else { return .none }
      return .push(ExplanationScreen(award, context))
    case .campaign(let id): return .push(CampaignScreen(id, context))
    case .account(let id): return .push(SettingsScreen(context, selecting: id))
    case .command(let command): return .run(command)
    case .scorecard(let id): return .push(ScorecardScreen(id, context))
    }
  }

  /// What it is, in a word or two; of a recipient also how far it is.
  func kind(_ context: Context) -> String {
    let texts = context.texts
    let workspace = context.workspace
    return switch self {
    case .unit(let id): workspace.units[id].map { texts.unitKind($0.kind) } ?? texts.unitColumn
    case .bloc(let id): texts.blocKind(workspace.blocs[id]?.kind ?? .bloc)
    case .dossier: texts.dossierKindName
    case .line(let id, let number):
      workspace.dossiers[id]?.line(number).map { "\(texts.subject($0.subject)) · \(texts.state($0.state))" } ?? ""
    case .decision: texts.decisionKindName
    case .award(let id): texts.kind(workspace.awardTypes[id]?.kind ?? .form)
    case .campaign: texts.campaignShort
    case .scorecard: texts.recordKind(.scorecard)
    case .account: texts.recordKind(.account)
    case .command(let command): context.keymap.key(for: command)?.name ?? texts.commandKindName
    }
  }
}
