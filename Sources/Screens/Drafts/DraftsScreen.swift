import Emulation
import TermUI

/// What was being typed when earlier programs stopped: each is taken up, dropped or left for the next start.
struct DraftsScreen: Overlay, ListScreen {
  private var offered: [OfferedDraft] = []
  var list = RecordList(.drafts, column: 1)

  init(_ context: Context) { refresh(context) }

  func isGone(_ context: Context) -> Bool { context.offeredDrafts.isEmpty }

  func title(_ context: Context) -> String { context.texts.draftsTitle(offered.count) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let isStuck = selected?.draft.obstacle(context) != nil
    return [
      Offer(.open, isStuck ? texts.draftLookShort : texts.draftResumeShort), Offer(.delete, texts.draftDropShort),
      Offer(.back, texts.draftLaterShort),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard let selected else { return .none }
    switch command {
    case .open: return .resume(selected)
    case .delete: return .push(ConfirmScreen(.dropDraft(selected), context))
    default: return .none
    }
  }

  mutating func refresh(_ context: Context) {
    offered = context.offeredDrafts
    list.show(offered.map { row(for: $0, context) }, columns: columns(context), context)
  }

  func listRect(_ context: Context) -> Rect { layout(context.body).list }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    canvas.put(
      context.texts.draftsExplained, row: body.row, column: body.column + 2, width: body.columns - 4, role: .textMuted)
    let (list, details) = layout(body)
    self.list.draw(emptyText: "", on: &canvas, in: list, context)
    guard let selected else { return }
    let heading = ExplanationScreen.Line(context.texts.draftPlace(selected.draft), role: .textStrong)
    let lines = ([heading] + selected.draft.lines(context)).flatMap { line in
      WrappedText.lines(of: line.text, width: details.columns - 4).map { (text: $0, role: line.role) }
    }
    for (offset, line) in lines.prefix(details.rows).enumerated() {
      canvas.put(
        line.text, row: details.row + offset, column: details.column + 2, width: details.columns - 4, role: line.role)
    }
  }

  private var selected: OfferedDraft? {
    let id = list.selected?.id
    return offered.first { $0.id == id }
  }

  /// The list, and below it the whole texts of the draft under the cursor.
  private func layout(_ body: Rect) -> (list: Rect, details: Rect) {
    let (list, details) = body.split(top: 1).rest.split(
      top: min(offered.count + (self.list.hasLine ? 2 : 1), body.rows / 2))
    return (list, details.split(top: 1).rest)
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "when", title: texts.whenColumn, width: .fixed(16), isFrozen: true),
      TableColumn(id: "record", title: texts.recordsColumn, width: .flexible(minimum: 20, weight: 1)),
      TableColumn(id: "what", title: texts.actColumn, width: .flexible(minimum: 20, weight: 1)),
      TableColumn(id: "state", title: texts.situationColumn, width: .fixed(10)),
    ]
  }

  private func row(for offered: OfferedDraft, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let draft = offered.draft
    let isStuck = draft.obstacle(context) != nil
    let isOvertaken = draft.isOvertaken(in: context.workspace)
    let record = texts.recordName(draft.record, context.workspace, on: context.today)
    let place = texts.draftPlace(draft)
    let state = isStuck ? texts.draftStuckState : isOvertaken ? texts.draftOvertakenState : ""
    return RecordList.Row(
      id: offered.id,
      cells: [
        TableCell(texts.moment(offered.at)), TableCell(record), TableCell(place), TableCell(state, role: .statusWarn),
      ],
      keys: [.number(offered.at.seconds), .text(record), .text(place), state.isEmpty ? .none : .text(state)])
  }
}

extension Draft {
  /// What stands against taking it up or is worth knowing, then each field with its text.
  func lines(obstacle: String? = nil, _ context: Context) -> [ExplanationScreen.Line] {
    let texts = context.texts
    let warning =
      obstacle ?? self.obstacle(context) ?? (isOvertaken(in: context.workspace) ? texts.draftOvertaken : nil)
    return (warning.map { [ExplanationScreen.Line($0, role: .statusWarn)] } ?? [])
      + fields.map { ExplanationScreen.Line(texts.fact($0.label, $0.shown)) }
  }
}

extension ExplanationScreen {
  /// The texts of a draft that cannot be taken up any more, to be copied by hand.
  init(_ draft: Draft, obstacle: String, _ context: Context) {
    let record = context.texts.recordName(draft.record, context.workspace, on: context.today)
    self.init("\(record) · \(context.texts.draftPlace(draft))", lines: draft.lines(obstacle: obstacle, context))
  }
}
