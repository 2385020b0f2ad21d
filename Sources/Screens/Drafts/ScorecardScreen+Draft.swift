import Emulation
import TermUI

extension ScorecardScreen {
  func draft(_ context: Context) -> Draft? {
    guard let text = grid.editor?.text, let row = grid.selectedRow(of: sheet.content),
      let criterion = sheet.criterion(at: row), let column = ScorecardSheet.column(at: grid.column),
      // A cell that is open and as it was is nothing to keep.
      text != sheet.content.rows[row].cells[grid.column].editableText
    else { return nil }
    return DraftOrigin.cell(id, criterion: criterion, column).draft(
      [Draft.Field(id: Self.pointsField, label: context.texts.column(column), value: text)], focus: Self.pointsField,
      in: context.workspace)
  }

  /// Opens a cell with the text that was being typed into it.
  ///
  /// - Returns: false where there is no such cell, or nothing can be typed into it.
  mutating func take(_ draft: Draft, criterion: String, _ column: ScoreColumn, _ context: Context) -> Bool {
    guard let row = sheet.row(of: criterion),
      let text = draft.fields.first(where: { $0.id == Self.pointsField })?.value
    else { return false }
    grid.select(
      row: row, column: ScorecardSheet.columnIndex(of: column), sheet.content, in: gridRect(context.body))
    return grid.resume(text, sheet.content)
  }

  private static let pointsField = "points"
}
