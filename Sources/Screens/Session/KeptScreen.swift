import Emulation
import TermUI

/// A screen that a person finds again on the next start.
protocol KeptScreen: Screen {
  /// Which screen it is and where the person is on it.
  func trace(_ context: Context) -> ScreenTrace

  /// Goes to where the person was, on a screen just opened.
  mutating func resume(_ trace: ScreenTrace, _ context: Context)
}

/// A screen that is kept with its one list and nothing else.
protocol KeptListScreen: KeptScreen, ListScreen {
  /// Which screen it is.
  static var kind: ScreenKind { get }

  /// The record it shows; nil where it shows none.
  var keptRecord: RecordKey? { get }
}

extension KeptListScreen {
  /// It shows no record.
  var keptRecord: RecordKey? { nil }

  func trace(_ context: Context) -> ScreenTrace { ScreenTrace(Self.kind, keptRecord, lists: list) }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) { list.resume(trace[list.name], context) }
}

extension HomeScreen: KeptListScreen {
  static var kind: ScreenKind { .work }
}

extension BlocsScreen: KeptListScreen {
  static var kind: ScreenKind { .blocs }
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

extension ActivityScreen: KeptListScreen {
  static var kind: ScreenKind { .activity }
}

extension UnitScreen: KeptListScreen {
  static var kind: ScreenKind { .unit }
  var keptRecord: RecordKey? { RecordKey(.unit, id.text) }
}

extension PresenceScreen: KeptListScreen {
  static var kind: ScreenKind { .presence }
}

extension RecentScreen: KeptListScreen {
  static var kind: ScreenKind { .recent }
}

extension LogScreen: KeptListScreen {
  static var kind: ScreenKind { .log }
}

extension HistoryScreen: KeptListScreen {
  static var kind: ScreenKind { .history }
  var keptRecord: RecordKey? { key }
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
