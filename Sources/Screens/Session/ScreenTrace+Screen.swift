import Emulation
import TermUI

extension ScreenTrace {
  /// The screen, with the cursor where it was; nil where its record is gone or this version does not know it.
  func screen(_ context: Context, _ history: HistoryServices) -> (any Screen)? {
    guard var screen = opened(context, history), !screen.isGone(context) else { return nil }
    screen.resume(self, context)
    return screen
  }

  private func opened(_ context: Context, _ history: HistoryServices) -> (any KeptScreen)? {
    let name = record?.id ?? ""
    return switch ScreenKind(rawValue: kind) {
    case .work: HomeScreen(context)
    case .blocs: BlocsScreen(context)
    case .activity: ActivityScreen(context)
    case .awards: AwardsScreen(context)
    case .find: FindScreen(context)
    case .settings: SettingsScreen(context)
    case .ranking: Bloc.ID(name).map { RankingScreen($0, context) }
    case .scorecard: Scorecard.ID(name).map { ScorecardScreen($0, context) }
    case .dossier: Dossier.ID(name).map { DossierScreen($0, context) }
    case .line:
      Dossier.ID(name).flatMap { dossier in
        details[Self.line].flatMap { Int($0) }.map { LineScreen($0, of: dossier, context) }
      }
    case .unit: Unit.ID(name).map { UnitScreen($0, context) }
    case .campaign: Campaign.ID(name).map { CampaignScreen($0, context) }
    case .history: record.flatMap { versions(of: $0, context, history) }
    case .log: log(context, history)
    case .presence: PresenceScreen(context)
    case .recent: RecentScreen(context)
    case nil: nil
    }
  }

  private func versions(
    of key: RecordKey, _ context: Context, _ history: HistoryServices
  ) -> (any KeptScreen)? {
    guard case .success(let versions) = history.versions(key), !versions.isEmpty else { return nil }
    return HistoryScreen(key, versions, context)
  }

  /// The newest acts; the others come while nobody types.
  private func log(_ context: Context, _ history: HistoryServices) -> (any KeptScreen)? {
    guard case .success(let reading) = history.log() else { return nil }
    var screen = LogScreen()
    screen.read(reading, context)
    return screen
  }
}
