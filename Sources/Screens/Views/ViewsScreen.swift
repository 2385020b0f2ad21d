import TermUI

/// Chế độ xem đã lưu: the views of one list, each chosen by its number or by Enter.
struct ViewsScreen: Overlay {
  private let list: ListName
  /// How the list is looked at now.
  private let current: ListView
  private let columns: [TableColumn]
  private var views: [SavedViews.Named] = []
  private var standard: String?
  private var table = Table(column: 1)

  init(_ list: RecordList, _ context: Context) {
    (self.list, current, columns) = (list.name, list.view, list.columns)
    refresh(context)
    table.position.selected = views.firstIndex { $0.view == current }.map { $0 + 1 } ?? 0
  }

  func title(_ context: Context) -> String { context.texts.viewsTitle(views.count) }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let isOwn = selected == nil ? texts.asGivenStays : nil
    return [
      Offer(.open, texts.takeShort, isInBar: false), Offer(.new, texts.saveViewNowShort),
      Offer(.mark, texts.standardViewShort), Offer(.edit, texts.renameShort, refusal: isOwn),
      Offer(.delete, texts.deleteShort, refusal: isOwn), Offer(.back, texts.backShort),
    ]
  }

  func hints(_ context: Context) -> [KeyHint] {
    [KeyHint(views.isEmpty ? "0" : "0-\(min(9, views.count))", context.texts.chooseByNumberShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open: return .arrange(selected?.view ?? ListView())
    case .new: return .push(ViewNameScreen(saving: current, of: list, context))
    case .mark:
      let name = selected?.name
      return .keep(.setStandard(list, name: name == standard ? nil : name))
    case .edit: return selected.map { .push(ViewNameScreen(renaming: $0, of: list, context)) } ?? .none
    case .delete: return selected.map { .push(ConfirmScreen(.dropView(list, name: $0.name), context)) } ?? .none
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if case .key(.text(let digit)) = event, let number = Int(String(Character(digit))), number <= views.count {
      table.position.selected = number
      return perform(.open, context)
    }
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  mutating func refresh(_ context: Context) {
    views = context.views.of(list)
    standard = context.views.standard[list]
    table.position.selected = min(table.position.selected, views.count)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  /// The view under the cursor; nil for the list as it is given, in the first row.
  private var selected: SavedViews.Named? {
    let index = table.position.selected - 1
    return views.indices.contains(index) ? views[index] : nil
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: [
        TableColumn(
          id: "number", title: texts.numberShortColumn, width: .fixed(3), alignment: .trailing, isSortable: false),
        TableColumn(id: "name", title: texts.viewColumn, width: .flexible(minimum: 20, weight: 2), isSortable: false),
        TableColumn(
          id: "what", title: texts.contentColumn, width: .flexible(minimum: 20, weight: 3), isSortable: false),
        TableColumn(id: "state", title: texts.situationColumn, width: .fixed(20), isSortable: false),
      ],
      rowCount: views.count + 1
    ) { row in
      let named = row == 0 ? SavedViews.Named(texts.asGivenShort, ListView()) : views[row - 1]
      let isStandard = row == 0 ? standard == nil : named.name == standard
      let states = [isStandard ? texts.standardViewState : "", named.view == current ? texts.viewInUseState : ""]
      return .cells([
        TableCell(String(row), role: .barKey), TableCell(named.name),
        TableCell(row == 0 ? "" : texts.summary(of: named.view, columns), role: .textMuted),
        TableCell(states.filter { !$0.isEmpty }.joined(separator: ", "), role: .statusInfo),
      ])
    }
  }
}
