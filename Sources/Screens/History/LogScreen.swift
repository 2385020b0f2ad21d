import Emulation
import TermUI
import VietnameseText

/// Nhật ký: who did what, when and why, the newest first.
struct LogScreen: ListScreen {
  /// How many acts are read; older ones are for the command line.
  static let limit = 5_000

  private var items: [LogItem] = []
  var list = RecordList(column: 3, hasRemark: true)
  var readAt: Int?

  /// - Parameter readAt: how far the program had followed the journal when the acts were read.
  init(_ items: [LogItem], _ context: Context, readAt: Int? = nil) {
    self.readAt = readAt
    take(items, context)
  }

  private mutating func take(_ items: [LogItem], _ context: Context) {
    self.items = items
    list.show(items.indices.map { row($0, context) }, columns: columns(context), context)
  }

  func title(_ context: Context) -> String { context.texts.logTitle(items.count, isAll: items.count < Self.limit) }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.openShort, refusal: list.count == 0 ? texts.logIsEmpty : nil)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    selected.map { .push(ActScreen($0, context)) } ?? .none
  }

  private var selected: LogItem? { items.first { $0.id.text == list.selected?.id } }

  /// The record of the act under the cursor, where it is one alone.
  func subject(_ context: Context) -> RecordKey? {
    let records = selected?.records ?? []
    return records.count == 1 ? records[0] : nil
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.logIsEmpty, on: &canvas, in: body, context)
  }

  private func row(_ index: Int, _ context: Context) -> RecordList.Row {
    let item = items[index]
    let words = Self.words(of: item, context)
    var keys = words.map { SortValue.text($0) }
    keys[0] = .number(item.signature.at.seconds)
    return RecordList.Row(id: item.id.text, cells: words.map { TableCell($0) }, keys: keys)
  }

  /// When, who, what, on which records, why.
  private static func words(of item: LogItem, _ context: Context) -> [String] {
    let texts = context.texts
    return [
      texts.moment(item.signature.at), item.signature.author, texts.act(item),
      texts.records(of: item, context.workspace, on: context.today), item.why,
    ]
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "when", title: texts.whenColumn, width: .fixed(16), isFrozen: true),
      TableColumn(id: "who", title: texts.accountColumn, width: .fixed(10), isFrozen: true),
      TableColumn(
        id: "act", title: texts.actColumn, width: context.isWide ? .flexible(minimum: 19, weight: 2) : .fixed(19)),
      TableColumn(id: "records", title: texts.recordsColumn, width: .flexible(minimum: 26, weight: 3)),
      TableColumn(id: "why", title: texts.reasonColumn, width: .flexible(minimum: 10, weight: 1)),
    ]
  }
}

extension LogScreen: JournalScreen {
  mutating func readAgain(_ history: HistoryServices, _ context: Context) {
    if case .success(let items) = history.log(Self.limit) { take(items, context) }
  }
}
