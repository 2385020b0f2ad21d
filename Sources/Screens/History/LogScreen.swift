import Emulation
import TermUI

/// Nhật ký: who did what, when and why, the newest first.
struct LogScreen: ListScreen, JournalScreen {
  private var pile = LogPile()
  private var items: [LogItem] = []
  var list = RecordList(.log, column: 3, hasRemark: true, noun: .acts)
  var readAt: Int?

  /// A screen without acts yet; `read` brings them.
  ///
  /// - Parameter readAt: how far the program had followed the journal when the reading began.
  init(readAt: Int? = nil) { self.readAt = readAt }

  var isReading: Bool { pile.isReading }

  /// Takes the next acts.
  mutating func read(_ reading: LogReading, _ context: Context) {
    pile.take(reading.next(pile.wanted))
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    items = pile.items
    list.show(items.indices.map { row($0, context) }, columns: columns(context), context)
  }

  /// Begins anew because there are more acts; what was read stays until it is read again.
  mutating func readAgain(_ reading: LogReading, _ context: Context) {
    pile.readAgain()
    read(reading, context)
  }

  func footnote(_ context: Context) -> String? {
    if pile.isReading { return context.texts.readingLog(items.count) }
    return pile.failure ?? list.footnote(in: listRect(context), isWholeRow: true)
  }

  func title(_ context: Context) -> String { context.texts.logTitle(items.count, isAll: pile.isAll) }

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
      TableColumn(id: "who", title: texts.accountColumn, width: .fixed(10), isFrozen: true, isFitted: true),
      TableColumn(
        id: "act", title: texts.actColumn, width: context.isWide ? .flexible(minimum: 19, weight: 2) : .fixed(19),
        isFitted: true),
      TableColumn(
        id: "records", title: texts.recordsColumn, width: .flexible(minimum: 26, weight: 3), isFitted: true),
      TableColumn(id: "why", title: texts.reasonColumn, width: .flexible(minimum: 10, weight: 3)),
    ]
  }
}
