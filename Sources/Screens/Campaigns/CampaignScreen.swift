import Emulation
import TermUI

/// A campaign in two panes: the duties of its plan, and the plan itself with bases, time and contents.
struct CampaignScreen: Screen {
  enum Pane: String, CaseIterable, Sendable { case duties, contents }

  let id: Campaign.ID
  var pane = Pane.duties
  var duties = RecordList(.duties, column: 4, hasRemark: true)
  private var contents = ExplanationScreen("", lines: [])

  /// - Parameter duty: the code of the duty the cursor starts on.
  init(_ id: Campaign.ID, duty: String? = nil, _ context: Context) {
    self.id = id
    refresh(context)
    if let duty { duties.select(duty) }
  }

  func isGone(_ context: Context) -> Bool { context.workspace.campaigns[id] == nil }

  func title(_ context: Context) -> String {
    guard let campaign = context.workspace.campaigns[id] else { return id.text }
    return context.texts.campaignTitle(campaign)
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    if pane == .duties, duties.typing != .nothing { return duties.offers(context) }
    let isElsewhere = pane == .contents ? texts.onlyDuties : nil
    return [
      Offer(.open, texts.wholeTextShort, refusal: isElsewhere),
      Offer(.edit, texts.dutyDoneShort, refusal: isElsewhere ?? context.barrier(to: .setDutyDone)),
      Offer(.why, texts.whyShort, refusal: isElsewhere),
      Offer(.nextPane, pane == .duties ? texts.contentsPane : texts.dutiesPane),
      Offer(.previousPane, pane == .duties ? texts.contentsPane : texts.dutiesPane, isInBar: false),
    ] + (pane == .duties ? duties.offers(context) : [])
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .edit: return selected(context).map { .push(ChangeForm.done($0, of: id, context)) } ?? .none
    case .open, .why:
      guard let duty = selected(context) else { return .none }
      return .push(ExplanationScreen(context.texts.dutyTitle(duty), lines: duty.explanation(context)))
    case .nextPane, .previousPane:
      pane = pane == .duties ? .contents : .duties
      return .none
    default: return duties.perform(command, in: listRect(context.body), context) ?? .none
    }
  }

  var typing: Typing { pane == .duties ? duties.typing : .nothing }

  mutating func stepBack(_ context: Context) -> Bool { pane == .duties && duties.stepBack(context) }

  mutating func take(_ view: ListView, _ context: Context) { duties.take(view, context) }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if case .click(.tab(let index), _) = event {
      if Pane.allCases.indices.contains(index) { pane = Pane.allCases[index] }
      return .none
    }
    switch pane {
    case .duties:
      duties.handle(event, in: listRect(context.body), context)
      return .none
    case .contents: return contents.handle(event, contentsContext(context))
    }
  }

  func subject(_ context: Context) -> RecordKey? { RecordKey(.campaign, id.text) }

  mutating func refresh(_ context: Context) {
    guard let campaign = context.workspace.campaigns[id] else { return }
    contents.lines = campaign.plan(context)
    let calendar = context.workspace.calendar
    let moved = campaign.openDuties.compactMap { duty in
      duty.due.map { (duty.code, calendar.deadline($0, on: context.today)) }
    }.filter { $0.1.isMoved }
    duties.remark = moved.first.map { context.texts.movedDue(moved.map(\.0), $0.1) } ?? ""
    duties.show(campaign.duties.map { row(for: $0, context) }, columns: columns(context), context)
  }

  func copied(_ part: CopiedPart, _ context: Context) -> String? {
    pane == .duties ? duties.copied(part) : contents.copied(part, contentsContext(context))
  }

  func footnote(_ context: Context) -> String? {
    pane == .duties ? duties.footnote(in: listRect(context.body)) : nil
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let texts = context.texts
    let (tabs, rest) = body.split(top: 1)
    Tabs(titles: [texts.dutiesPane, texts.contentsPane], current: pane == .duties ? 0 : 1).draw(on: &canvas, in: tabs)
    switch pane {
    case .duties:
      duties.draw(emptyText: texts.noDuties, on: &canvas, in: rest, context)
    case .contents: contents.draw(on: &canvas, in: rest, contentsContext(context))
    }
  }

  private func selected(_ context: Context) -> Duty? {
    let code = duties.selected?.id
    return context.workspace.campaigns[id]?.duties.first { $0.code == code }
  }

  private func listRect(_ body: Rect) -> Rect { body.split(top: 1).rest }

  /// The same context with the room the contents have.
  private func contentsContext(_ context: Context) -> Context {
    var inner = context
    inner.body = context.body.split(top: 1).rest
    return inner
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "code", title: texts.codeColumn, width: .fixed(4), isFrozen: true),
      TableColumn(id: "clause", title: texts.clauseColumn, width: .fixed(8), isFrozen: true, isFitted: true),
      TableColumn(id: "kind", title: texts.kindColumn, width: .fixed(9), isFitted: true),
      TableColumn(id: "actor", title: texts.actorColumn, width: .flexible(minimum: 10, weight: 2), isFitted: true),
      TableColumn(id: "text", title: texts.dutyColumn, width: .flexible(minimum: 18, weight: 4)),
      TableColumn(id: "due", title: texts.dueColumn, width: .fixed(context.isWide ? 10 : 5)),
      TableColumn(id: "left", title: texts.daysLeftColumn, width: .fixed(4), alignment: .trailing),
      TableColumn(id: "done", title: texts.doneColumn, width: .fixed(4)),
    ]
  }

  private func row(for duty: Duty, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let deadline = duty.due.map { context.workspace.calendar.deadline($0, on: context.today) }
    let open = duty.doneOn == nil ? deadline : nil
    let role: Role = open.map { $0.isPast ? .statusError : $0.isMoved ? .statusWarn : .text } ?? .text
    let number = Int(duty.code.drop { !$0.isNumber })
    return RecordList.Row(
      id: duty.code,
      cells: [
        TableCell(duty.code), TableCell(duty.clause), TableCell(texts.dutyKind(duty.kind), role: .textMuted),
        TableCell(duty.actor), TableCell(texts(duty.text)),
        TableCell(duty.due.map { context.isWide ? texts.day($0) : texts.shortDay($0) } ?? "", role: role),
        TableCell(open.map { "\(texts.about($0.missingYear))\($0.workingDaysLeft)" } ?? "", role: role),
        TableCell(duty.doneOn == nil ? "" : String(context.glyphs.tick), role: .statusOk),
      ],
      keys: [
        number.map { .number($0) } ?? .text(duty.code), .text(duty.clause), .text(texts.dutyKind(duty.kind)),
        .text(duty.actor), .text(texts(duty.text)), duty.due.map { .day($0) } ?? .none,
        open.map { .number($0.workingDaysLeft) } ?? .none, duty.doneOn.map { .day($0) } ?? .none,
      ])
  }
}
