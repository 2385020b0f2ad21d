import Emulation
import TermUI

extension ExplanationScreen {
  /// What is asked of a criterion and what one unit has there, then how the unit's total and rank come about.
  init(_ criterion: Criterion, in section: Section, scorecard: Scorecard, _ context: Context) {
    let texts = context.texts
    let unit = context.workspace.name(of: scorecard.unit, on: context.today)
    var lines = [
      Line("\(criterion.code) \(texts(criterion.title))", role: .textStrong),
      Line(texts.fact(texts.sectionLabel, "\(section.code) \(texts(section.title))"), depth: 1),
      Line(texts.fact(texts.maximumColumn, texts.pointCount(criterion.maximum)), depth: 1),
      Line(texts.fact(texts.ruleLabel, texts.rule(criterion.rule)), depth: 1),
    ]
    if !criterion.verifier.isEmpty { lines.append(Line(texts.fact(texts.verifierLabel, criterion.verifier), depth: 1)) }
    if !criterion.clause.isEmpty {
      lines.append(Line(texts.fact(texts.planClauseLabel, criterion.clause), depth: 1))
    }
    lines.append(Line(unit, role: .textStrong))
    lines += Self.points(of: criterion, on: scorecard, context)
    if let ranking = context.workspace.ranking(of: scorecard.bloc), let standing = ranking[scorecard.unit] {
      lines += Self.lines(of: standing, in: ranking, context)
    }
    self.init(texts.whyTitle("\(criterion.code) · \(unit)"), lines: lines)
  }

  private static func points(of criterion: Criterion, on scorecard: Scorecard, _ context: Context) -> [Line] {
    let texts = context.texts
    let cell = scorecard.cells[criterion.code] ?? ScoreCell()
    guard !cell.isNotApplicable else {
      let note = cell.note.isEmpty ? [] : [Line(texts.fact(texts.noteFact, cell.note), depth: 1)]
      return [Line(texts.notApplicableFact, depth: 1, role: .statusWarn)] + note
    }
    var lines = ScoreColumn.allCases.map { column in
      Line(
        texts.fact(texts.column(column), cell[column].map(texts.points) ?? texts.nothingEntered), depth: 1,
        role: cell[column] == nil ? .textMuted : .text)
    }
    if cell.appraisedPoints == nil, cell.effectivePoints != nil { lines.append(Line(texts.standsIn, depth: 1)) }
    lines.append(Line(texts.evidence(cell.evidence), depth: 1))
    if !cell.note.isEmpty { lines.append(Line(texts.fact(texts.noteFact, cell.note), depth: 1)) }
    return lines
  }
}
