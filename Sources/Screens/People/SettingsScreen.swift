import Emulation
import TermUI

/// The place "Thiết lập": who works with the data and what each role may do.
struct SettingsScreen: ListScreen {
  /// What is listed.
  enum Pane: String, Sendable { case people, rights }

  var pane = Pane.people
  var people = RecordList(.people)
  var rights = RecordList(.rights, column: 2)
  private var you = ""

  /// The list of the pane that is shown.
  var list: RecordList {
    get { pane == .people ? people : rights }
    set { if pane == .people { people = newValue } else { rights = newValue } }
  }

  /// - Parameter id: the account the cursor is put on.
  init(_ context: Context, selecting id: Account.ID? = nil) {
    refresh(context)
    people.select(id?.text ?? context.author)
  }

  func title(_ context: Context) -> String {
    pane == .people ? context.texts.settingsTitle(context.workspace.accounts.count) : context.texts.rightsTitle
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let barrier = context.barrier(to: .managePeople)
    let empty = people.count == 0 ? texts.nobodyRegistered : nil
    switch pane {
    case .people:
      return [
        Offer(.open, texts.editShort, refusal: barrier ?? empty, isInBar: false),
        Offer(.edit, texts.editShort, refusal: barrier ?? empty), Offer(.new, texts.newPersonShort, refusal: barrier),
        Offer(.why, texts.whyShort, refusal: empty),
        Offer(.nextPane, texts.rightsPane), Offer(.previousPane, texts.rightsPane, isInBar: false),
        typingOffer(context),
      ]
    case .rights:
      return [
        Offer(.why, texts.whyShort), Offer(.nextPane, texts.peoplePane),
        Offer(.previousPane, texts.peoplePane, isInBar: false), typingOffer(context),
      ]
    }
  }

  /// How letters are typed is a setting as well.
  private func typingOffer(_ context: Context) -> Offer {
    Offer(.typing, context.texts.typingSetting(context.typing.method))
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open, .edit: return selected(context).map { .push(ChangeForm.account($0, context)) } ?? .none
    case .new: return .push(ChangeForm.account(nil, context))
    case .why: return why(context)
    case .nextPane, .previousPane: pane = pane == .people ? .rights : .people
    default: break
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
    people.show(accounts.map { Self.row(for: $0, context) }, columns: peopleColumns(context), context)
    rights.show(Right.allCases.map { Self.row(for: $0, context) }, columns: rightColumns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    for (offset, line) in WrappedText.lines(of: you, width: body.columns - 4).prefix(2).enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, width: body.columns - 4, role: .textStrong)
    }
    let empty = pane == .people ? context.emptyText(.account) ?? context.texts.nobodyRegistered : ""
    list.draw(emptyText: empty, on: &canvas, in: listRect(context), context)
  }

  func listRect(_ context: Context) -> Rect { context.body.split(top: 2).rest }

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
