/// What of a year is not finished: once the year is sealed, nobody can finish it.
public struct UnfinishedWork: Hashable, Sendable {
  /// Recipient lines that are neither archived nor ended without an award, by their state.
  public var lines: [DossierState: Int] = [:]
  /// Units whose scorecards are missing or not appraised in full.
  public var units = 0
  /// Duties of campaigns with a due day that are not done.
  public var duties = 0

  public var isEmpty: Bool { lines.isEmpty && units == 0 && duties == 0 }
}

extension Workspace {
  /// What is not finished of a year that is loaded.
  public func unfinished(in year: Int) -> UnfinishedWork {
    var work = UnfinishedWork()
    for line in dossiers.values.lazy.filter({ $0.year == year }).flatMap(\.lines) where !line.state.isFinished {
      work.lines[line.state, default: 0] += 1
    }
    for bloc in blocs.values where bloc.year == year {
      work.units += ranking(of: bloc.id)?.standings.count { $0.result?.notAppraised != 0 } ?? bloc.members.count
    }
    for duty in campaigns.values.lazy.filter({ $0.year == year }).flatMap(\.duties) {
      if duty.due != nil, duty.doneOn == nil { work.duties += 1 }
    }
    return work
  }
}

extension DossierState {
  /// Whether nothing at all is left to do with a line in this state.
  public var isFinished: Bool { self == .archived || self == .notApproved || self == .withdrawn }
}
