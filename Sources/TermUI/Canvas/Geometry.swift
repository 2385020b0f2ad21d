/// A width and a height, in cells.
public struct Size: Hashable, Sendable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A size in cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on a canvas, in cells from the upper left corner.
public struct Position: Hashable, Sendable {
  /// Cells from the left edge, from 0.
  public var column: Int
  /// Cells from the upper edge, from 0.
  public var row: Int

  /// A place in cells.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The left column.
  public var column: Int
  /// The upper row.
  public var row: Int
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A rectangle by its upper left corner and its size.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The first row below the rectangle.
  public var endRow: Int { row + rows }

  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + columns }
}

extension Rect {
  /// The part two rectangles share; empty where they share nothing.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(column, other.column)
    let row = max(row, other.row)
    return Rect(
      column: column, row: row, columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }

  /// The rectangle made smaller by a number of cells on each side.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// A rectangle of at most the given size in the middle of this one.
  public func centered(_ size: Size) -> Rect {
    let columns = min(columns, size.columns)
    let rows = min(rows, size.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2, columns: columns, rows: rows)
  }

  /// The first rows, and the rest below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), self.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: rows),
      Rect(column: column, row: row + rows, columns: columns, rows: self.rows - rows)
    )
  }

  /// The last rows, and the rest above them.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: self.rows - min(max(0, rows), self.rows))
    return (parts.top, parts.rest)
  }

  /// The first columns, and the rest to the right of them.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), self.columns)
    return (
      Rect(column: column, row: row, columns: columns, rows: rows),
      Rect(column: column + columns, row: row, columns: self.columns - columns, rows: rows)
    )
  }
}
