/// Where a person is in a list and how it is looked at: plain words, so that it can be kept outside the program.
public struct ListTrace: Hashable, Sendable {
  /// The record under the cursor; nil in an empty list.
  public var row: String?
  /// Its number among the rows shown, from 0: where the cursor goes when that record is gone.
  public var index: Int
  /// How many rows of the screen stand above it.
  public var above: Int
  /// The column under the cursor.
  public var column: String?
  /// The first column after the frozen ones that is shown, from 0.
  public var firstColumn: Int
  /// The marked records.
  public var marks: [String]
  /// Columns, order and filter.
  public var view: ListView
  /// The word for what is added up.
  public var total: String

  /// Puts a trace together.
  public init(
    row: String?, index: Int = 0, above: Int = 0, column: String? = nil, firstColumn: Int = 0, marks: [String] = [],
    view: ListView = ListView(), total: String = "none"
  ) {
    self.row = row
    self.index = index
    self.above = above
    self.column = column
    self.firstColumn = firstColumn
    self.marks = marks
    self.view = view
    self.total = total
  }
}

extension RecordList {
  /// Where the person is in the list.
  var trace: ListTrace {
    let index = min(max(0, table.position.selected), max(0, order.count - 1))
    return ListTrace(
      row: selected?.id, index: index, above: max(0, index - table.position.offset),
      column: shown.indices.contains(table.column) ? columns[shown[table.column]].id : nil,
      firstColumn: table.firstColumn, marks: table.marks.sorted(), view: view, total: total.rawValue)
  }

  /// Takes up where the person was; what is gone since is left out.
  mutating func resume(_ trace: ListTrace?, _ context: Context) {
    guard let trace else { return }
    take(trace.view, context)
    if let column = shown.firstIndex(where: { columns[$0].id == trace.column }) {
      table.column = column
      table.firstColumn = min(max(0, trace.firstColumn), max(0, shown.count - 1))
    }
    table.marks = Set(trace.marks).intersection(rows.map(\.id))
    total = ListTotal(rawValue: trace.total) ?? .none
    totalLabel = context.texts.label(of: total)
    let index = order.firstIndex { rows[$0].id == trace.row } ?? min(max(0, trace.index), max(0, order.count - 1))
    table.position.selected = index
    table.position.offset = max(0, index - max(0, trace.above))
  }
}
