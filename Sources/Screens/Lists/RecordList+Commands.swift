import Emulation
import TermUI

extension RecordList {
  /// Which keys are text just now.
  var typing: Typing { filterLine.isOpen ? .text : .nothing }

  /// What can be done with the list itself; while a filter is typed nothing else can.
  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    if filterLine.isOpen { return [Offer(.open, texts.filterKeepShort), Offer(.back, texts.filterDropShort)] }
    let empty = rows.isEmpty ? texts.nothingInList : nil
    return [
      Offer(.filter, texts.filterShort, refusal: empty), Offer(.sort, texts.sortShort, refusal: empty),
      Offer(.addSort, texts.addSortShort, refusal: empty, isInBar: false),
      Offer(.mark, texts.command(.mark), refusal: empty, isInBar: false),
      Offer(.markRange, texts.command(.markRange), refusal: empty, isInBar: false),
      Offer(.markAll, texts.command(.markAll), refusal: empty, isInBar: false),
      Offer(.invertMarks, texts.command(.invertMarks), refusal: empty, isInBar: false),
      Offer(.totals, texts.totalsShort, refusal: empty ?? (hasSummands ? nil : texts.nothingToAdd), isInBar: false),
      Offer(.columns, texts.columnsShort, isInBar: false), Offer(.views, texts.viewsShort, isInBar: false),
      Offer(.saveView, texts.saveViewShort, isInBar: false),
    ]
  }

  /// Does what was offered for the list itself.
  ///
  /// - Parameter rect: the rectangle the list is drawn in.
  /// - Returns: nil for a command that is none of the list's.
  mutating func perform(_ command: Command, in rect: Rect, _ context: Context) -> Action? {
    let table = bodyRect(rect)
    switch command {
    case .filter:
      filterLine.isOpen = true
      stoodOn = selected?.id
    case .sort: return sortByCurrentColumn(isAdded: false, context)
    case .addSort: return sortByCurrentColumn(isAdded: true, context)
    case .mark: self.table.toggleMark(content(), in: table)
    case .markRange: self.table.markRange(content())
    case .markAll: self.table.markAll(content())
    case .invertMarks: self.table.invertMarks(content())
    case .totals:
      total = total.next
      totalLabel = context.texts.label(of: total)
    case .columns: return .push(ColumnsScreen(self, context))
    case .views: return .push(ViewsScreen(self, context))
    case .saveView: return .push(ViewNameScreen(saving: view, of: name, context))
    default: return nil
    }
    return Action.none
  }

  /// Takes the filter back, then the marks.
  ///
  /// - Returns: whether there was something.
  mutating func stepBack(_ context: Context) -> Bool {
    if !filterLine.text.isEmpty {
      filterLine.drop()
      takeFilter(context)
      return true
    }
    guard !table.marks.isEmpty else { return false }
    table.clearMarks()
    return true
  }

  /// Filters and walks where the event asks for it.
  mutating func handle(_ event: Event, in rect: Rect, _ context: Context) {
    if case .click(.header(let column), _) = event, !filterLine.isOpen {
      table.column = column
      _ = sortByCurrentColumn(isAdded: false, context)
      return
    }
    switch filterLine.handle(event, context) {
    case .changed:
      takeFilter(context)
      goToBestAnswer()
    case .answered: break
    case .ignored:
      let typing = typing
      guard let move = context.move(for: event, typing: typing) else { return }
      stoodOn = nil
      table.move(move, content(), in: bodyRect(rect))
    }
  }

  /// What is copied of the row under the cursor, of the columns that are shown.
  func copied(_ part: CopiedPart) -> String? { table.copied(part, of: content()) }

  /// Shows the list as a person has arranged it.
  mutating func take(_ view: ListView, _ context: Context) {
    let column = shown.indices.contains(table.column) ? shown[table.column] : nil
    arrangement = view.arrangement
    shown = arrangement.shown(of: columns)
    table.column = column.flatMap { shown.firstIndex(of: $0) } ?? 0
    table.firstColumn = 0
    table.sort = view.sort
    filterLine.take(view.filter)
    takeFilter(context)
  }

  /// How the list is looked at just now.
  var view: ListView { ListView(arrangement: arrangement, sort: table.sort, filter: filterLine.text) }

  /// Puts the cursor on the best answer to what is typed, and back to where it stood when all is erased.
  private mutating func goToBestAnswer() {
    if !filterLine.text.isEmpty {
      table.position.selected = 0
    } else if let stoodOn {
      select(stoodOn)
    }
  }

  private mutating func takeFilter(_ context: Context) {
    filter = ListFilter(filterLine.text, columns: columns, context)
    arrangeKeepingCursor()
  }
}
