/// Where the columns and rows of a table stand in a rectangle.
struct TableLayout {
  /// The place of one column on the canvas.
  struct Slot: Hashable {
    /// The index of the column.
    var index: Int
    var start: Int
    var width: Int
  }

  /// Cells at the left for the cursor and for marks.
  static let gutter = 2
  private static let gap = 1

  /// The columns on the screen, from left to right.
  private(set) var slots: [Slot] = []
  private(set) var hidesColumnsBefore = false
  private(set) var hidesColumnsAfter = false
  /// The rows between header and footer, over the whole width.
  let body: Rect
  let footerRow: Int?

  /// - Parameter firstColumn: the first column after the frozen ones that is shown when not all fit.
  init(columns: [TableColumn], firstColumn: Int, hasFooter: Bool, in rect: Rect) {
    body = Rect(
      column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1 - (hasFooter ? 1 : 0))
    footerRow = hasFooter && rect.rows > 1 ? rect.endRow - 1 : nil
    // One cell at the right edge is kept for the scroll bar.
    let room = max(0, rect.columns - Self.gutter - 1)
    let frozen = columns.prefix(while: \.isFrozen).count
    let total = columns.reduce(0) { $0 + $1.minimum + Self.gap } - Self.gap
    var shown = Array(columns.indices)
    if total > room {
      let first = min(max(frozen, firstColumn), max(frozen, columns.count - 1))
      shown = Self.fitting(columns, frozen: frozen, first: first, room: room)
      hidesColumnsBefore = first > frozen
      hidesColumnsAfter = (shown.last ?? 0) < columns.count - 1
    }
    place(shown, of: columns, start: rect.column + Self.gutter, room: room)
  }

  /// The first column to show so that the current one is on the screen, starting from the one shown now.
  static func firstColumn(showing current: Int, from first: Int, columns: [TableColumn], in rect: Rect) -> Int {
    let frozen = columns.prefix(while: \.isFrozen).count
    guard current >= frozen else { return first }
    var first = min(max(frozen, first), current)
    while first < current {
      let layout = TableLayout(columns: columns, firstColumn: first, hasFooter: false, in: rect)
      if layout.slots.contains(where: { $0.index == current }) { break }
      first += 1
    }
    return first
  }

  private static func fitting(_ columns: [TableColumn], frozen: Int, first: Int, room: Int) -> [Int] {
    var shown: [Int] = []
    var used = 0
    for index in Array(0..<frozen) + Array(first..<max(first, columns.count)) {
      let needed = columns[index].minimum + (shown.isEmpty ? 0 : gap)
      // The first free column is shown even when it must be cut, so that the cursor is never out of sight.
      if used + needed > room, index != first || used + gap >= room { break }
      shown.append(index)
      used += needed
    }
    return shown
  }

  private mutating func place(_ shown: [Int], of columns: [TableColumn], start: Int, room: Int) {
    let spare = room - shown.reduce(0) { $0 + columns[$1].minimum + Self.gap } + Self.gap
    let extras = Self.extras(spare, shown.map { columns[$0] })
    var column = start
    for (index, extra) in zip(shown, extras) {
      let width = min(columns[index].minimum + extra, start + room - column)
      slots.append(Slot(index: index, start: column, width: max(0, width)))
      column += width + Self.gap
    }
  }

  /// What each column gets of the room that is left over: by weight, and no more than is of use to it.
  private static func extras(_ spare: Int, _ columns: [TableColumn]) -> [Int] {
    var extras = columns.map { _ in 0 }
    var spare = max(0, spare)
    var open = columns.indices.filter { columns[$0].weight > 0 }
    while case let weight = open.reduce(0, { $0 + columns[$1].weight }), weight > 0 {
      let full = open.filter { index in
        columns[index].maximum.map { columns[index].minimum + spare * columns[index].weight / weight >= $0 } ?? false
      }
      guard !full.isEmpty else { break }
      for index in full {
        extras[index] = max(0, (columns[index].maximum ?? 0) - columns[index].minimum)
        spare -= extras[index]
      }
      open.removeAll(where: full.contains)
    }
    var weight = open.reduce(0) { $0 + columns[$1].weight }
    for index in open where spare > 0 {
      extras[index] = spare * columns[index].weight / weight
      spare -= extras[index]
      weight -= columns[index].weight
    }
    return extras
  }
}
