import Emulation
import TermUI

/// A screen that a person finds again on the next start.
protocol KeptScreen: Screen {
  /// Which screen it is and where the person is on it.
  func trace(_ context: Context) -> ScreenTrace

  /// Goes to where the person was, on a screen just opened.
  mutating func resume(_ trace: ScreenTrace, _ context: Context)
}

extension HomeScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.work, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.work], context) }
}

extension BlocsScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.blocs, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.blocs], context) }
}

extension RankingScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(
      .ranking, RecordKey(.bloc, bloc.text), details: isChart ? [ScreenTrace.pane: "chart"] : [:], lists: list)
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    isChart = trace.details[ScreenTrace.pane] == "chart"
    refresh(context)
    list.resume(trace[.ranking], context)
  }
}

extension ActivityScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.activity, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.activity], context) }
}

extension UnitScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.unit, RecordKey(.unit, id.text), lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.unit], context) }
}

extension PresenceScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.presence, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.presence], context) }
}

extension RecentScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.recent, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.recent], context) }
}

extension LogScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.log, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.log], context) }
}

extension HistoryScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(.history, key, lists: list) }
  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[.history], context) }
}

extension SettingsScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(.settings, details: [ScreenTrace.pane: pane.rawValue], lists: people, rights)
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    pane = trace.details[ScreenTrace.pane].flatMap(Pane.init) ?? pane
    people.resume(trace[.people], context)
    rights.resume(trace[.rights], context)
  }
}

extension CampaignScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(
      .campaign, RecordKey(.campaign, id.text), details: [ScreenTrace.pane: pane.rawValue], lists: duties)
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    pane = trace.details[ScreenTrace.pane].flatMap(Pane.init) ?? pane
    duties.resume(trace[.duties], context)
  }
}
