import Emulation
import TermUI

/// Ai đang mở gì: the other running programs and what each has open.
struct PresenceScreen: ListScreen {
  var list = RecordList(.presence, column: 2)
  private var records: [String: RecordKey] = [:]

  init(_ context: Context) { refresh(context) }

  func title(_ context: Context) -> String { context.texts.presenceTitle(list.count) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.openShort, refusal: list.count == 0 ? texts.nobodyElse : nil)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard command == .open, let key = list.selected.flatMap({ records[$0.id] }) else { return .none }
    return key.screen(context).map { .push($0) } ?? .none
  }

  func subject(_ context: Context) -> RecordKey? { list.selected.flatMap { records[$0.id] } }

  mutating func refresh(_ context: Context) {
    records = [:]
    var rows: [RecordList.Row] = []
    for (index, program) in context.presence.enumerated() {
      let id = "\(program.account) \(program.machine) \(program.since.iso) \(index)"
      records[id] = program.record
      let since = context.texts.since(program.since, today: context.clock)
      let what = program.record.map { context.texts.recordName($0, context.workspace, on: context.today) }
      let cells = [program.account, what ?? context.texts.nothingOpen, since, program.machine]
      rows.append(
        RecordList.Row(
          id: id, cells: cells.map { TableCell($0) },
          keys: [.text(cells[0]), .text(cells[1]), .number(program.since.seconds), .text(cells[3])]))
    }
    list.show(rows, columns: columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.nobodyElse, on: &canvas, in: body, context)
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "account", title: texts.accountColumn, width: .fixed(12)),
      TableColumn(id: "record", title: texts.openedColumn, width: .flexible(minimum: 24, weight: 3)),
      TableColumn(id: "since", title: texts.sinceColumn, width: .fixed(11)),
      TableColumn(id: "machine", title: texts.machineColumn, width: .flexible(minimum: 8, weight: 1)),
    ]
  }
}
