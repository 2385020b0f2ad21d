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
  /// Gives a record back the content of an earlier version.
  case goBack(AnyRecord, why: String)
  /// Says on which day a duty of a campaign was done and with which document; no day for one that is open again.
  case setDutyDone(Campaign.ID, code: String, day: String, document: String)
  /// Registers a person, or changes or closes an account.
  case setAccount(AccountEntry)
  /// Looks at the personal data of a recipient.
  case seePersonal(RecipientKey)
  /// Saves the personal data of a recipient as they were typed; `before` is what they were.
  case setPersonal(RecipientKey, before: PersonalRecord?, [PersonalField: String])
  /// Erases the personal data of a recipient; `before` is their number of saved changes, nil where nobody knows it.
  case erasePersonal(RecipientKey, before: Int?)
  /// Takes an act back; `merged` are its records without what it did, where others have changed other fields of them.
  indirect case revert(Act, merged: [RecordEdit]? = nil)
  /// Several changes of one kind, one after the other, as one act: all of them or none. A dossier that is received
  /// without a number gets the next free one.
  indirect case all([Change])
}

extension Change {
  /// The step it takes, nil where it takes none.
  public var step: PipelineStep? {
    switch self {
    case .advance(_, _, let step, _): step
    case .all(let parts): parts.first?.step
    default: nil
    }
  }
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
