import Emulation
import TermUI

/// Bản ghi mở gần đây: the records a person had open, the last one first.
struct RecentScreen: ListScreen {
  var list = RecordList(.recent, column: 1)
  private var records: [String: RecordKey] = [:]
  /// As they were when the screen was opened: what is opened from here does not move under the cursor.
  private let all: [RecordKey]

  init(_ context: Context) {
    all = context.openedRecently
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.recentTitle(list.countOfAll) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.openShort, refusal: list.count == 0 ? texts.nothingOpenedYet : nil)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard command == .open else { return .none }
    return subject(context)?.screen(context).map { .push($0) } ?? .none
  }

  func subject(_ context: Context) -> RecordKey? { list.selected.flatMap { records[$0.id] } }

  mutating func refresh(_ context: Context) {
    records = [:]
    var rows: [RecordList.Row] = []
    for (index, key) in all.enumerated() where context.workspace[key] != nil {
      let id = "\(key.kind.rawValue) \(key.id)"
      records[id] = key
      let texts = context.texts
      let cells = [texts.recordName(key, context.workspace, on: context.today), context.about(key)]
      rows.append(
        RecordList.Row(
          id: id, cells: [TableCell(String(index + 1), role: .textMuted)] + cells.map { TableCell($0) },
          keys: [.number(index + 1)] + cells.map { .text($0) }))
    }
    list.show(rows, columns: columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.nothingOpenedYet, on: &canvas, in: body, context)
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "number", title: texts.numberShortColumn, width: .fixed(4), alignment: .trailing),
      TableColumn(
        id: "record", title: texts.recordsColumn, width: .flexible(minimum: 30, weight: 3), isFitted: true),
      TableColumn(id: "about", title: texts.contentColumn, width: .flexible(minimum: 20, weight: 2)),
    ]
  }
}
