import Emulation
import TermUI

/// The place "Thiết lập": who works with the data and what each role may do.
struct SettingsScreen: Screen {
  /// What is listed.
  enum Pane: Sendable { case people, rights }

  private var pane = Pane.people
  private var people = RecordList()
  private var rights = RecordList(column: 2)
  private var you = ""

  /// - Parameter id: the account the cursor is put on.
  init(_ context: Context, selecting id: Account.ID? = nil) {
    refresh(context)
    people.select(id?.text ?? context.author)
  }

  func title(_ context: Context) -> String {
    pane == .people ? context.texts.settingsTitle(context.workspace.accounts.count) : context.texts.rightsTitle
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let barrier = context.barrier(to: .managePeople)
    let empty = people.count == 0 ? texts.nobodyRegistered : nil
    switch pane {
    case .people:
      return [
        Offer(.open, texts.editShort, refusal: barrier ?? empty, isInBar: false),
        Offer(.edit, texts.editShort, refusal: barrier ?? empty), Offer(.new, texts.newPersonShort, refusal: barrier),
        Offer(.why, texts.whyShort, refusal: empty), Offer(.sort, texts.sortShort, refusal: empty, isInBar: false),
        Offer(.nextPane, texts.rightsPane), Offer(.previousPane, texts.rightsPane, isInBar: false),
      ]
    case .rights:
      return [
        Offer(.why, texts.whyShort), Offer(.sort, texts.sortShort), Offer(.nextPane, texts.peoplePane),
        Offer(.previousPane, texts.peoplePane, isInBar: false),
      ]
    }
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open, .edit: return selected(context).map { .push(ChangeForm.account($0, context)) } ?? .none
    case .new: return .push(ChangeForm.account(nil, context))
    case .why: return why(context)
    case .sort where pane == .people: return people.sortByCurrentColumn(peopleColumns(context), context)
    case .sort: return rights.sortByCurrentColumn(rightColumns(context), context)
    case .nextPane, .previousPane: pane = pane == .people ? .rights : .people
    default: break
    }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    let rect = Self.listRect(context.body)
    switch pane {
    case .people: people.handle(event, columns: peopleColumns(context), in: rect, context)
    case .rights: rights.handle(event, columns: rightColumns(context), in: rect, context)
    }
    return .none
  }

  func subject(_ context: Context) -> RecordKey? {
    pane == .people
      ? selected(context).map { AnyRecord.account($0).key } : AnyRecord.province(context.workspace.province).key
  }

  /// The list has everybody with their roles.
  func shows(_ record: RecordKey, _ context: Context) -> Bool {
    pane == .people && record.kind == .account || subject(context) == record
  }

  mutating func refresh(_ context: Context) {
    you = context.texts.youAre(context.author, context.workspace)
    // Who has left stands last.
    let accounts = context.workspace.accounts.values.sorted {
      ($0.isClosed ? 1 : 0, $0.id) < ($1.isClosed ? 1 : 0, $1.id)
    }
    people.show(accounts.map { Self.row(for: $0, context) }, columns: peopleColumns(context))
    rights.show(Right.allCases.map { Self.row(for: $0, context) }, columns: rightColumns(context))
  }

  func footnote(_ context: Context) -> String? {
    let rect = Self.listRect(context.body)
    return pane == .people
      ? people.footnote(columns: peopleColumns(context), in: rect)
      : rights.footnote(columns: rightColumns(context), in: rect)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    for (offset, line) in WrappedText.lines(of: you, width: body.columns - 4).prefix(2).enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, width: body.columns - 4, role: .textStrong)
    }
    let rect = Self.listRect(body)
    switch pane {
    case .people:
      people.draw(
        columns: peopleColumns(context), emptyText: context.emptyText(.account) ?? context.texts.nobodyRegistered,
        on: &canvas, in: rect)
    case .rights: rights.draw(columns: rightColumns(context), emptyText: "", on: &canvas, in: rect)
    }
  }

  private static func listRect(_ body: Rect) -> Rect { body.split(top: 2).rest }

  private func selected(_ context: Context) -> Account? {
    people.selected.flatMap { Account.ID($0.id) }.flatMap { context.workspace.accounts[$0] }
  }

  private func why(_ context: Context) -> Action {
    switch pane {
    case .people: selected(context).map { .push(ExplanationScreen(rightsOf: $0, context)) } ?? .none
    case .rights:
      rights.selected.flatMap { Right(rawValue: $0.id) }.map { .push(ExplanationScreen(whoMay: $0, context)) } ?? .none
    }
  }

  private func peopleColumns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "name", title: texts.personColumn, width: .flexible(minimum: 18, weight: 2), isFrozen: true),
      TableColumn(id: "account", title: texts.accountNameColumn, width: .fixed(12)),
      TableColumn(id: "roles", title: texts.rolesColumn, width: .flexible(minimum: 16, weight: 2)),
      TableColumn(id: "unit", title: texts.unitColumn, width: .flexible(minimum: 12, weight: 2)),
      TableColumn(id: "state", title: texts.situationColumn, width: .fixed(10)),
    ]
  }

  private func rightColumns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "right", title: texts.rightColumn, width: .flexible(minimum: 30, weight: 1), isFrozen: true),
      TableColumn(id: "you", title: texts.youColumn, width: .fixed(4)),
      TableColumn(id: "roles", title: texts.rolesColumn, width: .flexible(minimum: 28, weight: 2)),
      TableColumn(id: "source", title: texts.rightSourceColumn, width: .fixed(8)),
    ]
  }

  private static func row(for account: Account, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let unit = account.unit.map { context.workspace.name(of: $0, on: context.today) } ?? ""
    let isYou = account.id.text == context.author
    let isEdited = context.workspace.standIns[account.id] != nil
    let state =
      account.isClosed ? texts.closedState : isEdited ? texts.editedOutsideState : isYou ? texts.youState : ""
    let role: Role = account.isClosed ? .textMuted : .text
    let roles = texts.roles(account.isClosed ? account.roles : context.workspace.allRoles(of: account))
    return RecordList.Row(
      id: account.id.text,
      cells: [account.name, account.id.text, roles, unit, state].map { TableCell($0, role: role) },
      keys: [.text(account.name), .text(account.id.text), .text(roles), .text(unit), .text(state)])
  }

  private static func row(for right: Right, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let province = context.workspace.province
    let roles = province.roles(for: right)
    let isOwn = province.hasOwnRoles(for: right)
    let mark = mayDo(right, context) ? String(context.glyphs.tick) : ""
    let names = roles.isEmpty ? texts.needsRoles([]) : texts.roles(roles)
    return RecordList.Row(
      id: right.rawValue,
      cells: [
        TableCell(texts.right(right)), TableCell(mark, role: .statusOk),
        TableCell(names, role: roles.isEmpty ? .statusWarn : .text),
        TableCell(isOwn ? texts.provinceSource : texts.standardSource, role: isOwn ? .textStrong : .textMuted),
      ],
      keys: [.text(texts.right(right)), .number(mark.isEmpty ? 1 : 0), .text(names), .number(isOwn ? 0 : 1)])
  }

  /// Whether the person at the keyboard has a right, in his or her own unit or bloc at least.
  private static func mayDo(_ right: Right, _ context: Context) -> Bool {
    let workspace = context.workspace
    if workspace.refusal(right, by: context.author) == nil { return true }
    return workspace.account(of: context.author).map { !workspace.matters(of: $0, for: right).isEmpty } ?? false
  }
}
