import Emulation
import TermUI
import VietnameseText

/// Nhật ký: who did what, when and why, the newest first.
struct LogScreen: JournalScreen {
  private var pile = LogPile()
  private var items: [LogItem] = []
  private var searchTexts: [SearchText] = []
  private var list = RecordList(column: 3)
  private var filter = FilterLine()
  var readAt: Int?

  /// A screen without acts yet; `read` brings them.
  ///
  /// - Parameter readAt: how far the program had followed the journal when the reading began.
  init(readAt: Int? = nil) { self.readAt = readAt }

  var isReading: Bool { pile.isReading }

  /// Takes the next acts.
  mutating func read(_ reading: LogReading, _ context: Context) {
    pile.take(reading.next(pile.wanted))
    items = pile.items
    searchTexts = items.map { SearchText(Self.words(of: $0, context).joined(separator: " ")) }
    show(context)
  }

  /// Begins anew because there are more acts; what was read stays until it is read again.
  mutating func readAgain(_ reading: LogReading, _ context: Context) {
    pile.readAgain()
    read(reading, context)
  }

  func footnote(_ context: Context) -> String? {
    pile.isReading ? context.texts.readingLog(items.count) : pile.failure
  }

  var typing: Typing { filter.isOpen ? .text : .nothing }

  func title(_ context: Context) -> String { context.texts.logTitle(items.count, isAll: pile.isAll) }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    if filter.isOpen { return [Offer(.open, texts.filterKeepShort), Offer(.back, texts.filterDropShort)] }
    let empty = list.count == 0 ? texts.logIsEmpty : nil
    return [
      Offer(.open, texts.openShort, refusal: empty), Offer(.filter, texts.filterShort),
      Offer(.sort, texts.sortShort, refusal: empty),
    ]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open:
      return selected.map { .push(ActScreen($0, context)) } ?? .none
    case .filter: filter.isOpen = true
    case .sort: return list.sortByCurrentColumn(columns(context), context)
    default: break
    }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    switch filter.handle(event, context) {
    case .changed: show(context)
    case .answered: break
    case .ignored: list.handle(event, columns: columns(context), in: context.body.split(bottom: 1).rest, context)
    }
    return .none
  }

  private var selected: LogItem? { items.first { $0.id.text == list.selected?.id } }

  /// The record of the act under the cursor, where it is one alone.
  func subject(_ context: Context) -> RecordKey? {
    let records = selected?.records ?? []
    return records.count == 1 ? records[0] : nil
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let (rect, line) = body.split(bottom: 1)
    let empty = items.isEmpty ? context.texts.logIsEmpty : context.texts.nothingFound
    list.draw(columns: columns(context), emptyText: empty, on: &canvas, in: rect)
    _ = filter.draw(count: list.count, of: items.count, on: &canvas, in: line, context)
  }

  private mutating func show(_ context: Context) {
    let shown = items.indices.filter { filter.lets(through: searchTexts[$0]) }
    list.show(shown.map { row($0, context) }, columns: columns(context))
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
