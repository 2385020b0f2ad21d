import Emulation
import TermUI
import VietnameseText

/// A list of records: a table that keeps the cursor on its record when rows change, and sorts by any column.
struct RecordList: Sendable {
  /// One record of the list.
  struct Row: Sendable {
    let id: String
    let cells: [TableCell]
    /// What each column sorts by, in the order of the columns.
    var keys: [SortValue]
  }

  private(set) var table: Table
  private(set) var rows: [Row] = []
  /// The line of totals, empty for none.
  private var footer: [TableCell] = []
  /// The names of the columns the rows were made for.
  private var columnIDs: [String] = []
  /// The widest text of each column that is fitted to its texts, by the column's name.
  private var widths: [String: Int] = [:]
  /// Indices into `rows`, in the order shown.
  private var order: [Int] = []

  /// - Parameter column: the column the cursor starts in, the one with the name.
  init(column: Int = 0) {
    table = Table(column: column)
  }

  /// The record under the cursor.
  var selected: Row? {
    let index = table.position.settled(count: order.count, height: .max).selected
    return order.indices.contains(index) ? rows[order[index]] : nil
  }

  var count: Int { order.count }

  /// Takes other rows in their own order; the cursor stays on its record, or near it when that is gone, and in its
  /// column.
  mutating func show(_ rows: [Row], columns: [TableColumn], footer: [TableCell] = []) {
    self.footer = footer
    let id = selected?.id
    if columnIDs.indices.contains(table.column),
      let column = columns.firstIndex(where: { $0.id == columnIDs[table.column] })
    {
      table.column = column
    }
    columnIDs = columns.map(\.id)
    self.rows = rows
    widths = columns.widths(of: rows.map(\.cells))
    table.marks.formIntersection(rows.map(\.id))
    sortRows(columns)
    if let id { select(id) }
  }

  mutating func clearMarks() { table.marks = [] }

  /// Puts the cursor on a record.
  mutating func select(_ id: String) {
    guard let index = order.firstIndex(where: { rows[$0].id == id }) else { return }
    table.position.selected = index
  }

  /// Sorts by the column under the cursor: upwards, then downwards, then in the list's own order.
  ///
  /// - Returns: what is to be said where the column has no order.
  mutating func sortByCurrentColumn(_ columns: [TableColumn], _ context: Context) -> Action {
    guard columns.indices.contains(table.column) else { return .none }
    let id = selected?.id
    guard table.sort(by: columns[table.column]) else {
      return .say(Notice(.info, context.texts.notSortable))
    }
    sortRows(columns)
    if let id { select(id) }
    return .none
  }

  /// Marks the record under the cursor, or takes its mark away, and goes on to the next one.
  mutating func toggleMark(columns: [TableColumn], in rect: Rect) {
    table.toggleMark(content(columns: columns), in: rect)
  }

  mutating func markAll(columns: [TableColumn]) { table.markAll(content(columns: columns)) }

  mutating func invertMarks(columns: [TableColumn]) { table.invertMarks(content(columns: columns)) }

  /// Walks where the event asks for it. The rectangle is the one the list is drawn in.
  mutating func handle(_ event: Event, columns: [TableColumn], in rect: Rect, _ context: Context) {
    table.handle(event, content(columns: columns), in: rect, context)
  }

  func draw(
    columns: [TableColumn], emptyText: String, on canvas: inout Canvas, in rect: Rect,
    isFocused: Bool = true
  ) {
    table.draw(
      content(columns: columns, emptyText: emptyText), on: &canvas, in: rect, isFocused: isFocused)
  }

  /// The texts of the record under the cursor that are cut, nil where none is.
  func footnote(columns: [TableColumn], in rect: Rect) -> String? {
    table.cutText(content(columns: columns), in: rect)
  }

  private func content(columns: [TableColumn], emptyText: String = "") -> TableContent {
    TableContent(
      columns: columns.limited(to: widths), rowCount: order.count, footer: footer, emptyText: emptyText,
      rowID: { rows[order[$0]].id },
      row: { .cells(rows[order[$0]].cells) })
  }

  private mutating func sortRows(_ columns: [TableColumn]) {
    order = Array(rows.indices)
    guard let key = table.sort, let column = columns.firstIndex(where: { $0.id == key.column }) else { return }
    order.sort { left, right in
      let (a, b) = (rows[left].keys[column], rows[right].keys[column])
      if a == b { return left < right }
      // What has no value stands last in both directions.
      if a == .none || b == .none { return b == .none }
      return key.isDescending ? b < a : a < b
    }
  }
}

/// What a cell sorts by.
enum SortValue: Comparable, Sendable {
  case number(Int)
  case text(CollationKey)
  case none

  /// Text in the order of the Vietnamese alphabet.
  static func text(_ text: String) -> SortValue { .text(VietnameseOrder.key(for: text)) }

  /// A recipient, persons by their given names.
  static func name(of line: RecipientLine) -> SortValue { .text(line.nameKey) }
}
