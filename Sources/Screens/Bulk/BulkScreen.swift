import Emulation
import TermUI

/// What an act on many records would do to each, and why not to some, before it is saved as one.
struct BulkScreen: Overlay {
  /// What is to be done, and how it is told.
  struct Plan: Sendable {
    /// What is done: the step, the award.
    let heading: String
    /// What the records are called when they are counted.
    let count: @Sendable (Int) -> String
    /// The parts as the records are now.
    let parts: @Sendable (Context) -> [BulkPart]
  }

  private let plan: Plan
  private var parts: [BulkPart] = []
  /// Why each part cannot be done.
  private var refusals: [Refusal?] = []
  /// The rows that the person has taken out.
  private var leftOut: Set<String> = []
  private var table = Table()

  init(_ plan: Plan, _ context: Context) {
    self.plan = plan
    refresh(context)
  }

  /// Why nothing at all can be done; nil where something can.
  func rejection(_ context: Context) -> Rejection? {
    guard !refusals.contains(where: { $0 == nil }), let refusal = refusals.first ?? .unchanged else { return nil }
    return Rejection(
      message: context.texts.refusal(refusal, workspace: context.workspace, today: context.today), refusal: refusal)
  }

  func title(_ context: Context) -> String {
    context.texts.bulkTitle(plan.heading, included.count, of: plan.count(parts.count))
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let empty = included.isEmpty ? texts.bulkNothingLeft : nil
    return [
      Offer(.save, texts.bulkSaveShort, refusal: context.readOnly ?? empty), Offer(.mark, texts.bulkLeaveOutShort),
      Offer(.back, texts.bulkBackShort),
    ]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .mark:
      let index = table.position.selected
      guard parts.indices.contains(index) else { return .none }
      guard refusals[index] == nil else { return .say(Notice(.info, reason(index, context) ?? "")) }
      leftOut.formSymmetricDifference([parts[index].id])
      table.move(.rows(.down), content(context), in: list(context.body))
      return .none
    case .save: return save(context)
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: list(context.body), context)
    return .none
  }

  mutating func refresh(_ context: Context) {
    parts = plan.parts(context)
    let changes = parts.compactMap(\.change)
    var answers = context.workspace.refusals(of: changes, by: context.author, on: context.today).makeIterator()
    refusals = parts.map { part in
      part.change == nil ? part.refusal ?? .unchanged : answers.next() ?? nil
    }
  }

  func footnote(_ context: Context) -> String? {
    table.cutText(content(context), in: list(context.body), isWholeRow: true)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: list(body))
    let texts = context.texts
    let line =
      included.isEmpty
      ? texts.bulkNothingLeft : texts.bulkSummary(plan.count(included.count), left: parts.count - included.count)
    canvas.put(line, row: body.endRow - 1, column: body.column + 2, width: body.columns - 4, role: .textStrong)
  }
}

extension BulkScreen {
  private func list(_ body: Rect) -> Rect { body.split(bottom: 2).rest }

  /// The parts that are done.
  private var included: [BulkPart] {
    parts.indices.filter { refusals[$0] == nil && !leftOut.contains(parts[$0].id) }.map { parts[$0] }
  }

  private func save(_ context: Context) -> Action {
    let changes = included.compactMap(\.change)
    switch context.plan(changes.count == 1 ? changes[0] : .all(changes)) {
    case .success(let act):
      let lines = included.reduce(0) { $0 + $1.lines }
      let notice = context.texts.bulkDone(plan.heading, plan.count(included.count), lines: lines)
      return .commit(act, notice: Notice(.done, notice), then: .discard)
    case .failure(let rejection): return .say(Notice(.warning, rejection.message))
    }
  }

  private func reason(_ index: Int, _ context: Context) -> String? {
    refusals[index].map { context.texts.refusal($0, workspace: context.workspace, today: context.today) }
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: [
        TableColumn(
          id: "name", title: texts.recordsColumn, width: .flexible(minimum: 24, weight: 2), isSortable: false),
        TableColumn(
          id: "outcome", title: texts.bulkOutcomeColumn, width: .flexible(minimum: 30, weight: 3), isSortable: false),
      ],
      rowCount: parts.count, emptyText: texts.bulkNothingLeft
    ) { .cells(cells($0, context)) }
  }

  private func cells(_ index: Int, _ context: Context) -> [TableCell] {
    let part = parts[index]
    if let reason = reason(index, context) {
      return ConditionRow.refused(part.name, reason).cells(context.glyphs)
    }
    guard !leftOut.contains(part.id) else {
      return [
        TableCell(part.name, role: .textMuted), TableCell("– \(context.texts.bulkLeftOut)", role: .textMuted),
      ]
    }
    return ConditionRow.ready(part.name, part.outcome).cells(context.glyphs)
  }
}
