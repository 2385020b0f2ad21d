import Emulation
import TermUI

/// One unit: its names, its place in the year's blocs, its points, and what it or its people are proposed for.
struct UnitScreen: ListScreen {
  let id: Unit.ID
  private var facts: [String] = []
  var list = RecordList(.unit, column: 1)
  private var items: [String: UnitItem] = [:]

  init(_ id: Unit.ID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  func isGone(_ context: Context) -> Bool { context.workspace.units[id] == nil }

  func title(_ context: Context) -> String {
    context.texts.unitTitle(context.workspace.name(of: id, on: context.today))
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let empty = list.count == 0 ? texts.nothingOfUnit : nil
    let isRanked = selected?.standing(in: context.workspace) != nil
    return [
      Offer(.open, texts.openShort, refusal: empty),
      Offer(.why, texts.whyShort, refusal: empty ?? (isRanked ? nil : texts.onlyRanksExplain)),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open: return selected.map { .push($0.screen(context)) } ?? .none
    case .why:
      guard let (standing, ranking) = selected?.standing(in: context.workspace) else { return .none }
      return .push(ExplanationScreen(standing: standing, in: ranking, context))
    default: return .none
    }
  }

  func subject(_ context: Context) -> RecordKey? { RecordKey(.unit, id.text) }

  mutating func refresh(_ context: Context) {
    let all = UnitItem.all(of: id, in: context.workspace)
    let ofUnit =
      context.workspace.units[id].map { context.texts.facts(of: $0, context.workspace, on: context.today) } ?? []
    // Earlier names and aliases come last: they may be many, and the last lines are cut first.
    facts = ofUnit.prefix(1) + all.compactMap { $0.fact(context) } + ofUnit.dropFirst()
    items = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    list.show(all.map { $0.row(context) }, columns: columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    for (offset, line) in shownFacts(context).enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, width: body.columns - 4)
    }
    let empty = context.emptyText(.dossier, .scorecard, .bloc) ?? context.texts.nothingOfUnit
    list.draw(emptyText: empty, on: &canvas, in: listRect(context), context)
  }

  private var selected: UnitItem? { list.selected.flatMap { items[$0.id] } }

  /// The least rows the list has: its head and a few records.
  private static let listRows = 7

  /// The facts broken into lines, as many as leave the list its least rows; the last one tells that there are more.
  private func shownFacts(_ context: Context) -> [String] {
    let lines = facts.flatMap { WrappedText.lines(of: $0, width: context.body.columns - 4) }
    let room = max(1, context.body.rows - Self.listRows - 1)
    guard lines.count > room else { return lines }
    return lines.prefix(room - 1) + [context.texts.moreLines(lines.count - room + 1)]
  }

  func listRect(_ context: Context) -> Rect {
    context.body.split(top: shownFacts(context).count + 1).rest
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "code", title: texts.codeColumn, width: .fixed(12), isFrozen: true, isFitted: true),
      TableColumn(id: "what", title: texts.contentColumn, width: .flexible(minimum: 26, weight: 3), isFrozen: true),
      TableColumn(id: "state", title: texts.situationColumn, width: .flexible(minimum: 16, weight: 1), isFitted: true),
      TableColumn(id: "decision", title: texts.decisionKindName, width: .fixed(12), isFitted: true),
    ]
  }
}
