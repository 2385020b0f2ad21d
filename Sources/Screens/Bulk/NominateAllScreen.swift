import Emulation
import TermUI

/// The awards that units of a bloc may be nominated for together, each with the number of units that may be.
struct NominateAllScreen: Overlay {
  private let units: [Unit.ID]
  private let bloc: Bloc.ID
  private var table = Table()

  init(_ units: [Unit.ID], in bloc: Bloc.ID, _ context: Context) {
    self.units = units
    self.bloc = bloc
    let rules = context.workspace.province.nominationRules
    table.position.selected = rules.firstIndex { able(for: $0.award, context) > 0 } ?? 0
  }

  func title(_ context: Context) -> String {
    context.texts.nominateTitle(context.texts.unitCount(units.count))
  }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.nominateShort, refusal: context.readOnly), Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    let rules = context.workspace.province.nominationRules
    guard command == .open, rules.indices.contains(table.position.selected) else { return .none }
    return .push(BulkScreen(plan(for: rules[table.position.selected].award, context), context))
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  /// How many of the units may be nominated for an award.
  private func able(for award: AwardType.ID, _ context: Context) -> Int {
    units.count { context.workspace.nominationRefusal($0, in: bloc, for: award, by: context.author) == nil }
  }

  private func plan(for award: AwardType.ID, _ context: Context) -> BulkScreen.Plan {
    let (units, bloc, texts) = (units, bloc, context.texts)
    let heading = context.workspace.awardTypes[award].map { texts($0.name) } ?? award.text
    return BulkScreen.Plan(heading: heading, count: texts.unitCount) { context in
      units.map { unit in
        BulkPart(
          id: unit.text, name: context.workspace.name(of: unit, on: context.today),
          outcome: context.texts.bulkNewDossier, change: .nominate(unit, bloc: bloc, award: award))
      }
    }
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    let rules = context.workspace.province.nominationRules
    return TableContent(
      columns: [
        TableColumn(
          id: "award", title: texts.awardColumn, width: .flexible(minimum: 34, weight: 2), isSortable: false),
        TableColumn(
          id: "why", title: texts.conditionColumn, width: .flexible(minimum: 30, weight: 1), isSortable: false),
      ],
      rowCount: rules.count, emptyText: texts.noNominationRules
    ) { index in
      let award = rules[index].award
      let name = context.workspace.awardTypes[award].map { texts($0.name) } ?? award.text
      let able = able(for: award, context)
      let count = texts.unitsMayBeNominated(able, of: units.count)
      let row: ConditionRow =
        able == 0 ? .refused(name, count) : able == units.count ? .ready(name, count) : .partly(name, count)
      return .cells(row.cells(context.glyphs))
    }
  }
}
