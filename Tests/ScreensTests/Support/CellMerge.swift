import Emulation
import Screens

/// Puts acts on scorecards together cell by cell, as the store does with files.
enum CellMerge {
  /// The act on the records as they are now, and the cells that both have differently.
  static func merge(_ act: Act, _ now: Workspace) -> MergedAct? {
    var conflicts: [FieldConflict] = []
    var edits: [RecordEdit] = []
    for edit in act.edits {
      guard case .scorecard(let base)? = edit.before, case .scorecard(let mine)? = edit.after,
        case .scorecard(let theirs)? = edit.key.flatMap({ now[$0] })
      else { return nil }
      var merged = theirs
      for (code, column) in cells(base, mine) {
        let values = [base, theirs, mine].map { $0.points(code, column) }
        if values[1] == values[0] {
          merged.cells[code, default: ScoreCell()][column] = values[2]
          if merged.cells[code] == ScoreCell() { merged.cells[code] = nil }
        } else if values[1] != values[2] {
          let shown = values.map { $0.map(FieldConflict.Value.points) ?? .nothing }
          conflicts.append(
            FieldConflict(
              record: AnyRecord.scorecard(base).key, field: .points(criterion: code, column), base: shown[0],
              theirs: shown[1], mine: shown[2]))
        }
      }
      if merged != theirs { edits.append(RecordEdit(before: .scorecard(theirs), after: .scorecard(merged))) }
    }
    let merged = edits
    return MergedAct(conflicts: conflicts) { _ in
      merged.isEmpty ? .nothing : .act(Act(act.kind, reverts: act.reverts, edits: merged))
    }
  }

  /// The cells of a scorecard that an act changes, as the file has them.
  static func changes(_ edit: RecordEdit) -> [FieldChange] {
    guard case .scorecard(let before)? = edit.before, case .scorecard(let after)? = edit.after else { return [] }
    return cells(before, after).map { code, column in
      func text(_ card: Scorecard) -> [String]? { card.points(code, column).map { [$0.text] } }
      return FieldChange(path: ["cells", code, Self.member(column)], before: text(before), after: text(after))
    }
  }

  private static func cells(_ left: Scorecard, _ right: Scorecard) -> [(String, ScoreColumn)] {
    Set(left.cells.keys).union(right.cells.keys).sorted().flatMap { code in
      ScoreColumn.allCases.filter { left.points(code, $0) != right.points(code, $0) }.map { (code, $0) }
    }
  }

  private static func member(_ column: ScoreColumn) -> String {
    switch column {
    case .selfScore: "self"
    case .crossScore: "cross"
    case .appraisedScore: "appraised"
    }
  }
}
