import Emulation
import TermUI
import VietnameseText

/// A list of records: a table that keeps the cursor on its record when rows change, filters, sorts, marks, adds up, and
/// shows the columns as the person wants them.
struct RecordList: Sendable {
  /// One record of the list.
  struct Row: Sendable {
    let id: String
    var cells: [TableCell]
    /// What each column sorts by, in the order of the columns.
    var keys: [SortValue]
    /// More that it is found by and that no column says.
    var words = ""
  }

  /// Which list it is, for the views that people have saved of it.
  let name: ListName
  var table: Table
  private(set) var rows: [Row] = []
  /// The columns as the screen gives them.
  private(set) var columns: [TableColumn] = []
  /// What the screen says of the list in the line below it.
  var remark: String
  /// What the list rests on, at the right of that line: ways to say it, the longest first; the first with room is shown.
  var states: [String] = []
  /// How that is written; in any but muted text it is worth more than any remark.
  var stateRole = Role.textMuted
  var filterLine = FilterLine()
  var filter = ListFilter()
  /// The record the cursor was on when the filter line was opened, until the person moves.
  var stoodOn: String?
  var total = ListTotal.none
  /// What the line of totals is called.
  var totalLabel = ""
  var arrangement = ListArrangement()
  /// The line of totals that the screen gives for what is shown, empty for none.
  var footer: [TableCell] = []
  /// Adds up the rows of these indices.
  private(set) var adding: @Sendable ([Int]) -> [TableCell] = { _ in [] }
  /// The indices of the columns that are shown, in their order.
  var shown: [Int] = []
  /// Indices into `rows`, in the order shown.
  var order: [Int] = []
  /// Whether the line below the list is there even when it has nothing to say.
  let hasRemark: Bool
  /// What is counted where a filter hides some.
  let noun: ListNoun
  /// The widest text of each column that is fitted to its texts, by the column's name.
  private var widths: [String: Int] = [:]
  /// The whole of each row, made when the first filter is typed.
  var searchTexts: [SearchText]?

  /// - Parameters:
  ///   - column: the column the cursor starts in, the one with the name.
  ///   - hasRemark: whether a line below the list is kept free.
  ///   - noun: what the rows are called where they are counted.
  init(_ name: ListName, column: Int = 0, hasRemark: Bool = false, noun: ListNoun = .rows) {
    self.name = name
    table = Table(column: column)
    self.noun = noun
    self.hasRemark = hasRemark
    remark = ""
  }

  /// The record under the cursor.
  var selected: Row? {
    let index = table.position.settled(count: order.count, height: .max).selected
    return order.indices.contains(index) ? rows[order[index]] : nil
  }

  /// How many records are shown.
  var count: Int { order.count }

  /// How many records there are, the filter set aside.
  var countOfAll: Int { rows.count }

  /// Takes other rows in their own order; the cursor stays on its record, or near it when that is gone, and in its
  /// column.
  ///
  /// - Parameter footer: the line of totals over the rows of the indices it is given.
  mutating func show(
    _ rows: [Row], columns: [TableColumn], footer: @escaping @Sendable ([Int]) -> [TableCell] = { _ in [] },
    _ context: Context
  ) {
    let id = selected?.id
    let isFirst = self.columns.isEmpty && !columns.isEmpty
    if isFirst, let view = context.views.standard(of: name) {
      if columns.indices.contains(table.column) { shown = Array(columns.indices) }
      (arrangement, table.sort) = (view.arrangement, view.sort)
      filterLine.take(view.filter)
    }
    let column =
      shown.indices.contains(table.column) ? (isFirst ? columns : self.columns)[shown[table.column]].id : nil
    adding = footer
    self.rows = rows
    searchTexts = nil
    if columns != self.columns {
      self.columns = columns
      shown = arrangement.shown(of: columns)
      filter = ListFilter(filterLine.text, columns: columns, context)
    }
    if let column, let index = shown.firstIndex(where: { columns[$0].id == column }) { table.column = index }
    widths = columns.widths(of: rows.map(\.cells))
    table.marks.formIntersection(rows.map(\.id))
    arrange()
    if let id { select(id) }
  }

  /// Puts the cursor on a record.
  mutating func select(_ id: String) {
    guard let index = order.firstIndex(where: { rows[$0].id == id }) else { return }
    table.position.selected = index
  }

  /// Puts the rows that pass the filter in order, the cursor staying on its record.
  mutating func arrangeKeepingCursor() {
    let id = selected?.id
    arrange()
    if let id { select(id) }
  }

  /// The columns that are shown, fitted to their texts.
  var shownColumns: [TableColumn] {
    let columns = arrangement.arranged(columns).limited(to: widths)
    guard table.sort.count > 1 else { return columns }
    return columns.map(withRoomForItsPlace)
  }

  /// The column, wide enough for its title with the arrow and the place it has among those that sort.
  private func withRoomForItsPlace(_ column: TableColumn) -> TableColumn {
    guard case .fixed(let width) = column.width, arrangement.widths[column.id] == nil,
      table.sort.contains(where: { $0.column == column.id })
    else { return column }
    var column = column
    column.width = .fixed(max(width, TextWidth.of(column.title) + 2))
    return column
  }

  func content(emptyText: String = "") -> TableContent {
    TableContent(
      columns: shownColumns, rowCount: order.count,
      footer: totals ?? shown.map { $0 < footer.count ? footer[$0] : TableCell("") }.unlessBlank,
      emptyText: emptyText, rowID: { rows[order[$0]].id },
      row: { .cells(cells(of: rows[order[$0]])) })
  }

  /// What stands in a row, with the letters that answer the filter.
  private func cells(of row: Row) -> [TableCell] {
    shown.map { column in
      guard column < row.cells.count else { return TableCell("") }
      var cell = row.cells[column]
      guard !filter.isEmpty else { return cell }
      let queries = filter.words.isEmpty ? filter.queries(on: column) : [filter.words] + filter.queries(on: column)
      let text = SearchText(cell.text)
      cell.matches = queries.flatMap { $0.wordRanges(in: text) }.flatMap { Array($0) }
      return cell
    }
  }
}

/// What the rows of a list are called.
enum ListNoun: Sendable { case rows, acts }

extension [TableCell] {
  /// No line at all where every cell is empty.
  fileprivate var unlessBlank: [TableCell] { allSatisfy(\.text.isEmpty) ? [] : self }
}
