/// The size of a terminal's window, in cells.
public struct PtyWindow: Hashable, Sendable {
  /// The width.
  public var columns: Int
  /// The height.
  public var rows: Int

  /// A window of a size; by default that of the classic terminal.
  public init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
  }
}
