import Emulation
import TermUI

extension DossierScreen {
  func lineColumns(_ texts: Texts) -> [TableColumn] {
    [
      TableColumn(id: "number", title: texts.lineNumberColumn, width: .fixed(3), alignment: .trailing, isFrozen: true),
      TableColumn(id: "name", title: texts.recipientColumn, width: .flexible(minimum: 17, weight: 3), isFrozen: true),
      TableColumn(id: "award", title: texts.awardShortColumn, width: .fixed(9), isFitted: true),
      TableColumn(id: "state", title: texts.stateColumn, width: .flexible(minimum: 16, weight: 1), isFitted: true),
      TableColumn(id: "verdict", title: texts.verdictColumn, width: .fixed(8)),
      TableColumn(id: "vote", title: texts.voteColumn, width: .fixed(6), alignment: .trailing),
      TableColumn(
        id: "decision", title: texts.decisionColumn, width: .flexible(minimum: 12, weight: 1), isFitted: true),
    ]
  }

  func row(for line: RecipientLine, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let decision = line.decision.map { context.workspace.decisions[$0]?.number ?? $0.text } ?? "–"
    return RecordList.Row(
      id: "\(line.number)",
      cells: [
        TableCell("\(line.number)"), TableCell(line.name), TableCell(line.award.text),
        TableCell(texts.state(line.state), role: AwardStage(line.state).role),
        verdictCell(line.verdict, context), voteCell(line, context), TableCell(decision),
      ],
      keys: [
        .number(line.number), .name(of: line), .text(line.award.text), .number(line.state.order),
        line.verdict.map { .number($0 == .eligible ? 0 : 1) } ?? .none, line.vote.map { .number($0.yes) } ?? .none,
        line.decision == nil ? .none : .text(decision),
      ])
  }

  func partContent(_ context: Context) -> TableContent {
    let texts = context.texts
    let papers = context.workspace.dossiers[dossier]?.parts ?? []
    return TableContent(
      columns: [
        TableColumn(id: "there", title: "", width: .fixed(3), isSortable: false),
        TableColumn(id: "part", title: texts.partColumn, width: .flexible(minimum: 30, weight: 1), isSortable: false),
        TableColumn(
          id: "reference", title: texts.referenceColumn, width: .flexible(minimum: 24, weight: 1), isSortable: false),
      ],
      rowCount: papers.count, emptyText: texts.noParts, rowID: { papers[$0].kind.rawValue }
    ) { index in
      let part = papers[index]
      let box = part.isPresent ? "[\(context.glyphs.tick)]" : "[ ]"
      return .cells([
        TableCell(box, role: part.isPresent ? .statusOk : .statusWarn), TableCell(texts.part(part.kind)),
        TableCell(part.reference, role: .textMuted),
      ])
    }
  }

  func historyContent(_ context: Context) -> TableContent {
    let texts = context.texts
    let record = context.workspace.dossiers[dossier]
    let rows = (record?.steps ?? []).reversed().map { step in
      [
        TableCell(texts.day(step.day)), TableCell(texts.step(step.step)),
        TableCell(texts.lineNumbers(step.lines, of: record?.lines.count ?? 0)), TableCell(step.by),
        TableCell(texts.stepSummary(step, context.workspace), role: .textMuted),
      ]
    }
    let columns = [
      TableColumn(id: "day", title: texts.dayColumn, width: .fixed(10), isSortable: false),
      TableColumn(
        id: "step", title: texts.stepColumn, width: .flexible(minimum: 24, weight: 2), isSortable: false,
        isFitted: true),
      TableColumn(id: "lines", title: texts.linesColumn, width: .fixed(9), isSortable: false, isFitted: true),
      TableColumn(id: "by", title: texts.byColumn, width: .fixed(12), isSortable: false, isFitted: true),
      TableColumn(id: "facts", title: texts.factsColumn, width: .flexible(minimum: 16, weight: 3), isSortable: false),
    ]
    return TableContent(
      columns: columns.fitted(to: rows), rowCount: rows.count, emptyText: texts.noSteps
    ) { .cells(rows[$0]) }
  }

  private func verdictCell(_ verdict: Verdict?, _ context: Context) -> TableCell {
    let glyphs = context.glyphs
    switch verdict {
    case .eligible: return TableCell("\(glyphs.tick) \(context.texts.eligibleShort)", role: .statusOk)
    case .ineligible: return TableCell("\(glyphs.cross) \(context.texts.ineligibleShort)", role: .statusError)
    case nil: return TableCell("–", role: .textMuted)
    }
  }

  /// The votes, with a sign for whether they are enough where the award needs a share.
  private func voteCell(_ line: RecipientLine, _ context: Context) -> TableCell {
    guard let vote = line.vote else { return TableCell("–") }
    let votes = "\(vote.yes)/\(vote.members)"
    guard let track = context.workspace.dossiers[dossier]?.track,
      let share = context.workspace.awardTypes[line.award]?.approvalShare(on: track)
    else { return TableCell(votes) }
    return vote.yes >= share.leastCount(of: vote.members)
      ? TableCell("\(context.glyphs.tick)\(votes)", role: .statusOk)
      : TableCell("\(context.glyphs.cross)\(votes)", role: .statusError)
  }
}
