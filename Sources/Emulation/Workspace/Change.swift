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
  case revert(Act)
}

/// Points for one criterion.
public struct PointEntry: Hashable, Sendable {
  /// The code of the criterion.
  public var criterion: String
  /// The points; nil clears the cell.
  public var points: Points?

  /// Gives a criterion points.
  public init(criterion: String, points: Points?) {
    self.criterion = criterion
    self.points = points
  }
}

/// A change that was found right, and what it does to the records: the piece that is saved as a whole.
public struct Act: Hashable, Sendable {
  /// Each record before and after; before is nil for a new record, after is nil for one taken back.
  public var edits: [RecordEdit]

  /// An act of these edits.
  public init(edits: [RecordEdit]) {
    self.edits = edits
  }

  /// The records as they are after the act.
  public var records: [AnyRecord] { edits.compactMap(\.after) }

  /// The names of records the act takes away.
  public var removed: [RecordKey] { edits.compactMap { $0.after == nil ? $0.before?.key : nil } }
}

/// One record before and after an act; the store gives `after` the revision that follows the one of `before`.
public struct RecordEdit: Hashable, Sendable {
  /// The record as it was; nil when it is new.
  public var before: AnyRecord?
  /// The record as it is to be; nil when it is taken away.
  public var after: AnyRecord?

  /// Puts an edit together.
  public init(before: AnyRecord?, after: AnyRecord?) {
    self.before = before
    self.after = after
  }

  /// The record as it is once saved: with the revision that follows the one of `before`; nil when it is taken away.
  public var saved: AnyRecord? { after?.with(revision: (before?.revision ?? 0) + 1) }
}
