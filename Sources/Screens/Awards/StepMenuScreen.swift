import Emulation
import TermUI

/// What can be done next with lines of a dossier, the usual first, each with the reason when it cannot.
struct StepMenuScreen: Overlay {
  /// One entry of the menu.
  private enum Item: Sendable {
    /// Saying what the appraisal found, for lines under appraisal.
    case verdict(lines: [Int])
    case step(StepOption)

    /// The step the entry takes or prepares.
    var step: PipelineStep {
      switch self {
      case .verdict: .appraise
      case .step(let option): option.rule.step
      }
    }
  }

  private let dossier: Dossier.ID
  /// The chosen lines, nil for all that can go.
  private let chosen: Set<Int>?
  private var items: [Item] = []
  private var table = Table()

  init(_ dossier: Dossier.ID, chosen: Set<Int>?, _ context: Context) {
    self.dossier = dossier
    self.chosen = chosen
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.stepMenuTitle(dossier, chosen: chosen) }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.confirmShort), Offer(.why, texts.whyShort), Offer(.back, texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard items.indices.contains(table.position.selected) else { return .none }
    let item = items[table.position.selected]
    if command == .why {
      return .push(ExplanationScreen(dossier: dossier, lines: chosen, step: item.step, context))
    }
    switch item {
    case .verdict(let lines):
      if let barrier = verdictBarrier(lines, context) { return .say(Notice(.warning, barrier)) }
      return .replace(ChangeForm.verdict(on: lines, of: dossier, context))
    case .step(let option):
      guard option.lines.isEmpty else { return .replace(ChangeForm.step(option, of: dossier, context)) }
      let refusal = option.refusal ?? .noLines(option.rule.step)
      return .say(
        Notice(.warning, context.texts.refusal(refusal, workspace: context.workspace, today: context.today)))
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  mutating func refresh(_ context: Context) {
    let workspace = context.workspace
    let lines = workspace.dossiers[dossier]?.lines.filter { chosen?.contains($0.number) ?? true } ?? []
    let appraising = lines.filter { $0.state == .appraising }
    items = workspace.stepOptions(of: dossier, chosen: chosen, by: context.author).map(Item.step)
    if !appraising.isEmpty {
      let undecided = appraising.filter { $0.verdict == nil }
      let asked = chosen == nil && !undecided.isEmpty ? undecided : appraising
      // Without a verdict nothing can follow; with one it is only looked at again.
      items.insert(.verdict(lines: asked.map(\.number)), at: undecided.isEmpty ? min(1, items.count) : 0)
    }
  }

  func footnote(_ context: Context) -> String? { table.cutText(content(context), in: context.body, isWholeRow: true) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  /// Why the person may not say what the appraisal found.
  private func verdictBarrier(_ lines: [Int], _ context: Context) -> String? {
    context.barrier(to: .setVerdict(dossier, lines: lines, .eligible, note: ""))
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: ConditionRow.stepColumns(texts),
      rowCount: items.count, emptyText: texts.noStepPossible
    ) { index in
      .cells(cells(items[index], context))
    }
  }

  private func cells(_ item: Item, _ context: Context) -> [TableCell] {
    let texts = context.texts
    switch item {
    case .verdict(let lines):
      if let barrier = verdictBarrier(lines, context) {
        return ConditionRow.refused(texts.verdictStep, barrier).cells(context.glyphs)
      }
      return [TableCell(texts.verdictStep), TableCell("\(context.glyphs.tick) \(texts.lineCount(lines.count))")]
    case .step(let option):
      let reason = option.refusal.map { texts.refusal($0, workspace: context.workspace, today: context.today) }
      let step = texts.step(option.rule.step)
      guard !option.lines.isEmpty else { return ConditionRow.refused(step, reason ?? "").cells(context.glyphs) }
      let count = texts.lineCount(option.lines.count)
      let row: ConditionRow = reason.map { .partly(step, texts.except(count, $0)) } ?? .ready(step, count)
      return row.cells(context.glyphs)
    }
  }
}
