import Emulation
import TermUI

/// What can be done next with several dossiers together, the usual first.
struct StepsMenuScreen: Overlay {
  /// One entry of the menu.
  private enum Item: Sendable {
    /// Saying what the appraisal found, for lines of which nobody has said it.
    case verdict([SharedStep.Portion])
    case step(SharedStep)
  }

  private let dossiers: [Dossier.ID]
  private var items: [Item] = []
  private var table = Table()

  init(_ dossiers: [Dossier.ID], _ context: Context) {
    // Those that came first get the first numbers.
    self.dossiers = dossiers.sorted()
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.stepsMenuTitle(dossiers.count) }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.confirmShort), Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard items.indices.contains(table.position.selected) else { return .none }
    switch items[table.position.selected] {
    case .verdict(let portions): return .replace(ChangeForm.verdicts(on: portions, context))
    case .step(let step):
      guard step.ready.isEmpty else { return .replace(ChangeForm.steps(step, of: dossiers, context)) }
      return .say(Notice(.warning, reason(step, context)))
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  mutating func refresh(_ context: Context) {
    let workspace = context.workspace
    items = workspace.sharedSteps(of: dossiers, by: context.author).map(Item.step)
    let undecided = workspace.linesWithoutVerdict(of: dossiers).filter { portion in
      context.barrier(to: .setVerdict(portion.dossier, lines: portion.lines, .eligible, note: "")) == nil
    }
    // Without a verdict nothing can follow.
    if !undecided.isEmpty { items.insert(.verdict(undecided), at: 0) }
  }

  func footnote(_ context: Context) -> String? { table.cutText(content(context), in: context.body, isWholeRow: true) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  private func reason(_ step: SharedStep, _ context: Context) -> String {
    context.texts.refusal(
      step.refusals.first ?? .noLines(step.rule.step), workspace: context.workspace, today: context.today)
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: ConditionRow.stepColumns(texts),
      rowCount: items.count, emptyText: texts.noStepPossible
    ) { .cells(cells(items[$0], context)) }
  }

  private func cells(_ item: Item, _ context: Context) -> [TableCell] {
    let texts = context.texts
    let name: String
    let portions: [SharedStep.Portion]
    switch item {
    case .verdict(let undecided): (name, portions) = (texts.verdictStep, undecided)
    case .step(let step): (name, portions) = (texts.step(step.rule.step), step.ready)
    }
    if case .step(let step) = item, portions.isEmpty {
      return ConditionRow.refused(name, reason(step, context)).cells(context.glyphs)
    }
    let count = texts.dossiersAndLines(portions.count, portions.reduce(0) { $0 + $1.lines.count })
    let left = dossiers.count - portions.count
    let row: ConditionRow =
      left > 0 ? .partly(name, texts.except(count, texts.dossierCount(left))) : .ready(name, count)
    return row.cells(context.glyphs)
  }
}
