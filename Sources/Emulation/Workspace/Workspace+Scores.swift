extension Workspace {
  func enteringPoints(
    _ entries: [PointEntry], in column: ScoreColumn, of id: Scorecard.ID
  ) throws(Refusal) -> Act {
    guard let before = scorecards[id] else { throw .missing(RecordKey(.scorecard, id.text)) }
    guard let template = template(of: before) else {
      throw missing(RecordKey(.template, (blocs[before.bloc]?.template ?? before.template).text))
    }
    guard let kind = kind(of: before.unit) else { throw missing(RecordKey(.unit, before.unit.text)) }
    var after = before
    for entry in entries {
      guard let criterion = template.criterion(entry.criterion) else { throw .unknownCriterion(entry.criterion) }
      guard before.applies(criterion, to: kind) else { throw .notApplicable(criterion: criterion.code) }
      if let points = entry.points, points > criterion.maximum {
        throw .aboveMaximum(criterion: criterion.code, maximum: criterion.maximum)
      }
      after.cells[criterion.code, default: ScoreCell()][column] = entry.points
      if after.cells[criterion.code] == ScoreCell() { after.cells[criterion.code] = nil }
    }
    return Act(edits: [RecordEdit(before: .scorecard(before), after: .scorecard(after))])
  }

  /// That a record is not there, or that its file could not be read.
  private func missing(_ key: RecordKey) -> Refusal { isUnreadable(key) ? .unreadable(key) : .missing(key) }
}
