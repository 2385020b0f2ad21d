import Emulation
import TermUI

/// The awards a unit may be nominated for after its standing, each with the reason when it may not.
struct NominateScreen: Overlay {
  private let unit: Unit.ID
  private let bloc: Bloc.ID
  private let name: String
  private var table = Table()

  init(_ standing: Standing, in bloc: Bloc.ID, _ context: Context) {
    unit = standing.unit
    self.bloc = bloc
    name = context.workspace.name(of: standing.unit, on: context.today)
    let workspace = context.workspace
    table.position.selected =
      workspace.province.nominationRules.firstIndex { rule in
        workspace.nominationRefusal(standing.unit, in: bloc, for: rule.award, by: context.author) == nil
      } ?? 0
  }

  func title(_ context: Context) -> String { context.texts.nominateTitle(name) }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.nominateShort, refusal: context.readOnly), Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    let rules = context.workspace.province.nominationRules
    guard command == .open, rules.indices.contains(table.position.selected) else { return .none }
    let award = rules[table.position.selected].award
    switch context.plan(.nominate(unit, bloc: bloc, award: award)) {
    case .success(let act):
      guard case .dossier(let dossier) = act.edits.first?.after else { return .none }
      return .commit(
        act, notice: notice(of: dossier.id, context),
        then: .replace(DossierScreen(dossier.id, context)))
    case .failure(let rejection):
      if case .alreadyNominated(let dossier) = rejection.refusal {
        return .replace(DossierScreen(dossier, context))
      }
      return .say(Notice(.warning, rejection.message))
    }
  }

  /// That the dossier is made, and that one which cannot be read may be about the same.
  private func notice(of dossier: Dossier.ID, _ context: Context) -> Notice {
    let made = context.texts.nominated(dossier)
    let unreadable = context.workspace.unreadableCount(of: .dossier)
    guard unreadable > 0 else { return Notice(.done, made) }
    return Notice(.warning, "\(made) \(context.texts.checkNumbers(unreadable, .dossier))")
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  func footnote(_ context: Context) -> String? { table.cutText(content(context), in: context.body, isWholeRow: true) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    let workspace = context.workspace
    let rules = workspace.province.nominationRules
    let rows = rules.map { rule in
      let award = workspace.awardTypes[rule.award].map { texts($0.name) } ?? rule.award.text
      guard let refusal = workspace.nominationRefusal(unit, in: bloc, for: rule.award, by: context.author) else {
        return ConditionRow.ready(award, texts.mayBeNominated).cells(context.glyphs)
      }
      let reason = texts.refusal(refusal, workspace: workspace, today: context.today)
      return ConditionRow.refused(award, reason).cells(context.glyphs)
    }
    let columns = [
      TableColumn(
        id: "award", title: texts.awardColumn, width: .flexible(minimum: 34, weight: 1), isSortable: false,
        isFitted: true),
      TableColumn(
        id: "why", title: texts.conditionColumn, width: .flexible(minimum: 30, weight: 1), isSortable: false,
        isFitted: true),
    ]
    return TableContent(
      columns: columns.fitted(to: rows), rowCount: rules.count, emptyText: texts.noNominationRules
    ) { .cells(rows[$0]) }
  }
}
