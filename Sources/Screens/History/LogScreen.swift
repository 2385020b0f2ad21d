import Emulation
import TermUI
import VietnameseText

/// Nhật ký: who did what, when and why, the newest first.
struct LogScreen: ListScreen {
  /// How many acts are read; older ones are for the command line.
  static let limit = 5_000

  private let items: [LogItem]
  var list = RecordList(column: 3, hasRemark: true)

  init(_ items: [LogItem], _ context: Context) {
    self.items = items
    list.show(items.indices.map { row($0, context) }, columns: columns(context), context)
  }

  func title(_ context: Context) -> String { context.texts.logTitle(items.count, isAll: items.count < Self.limit) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.openShort, refusal: list.count == 0 ? texts.logIsEmpty : nil)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard let index = list.selected.flatMap({ Int($0.id) }) else { return .none }
    return .push(ActScreen(items[index], context))
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.logIsEmpty, on: &canvas, in: body, context)
  }

  private func row(_ index: Int, _ context: Context) -> RecordList.Row {
    let item = items[index]
    let words = Self.words(of: item, context)
    var keys = words.map { SortValue.text($0) }
    keys[0] = .number(item.signature.at.seconds)
    return RecordList.Row(id: String(index), cells: words.map { TableCell($0) }, keys: keys)
  }

  /// When, who, what, on which records, why.
  private static func words(of item: LogItem, _ context: Context) -> [String] {
    let texts = context.texts
    return [
      texts.moment(item.signature.at), item.signature.author, texts.act(item.kind),
      texts.records(of: item, context.workspace, on: context.today), item.why,
    ]
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "when", title: texts.whenColumn, width: .fixed(16), isFrozen: true),
      TableColumn(id: "who", title: texts.accountColumn, width: .fixed(10), isFrozen: true),
      TableColumn(id: "act", title: texts.actColumn, width: .fixed(18)),
      TableColumn(id: "records", title: texts.recordsColumn, width: .flexible(minimum: 26, weight: 3)),
      TableColumn(id: "why", title: texts.reasonColumn, width: .flexible(minimum: 10, weight: 1)),
    ]
  }
}
