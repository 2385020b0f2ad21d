/// What a person wants changed: the only way data change.
public enum Change: Hashable, Sendable {
  /// Types points into a column of a scorecard; nil clears a cell.
  case enterPoints(Scorecard.ID, ScoreColumn, [PointEntry])
  /// Opens a dossier for a unit of a bloc after its standing.
  case nominate(Unit.ID, bloc: Bloc.ID, award: AwardType.ID)
  /// Says whether a paper of a dossier is there.
  case setPart(Dossier.ID, DossierPartKind, isPresent: Bool, reference: String)
  /// Says what the appraisal found for lines of a dossier.
  case setVerdict(Dossier.ID, lines: [Int], Verdict, note: String)
  /// Corrects the name and the post of a recipient.
  case correctLine(Dossier.ID, line: Int, name: String, post: String)
  /// Moves lines of a dossier along the pipeline.
  case advance(Dossier.ID, lines: [Int], PipelineStep, facts: [StepField: String])
  /// Takes an act back.
  indirect case revert(Act)
}

/// Points for one criterion.
public struct PointEntry: Hashable, Sendable {
  public var criterion: String
  public var points: Points?

  public init(criterion: String, points: Points?) {
    self.criterion = criterion
    self.points = points
  }
}
