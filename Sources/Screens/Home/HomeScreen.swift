import Emulation
import TermUI

/// The place "Việc", the morning board: everything that waits for a person, the most urgent first.
struct HomeScreen: ListScreen {
  var list: RecordList
  private var items: [String: HomeItem] = [:]
  private var campaign: Campaign.ID?
  /// The campaign that runs, its end and the time left.
  private var campaignLine = ""
  /// How much there is of what.
  private var counts = ""

  init(_ context: Context) {
    list = RecordList(.work, column: context.isWide ? 3 : 2)
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.homeTitle(context.today, count: list.count) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let empty = list.count == 0 ? texts.nothingToDo : nil
    return [
      Offer(.open, texts.openShort, refusal: empty), Offer(.why, texts.whyShort, refusal: empty),
      Offer(.nextPane, texts.campaignShort, refusal: campaign == nil ? texts.noCampaign : nil),
      Offer(
        .advance, texts.advanceShort, refusal: context.readOnly ?? (list.count == 0 ? texts.nothingToDo : nil),
        isInBar: false),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open: return selected.map { .push($0.screen(context)) } ?? .none
    case .why: return selected.map { .push($0.explanation(context)) } ?? .none
    case .advance: return advance(context)
    case .nextPane: return campaign.map { .push(CampaignScreen($0, context)) } ?? .none
    default: return .none
    }
  }

  mutating func refresh(_ context: Context) {
    let agenda = context.workspace.agenda(on: context.today)
    let all = context.problems.map(HomeItem.problem) + agenda.map(HomeItem.agenda)
    items = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    list.show(all.map { $0.row(context) }, columns: columns(context), context)
    counts = context.texts.agendaCounts(agenda, problems: context.problems)
    let current = context.workspace.currentCampaign(on: context.today)
    campaign = current?.id
    campaignLine =
      current.map {
        context.texts.campaignLine($0, end: context.workspace.calendar.deadline($0.end, on: context.today))
      } ?? context.emptyText(.campaign) ?? context.texts.noCampaign
  }

  func subject(_ context: Context) -> RecordKey? { selected.flatMap { $0.subject(context) } }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    canvas.put(campaignLine, row: body.row, column: 2, width: body.columns - 4, role: .textStrong)
    canvas.put(counts, row: body.row + 1, column: 2, width: body.columns - 4, role: .textMuted)
    list.draw(emptyText: context.texts.nothingToDo, on: &canvas, in: listRect(context), context)
  }

  /// Takes the dossiers of the marked rows, or of the one under the cursor, a step along.
  private func advance(_ context: Context) -> Action {
    let marks = list.table.marks
    let rows = marks.isEmpty ? [list.selected?.id].compactMap(\.self) : list.order.map { list.rows[$0].id }
    let chosen = rows.filter { marks.isEmpty || marks.contains($0) }.compactMap { items[$0]?.dossier }
    var dossiers: [Dossier.ID] = []
    for dossier in chosen where !dossiers.contains(dossier) { dossiers.append(dossier) }
    guard let first = dossiers.first else { return .say(Notice(.info, context.texts.noDossierMarked)) }
    return .push(
      dossiers.count == 1 ? StepMenuScreen(first, chosen: nil, context) : StepsMenuScreen(dossiers, context))
  }

  private var selected: HomeItem? { list.selected.flatMap { items[$0.id] } }

  func listRect(_ context: Context) -> Rect { context.body.split(top: 2).rest }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    // What a narrow window has no room for: the year of a date, and a kind that the row's words tell anyway.
    let isWide = context.isWide
    return [
      TableColumn(id: "due", title: texts.dueColumn, width: .fixed(isWide ? 10 : 5)),
      TableColumn(id: "left", title: texts.daysLeftColumn, width: .fixed(4), alignment: .trailing),
    ] + (isWide ? [TableColumn(id: "kind", title: texts.kindColumn, width: .fixed(8))] : []) + [
      TableColumn(id: "what", title: texts.whatToDoColumn, width: .flexible(minimum: 22, weight: 4)),
      TableColumn(id: "place", title: texts.whoColumn, width: .flexible(minimum: 12, weight: 2)),
      TableColumn(id: "state", title: texts.situationColumn, width: .flexible(minimum: 16, weight: 1)),
    ]
  }
}
