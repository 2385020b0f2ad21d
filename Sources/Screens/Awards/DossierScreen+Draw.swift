import Emulation
import TermUI

extension DossierScreen {
  private static let headRows = 5
  /// From this height on all parts stand below each other.
  private static let tallBody = 30

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    guard let record = context.workspace.dossiers[dossier] else {
      canvas.put(context.texts.dossierGone, row: body.row + 1, column: 2, width: body.columns - 4, role: .statusWarn)
      return
    }
    let isTall = body.rows >= Self.tallBody
    let clock = context.workspace.appraisalClock(of: record, on: context.today)
    FactSheet(of: record, clock: clock, context)
      .draw(on: &canvas, in: body.split(top: Self.headRows).top)
    if !isTall {
      let row = body.row + Self.headRows
      Tabs(titles: Pane.allCases.map { heading($0, record, context) }, current: pane.rawValue)
        .draw(on: &canvas, in: Rect(column: 0, row: row, columns: body.columns, rows: 1))
    }
    for shown in Pane.allCases where isTall || shown == pane {
      let rect = rect(of: shown, context)
      if isTall {
        canvas.put(
          heading(shown, record, context), row: rect.row - 1, column: 1, width: rect.columns - 2,
          role: shown == pane ? .title : .textMuted)
      }
      canvas.part = shown.rawValue
      draw(shown, on: &canvas, in: rect, context)
    }
  }

  /// Where a part of the screen stands.
  func rect(of pane: Pane, _ context: Context) -> Rect {
    let (_, rest) = context.body.split(top: Self.headRows + 1)
    guard context.body.rows >= Self.tallBody else { return rest }
    let papers = context.workspace.dossiers[dossier]?.parts.count ?? 0
    let (upper, history) = rest.split(bottom: max(6, rest.rows / 4))
    let (lines, parts) = upper.split(bottom: min(papers + 3, upper.rows / 3))
    switch pane {
    case .lines: return lines
    case .parts: return parts.split(top: 2).rest
    case .history: return history.split(top: 2).rest
    }
  }

  private func draw(_ shown: Pane, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let isFocused = shown == pane
    switch shown {
    case .lines:
      lines.draw(
        emptyText: context.texts.noLines, on: &canvas, in: rect, isFocused: isFocused, context)
    case .parts: parts.draw(partContent(context), on: &canvas, in: rect, isFocused: isFocused)
    case .history: history.draw(historyContent(context), on: &canvas, in: rect, isFocused: isFocused)
    }
  }

  private func heading(_ pane: Pane, _ record: Dossier, _ context: Context) -> String {
    let texts = context.texts
    switch pane {
    case .lines: return texts.linesHeading(record.lines.count, marked: lines.table.marks.count)
    case .parts: return texts.partsHeading(record.parts.count { $0.isPresent }, of: record.parts.count)
    case .history: return texts.historyHeading(record.steps.count)
    }
  }
}
