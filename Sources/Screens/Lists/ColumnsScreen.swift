import TermUI

/// The columns of a list: shown or hidden, their order, their widths, which stay at the left, and what sorts.
struct ColumnsScreen: Overlay {
  /// The columns of the list, in its own order.
  private let columns: [TableColumn]
  private let filter: String
  private var arrangement: ListArrangement
  private var sort: [SortKey]
  private var position = Table(column: 1)

  init(_ list: RecordList, _ context: Context) {
    columns = list.columns
    (arrangement, sort, filter) = (list.view.arrangement, list.view.sort, list.view.filter)
    position.position.selected = list.shown.indices.contains(list.table.column) ? list.table.column : 0
    arrangement.order = arrangement.ordered(columns).map { columns[$0].id }
  }

  func title(_ context: Context) -> String { context.texts.columnsTitle }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let isFirst = selected == order.first
    return [
      Offer(.open, texts.takeShort), Offer(.mark, texts.showHideShort, refusal: hidingRefusal(context)),
      Offer(.sort, texts.sortShort, refusal: column(selected).isSortable ? nil : texts.notSortable),
      Offer(.advance, texts.moveDownShort), Offer(.edit, texts.freezeShort),
      Offer(.delete, texts.asGivenShort), Offer(.back, texts.backShort),
      Offer(.nextAttention, texts.moveDownShort, isInBar: false),
      Offer(.previousAttention, texts.moveUpShort, refusal: isFirst ? texts.isFirstColumn : nil, isInBar: false),
      Offer(
        .addSort, texts.addSortShort, refusal: column(selected).isSortable ? nil : texts.notSortable, isInBar: false),
    ]
  }

  func hints(_ context: Context) -> [KeyHint] {
    [KeyHint("\(Key.left.name) \(Key.right.name)", context.texts.widthShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    let id = columns[selected].id
    switch command {
    case .open: return .arrange(ListView(arrangement: arrangement, sort: sort, filter: filter))
    case .mark: arrangement.hidden.formSymmetricDifference([id])
    case .sort, .addSort:
      position.sort = sort
      position.sort(by: column(selected), isAdded: command == .addSort)
      sort = position.sort
      position.sort = []
    case .advance, .nextAttention: move(by: 1)
    case .previousAttention: move(by: -1)
    case .edit: freeze()
    case .delete:
      (arrangement, sort) = (ListArrangement(), [])
      arrangement.order = columns.map(\.id)
    default: break
    }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    switch context.move(for: event) {
    case .columns(.left): widen(by: -1)
    case .columns(.right): widen(by: 1)
    case .rows(let move)?: position.move(.rows(move), content(context), in: context.body)
    case .cell(let row, _): position.move(.rows(.to(row)), content(context), in: context.body)
    case .columns, nil: break
    }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    position.draw(content(context), on: &canvas, in: body)
  }

  private var order: [Int] { arrangement.ordered(columns) }

  /// The index of the column under the cursor.
  private var selected: Int { order[min(max(0, position.position.selected), order.count - 1)] }

  /// A column as the person wants it.
  private func column(_ index: Int) -> TableColumn { columns[index] }

  private func hidingRefusal(_ context: Context) -> String? {
    let shown = arrangement.shown(of: columns)
    return shown == [selected] ? context.texts.lastColumn : nil
  }

  /// Puts the column one place on; from the last place to the first.
  private mutating func move(by step: Int) {
    let place = order.firstIndex(of: selected) ?? 0
    let target = (place + step + order.count) % order.count
    let id = arrangement.order.remove(at: place)
    arrangement.order.insert(id, at: target)
    position.position.selected = target
  }

  private mutating func widen(by step: Int) {
    let column = columns[selected]
    let width = arrangement.widths[column.id] ?? column.leastWidth
    arrangement.widths[column.id] = min(max(3, width + step), 99)
  }

  /// The columns up to this one stay at the left; asked again for the same, none does.
  private mutating func freeze() {
    let shown = arrangement.shown(of: columns)
    guard let place = shown.firstIndex(of: selected) else { return }
    arrangement.frozen = frozenCount == place + 1 ? 0 : place + 1
  }

  private var frozenCount: Int {
    arrangement.frozen ?? arrangement.arranged(columns).prefix(while: \.isFrozen).count
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    let glyphs = context.glyphs
    let shown = arrangement.shown(of: columns)
    let order = order
    return TableContent(
      columns: [
        TableColumn(id: "shown", title: texts.shownColumn, width: .fixed(5), isSortable: false),
        TableColumn(
          id: "column", title: texts.columnColumn, width: .flexible(minimum: 24, weight: 1), isSortable: false),
        TableColumn(id: "width", title: texts.widthColumn, width: .fixed(8), alignment: .trailing, isSortable: false),
        TableColumn(id: "frozen", title: texts.frozenColumn, width: .fixed(8), isSortable: false),
        TableColumn(id: "sort", title: texts.sortShort, width: .fixed(6), isSortable: false),
      ],
      rowCount: order.count
    ) { row in
      let index = order[row]
      let column = columns[index]
      let place = shown.firstIndex(of: index)
      let key = sort.firstIndex { $0.column == column.id }
      let arrow = key.map { String(sort[$0].isDescending ? glyphs.arrowDown : glyphs.arrowUp) + String($0 + 1) } ?? ""
      return .cells([
        TableCell(place == nil ? "[ ]" : "[\(glyphs.tick)]", role: place == nil ? .textMuted : .statusOk),
        TableCell(column.title.isEmpty ? column.id : column.title, role: place == nil ? .textMuted : .text),
        TableCell(arrangement.widths[column.id].map(String.init) ?? texts.automatic, role: .textMuted),
        TableCell(place.map { $0 < frozenCount } == true ? String(glyphs.tick) : ""), TableCell(arrow),
      ])
    }
  }
}
