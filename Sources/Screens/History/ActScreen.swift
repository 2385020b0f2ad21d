import Emulation
import TermUI

/// One act of the journal: its facts and the records it changed; Enter shows the history of a record.
struct ActScreen: ListScreen {
  private let item: LogItem
  var list = RecordList(.act)

  init(_ item: LogItem, _ context: Context) {
    self.item = item
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.actTitle(item) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.historyShort, refusal: list.count == 0 ? texts.noRecordsNamed : nil)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard command == .open, let index = list.selected.flatMap({ Int($0.id) }) else { return .none }
    return .history(item.records[index])
  }

  func subject(_ context: Context) -> RecordKey? { list.selected.flatMap { Int($0.id) }.map { item.records[$0] } }

  mutating func refresh(_ context: Context) {
    let texts = context.texts
    let rows = item.records.enumerated().map { index, key in
      let name = texts.recordName(key, context.workspace, on: context.today)
      return RecordList.Row(
        id: String(index), cells: [TableCell(name), TableCell(key.id)], keys: [.text(name), .text(key.id)])
    }
    list.show(rows, columns: columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    for (offset, line) in facts(context).enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, width: body.columns - 4)
    }
    list.draw(emptyText: context.texts.noRecordsNamed, on: &canvas, in: listRect(context), context)
  }

  private func facts(_ context: Context) -> [String] {
    context.texts.facts(of: item, context.workspace)
      .flatMap { WrappedText.lines(of: $0, width: context.body.columns - 4) }
  }

  func listRect(_ context: Context) -> Rect { context.body.split(top: facts(context).count + 1).rest }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "record", title: texts.recordsColumn, width: .flexible(minimum: 40, weight: 2), isFrozen: true),
      TableColumn(id: "id", title: texts.codeColumn, width: .flexible(minimum: 20, weight: 1)),
    ]
  }
}
