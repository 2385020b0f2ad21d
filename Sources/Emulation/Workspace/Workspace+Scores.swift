extension Workspace {
  func enteringPoints(
    _ entries: [PointEntry], in column: ScoreColumn, of id: Scorecard.ID
  ) throws(Refusal) -> Act {
    guard let before = scorecards[id] else { throw .missing(RecordKey(.scorecard, id.text)) }
    guard let template = templates[before.template] else {
      throw .missing(RecordKey(.template, before.template.text))
    }
    let kind = kind(of: before.unit)
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
}
