import Emulation

/// How far the scoring of a bloc is.
struct BlocScoring: Sendable {
  let units: Int
  /// Units whose scorecards hold points.
  let handedIn: Int
  /// Units with every criterion appraised.
  let appraised: Int
  /// Whether a scorecard or the template cannot be read.
  let hasUnreadable: Bool
  /// The names of the units in the first place.
  let leaders: [String]

  init(_ bloc: Bloc, _ context: Context) {
    let standings = context.workspace.ranking(of: bloc.id)?.standings ?? []
    units = bloc.members.count
    handedIn = standings.count { $0.result != nil && $0.unranked != .empty }
    appraised = standings.count { $0.result?.notAppraised == 0 }
    hasUnreadable = standings.contains { [.unreadable, .noUnit, .noTemplate].contains($0.unranked) }
    leaders = standings.filter { $0.rank == 1 }.map { context.workspace.name(of: $0.unit, on: context.today) }
  }
}
