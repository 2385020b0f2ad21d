import Emulation
import TermUI
import VietnameseText

/// The place "Khen thưởng": all dossiers of the open year, as a board by stage or as a list.
struct AwardsScreen: ListScreen {
  /// The two ways to look at the dossiers.
  enum View: String, Sendable { case board, list }

  var view = View.board
  var board = Board()
  var list = RecordList(.awards, column: 1, hasRemark: true)
  /// All dossiers, newest first.
  private var summaries: [DossierSummary] = []
  /// Indices into `summaries` of what the filter lets through, by stage, the most urgent first.
  private var stages: [AwardStage: [Int]] = [:]

  init(_ context: Context) {
    refresh(context)
  }

  func title(_ context: Context) -> String {
    context.texts.awardsTitle(
      view, context.workspace.province.openYear, shown: list.count, dossiers: summaries.count)
  }

  func offers(_ context: Context) -> [Offer] {
    guard list.typing == .nothing else { return list.offers(context) }
    let ofList = list.offers(context)
    return recordOffers(context)
      + (view == .list ? ofList : ofList.filter { [.filter, .views, .saveView].contains($0.command) })
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [
      Offer(.open, texts.openShort), Offer(.why, texts.whyShort, refusal: list.count == 0 ? texts.noDossierHere : nil),
      Offer(.nextPane, view == .board ? texts.listShort : texts.boardShort),
      Offer(.advance, texts.advanceShort, refusal: context.readOnly ?? (list.count == 0 ? texts.noDossierHere : nil)),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    if command == .nextPane {
      switchView(context)
      return .none
    }
    if command == .advance, let marked = markedDossiers {
      return .push(
        marked.count == 1 ? StepMenuScreen(marked[0], chosen: nil, context) : StepsMenuScreen(marked, context))
    }
    guard let id = selected(context) else {
      return command == .why ? .say(Notice(.info, context.texts.noDossierHere)) : .none
    }
    switch command {
    case .open: return .push(DossierScreen(id, context))
    case .why: return .push(ExplanationScreen(dossier: id, lines: nil, context))
    case .advance: return .push(StepMenuScreen(id, chosen: nil, context))
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    let filter = list.filterLine.text
    if view == .board, let move = context.move(for: event, typing: list.typing) {
      board.move(move, boardColumns(context.texts), in: list.bodyRect(context.body))
    } else {
      list.handle(event, in: context.body, context)
    }
    if list.filterLine.text != filter { arrangeStages(context) }
    return .none
  }

  func subject(_ context: Context) -> RecordKey? {
    selected(context).flatMap { context.workspace.dossiers[$0] }.map { AnyRecord.dossier($0).key }
  }

  mutating func stepBack(_ context: Context) -> Bool {
    let id = selected(context)
    guard list.stepBack(context) else { return false }
    arrangeStages(context)
    if let id { select(id, context) }
    return true
  }

  mutating func take(_ view: ListView, _ context: Context) {
    list.take(view, context)
    arrangeStages(context)
  }

  /// A card is copied as the row it is in the list.
  func copied(_ part: CopiedPart, _ context: Context) -> String? {
    guard view == .board else { return list.copied(part) }
    guard let id = selected(context)?.text, let row = list.rows.first(where: { $0.id == id }) else { return nil }
    return part.text(of: list.shown.map { $0 < row.cells.count ? row.cells[$0].text : "" }, column: 0)
  }

  func footnote(_ context: Context) -> String? { view == .list ? list.footnote(in: context.body) : nil }

  mutating func refresh(_ context: Context) {
    let id = summaries.isEmpty ? nil : selected(context)
    let year = context.workspace.province.openYear
    summaries = context.workspace.dossiers.values.filter { $0.year == year }
      .sorted { $0.id > $1.id }
      .map { DossierSummary($0, context) }
    list.remark = remark(context)
    list.show(summaries.map(\.row), columns: columns(context), context)
    arrangeStages(context)
    if let id { select(id, context) }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    guard view == .board, list.count > 0 else {
      let empty = context.emptyText(.dossier) ?? context.texts.noDossiers
      return list.draw(emptyText: empty, on: &canvas, in: body, context)
    }
    let (rect, line) = body.split(bottom: 1)
    board.draw(boardColumns(context.texts), on: &canvas, in: rect)
    list.drawLine(on: &canvas, in: line, context)
  }
}

extension AwardsScreen {
  /// Puts what the filter lets through into the stages.
  mutating func arrangeStages(_ context: Context) {
    let urgent = list.passing.sorted { summaries[$0].isMoreUrgent(than: summaries[$1]) }
    stages = Dictionary(grouping: urgent) { summaries[$0].stage }
    // A filter must not leave the cursor in a column without cards, with the only hit somewhere else.
    guard !list.filter.isEmpty, view == .board, selected(context) == nil, let first = urgent.first else { return }
    select(summaries[first].id, context)
  }

  func selected(_ context: Context) -> Dossier.ID? {
    guard view == .board else { return list.selected.flatMap { Dossier.ID($0.id) } }
    let stage = AwardStage.allCases[min(board.column, AwardStage.allCases.count - 1)]
    return board.selectedCard(boardColumns(context.texts)).flatMap { card in
      stages[stage].map { summaries[$0[card]].id }
    }
  }

  /// The marked dossiers in their order; nil when none is marked, and on the board, which shows no marks.
  private var markedDossiers: [Dossier.ID]? {
    guard view == .list, !list.table.marks.isEmpty else { return nil }
    return list.order.map { list.rows[$0].id }.filter(list.table.marks.contains).compactMap { Dossier.ID($0) }
  }

  /// The other view, with the cursor on the same dossier.
  private mutating func switchView(_ context: Context) {
    let id = selected(context)
    view = view == .board ? .list : .board
    if let id { select(id, context) }
  }

  /// Puts the cursor on a dossier, wherever it stands now.
  mutating func select(_ id: Dossier.ID, _ context: Context) {
    if view == .list { return list.select(id.text) }
    for (column, stage) in AwardStage.allCases.enumerated() {
      guard let card = stages[stage]?.firstIndex(where: { summaries[$0].id == id }) else { continue }
      board.select(
        card: card, column: column, boardColumns(context.texts), in: list.bodyRect(context.body))
    }
  }

  func boardColumns(_ texts: Texts) -> [BoardColumn] {
    AwardStage.allCases.map { stage in
      let members = stages[stage] ?? []
      return BoardColumn(title: texts.stage(stage), count: members.count, role: stage.role) { card in
        summaries[members[card]].card
      }
    }
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "number", title: texts.numberColumn, width: .fixed(12), isFrozen: true),
      TableColumn(id: "unit", title: texts.unitColumn, width: .flexible(minimum: 17, weight: 2), isFrozen: true),
      TableColumn(id: "abstract", title: texts.abstractColumn, width: .flexible(minimum: 13, weight: 3)),
      TableColumn(id: "lines", title: texts.linesColumn, width: .fixed(4), alignment: .trailing),
      TableColumn(id: "state", title: texts.stateColumn, width: .fixed(16)),
      TableColumn(id: "received", title: texts.receivedColumn, width: .fixed(5)),
      TableColumn(id: "left", title: texts.leftColumn, width: .fixed(4), alignment: .trailing),
      TableColumn(id: "track", title: texts.trackColumn, width: .fixed(12)),
      TableColumn(id: "receipt", title: texts.receiptColumn, width: .fixed(12)),
    ]
  }

  /// What cannot be relied on, and how many of all dossiers press.
  private func remark(_ context: Context) -> String {
    let texts = context.texts
    let running = summaries.compactMap(\.clock).filter { $0.phase == .running }
    let unreadable = context.workspace.unreadableCount(of: .dossier)
    let doubts = [
      unreadable > 0 ? texts.checkNumbers(unreadable, .dossier) : nil,
      running.compactMap(\.missingYear).min().map(texts.missingCalendar),
    ]
    let pressing = texts.awardsRemark(
      overdue: running.count { $0.isOverdue }, soon: running.count { !$0.isOverdue && $0.isNear },
      within: context.workspace.province.soonDays, open: running.count)
    return (doubts.compactMap { $0 } + [pressing]).joined(separator: " · ")
  }
}
