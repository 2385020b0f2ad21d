import VietnameseText

/// A line of names of which one is current.
public struct Tabs: Hashable, Sendable {
  /// The titles from the left.
  public var titles: [String]
  /// The index of the tab that is shown.
  public var current: Int

  /// Puts a row of tabs together.
  public init(titles: [String], current: Int) {
    self.titles = titles
    self.current = current
  }

  /// Draws the tabs in the first row of a rectangle; where not all fit, those around the current one.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, titles.indices.contains(current) else { return }
    let widths = titles.map { TextWidth.of($0) + 2 }
    let first = firstShown(widths, room: rect.columns)
    var column = rect.column
    if first > 0 {
      canvas.put(String(canvas.glyphs.arrowLeft), row: rect.row, column: column, role: .tab)
      column += 1
    }
    for index in first..<titles.count {
      let reserve = index < titles.count - 1 ? 1 : 0
      guard column + widths[index] + reserve <= rect.endColumn || index == current else {
        canvas.put(String(canvas.glyphs.arrowRight), row: rect.row, column: rect.endColumn - 1, role: .tab)
        break
      }
      let role: Role = index == current ? .tabCurrent : .tab
      let width = canvas.put(
        " \(titles[index]) ", row: rect.row, column: column, role: role, limit: rect.endColumn - column)
      canvas.target(.tab(index), in: Rect(column: column, row: rect.row, columns: width, rows: 1))
      column += width
    }
  }

  private func firstShown(_ widths: [Int], room: Int) -> Int {
    guard widths.reduce(0, +) > room else { return 0 }
    // Both ends keep a cell for the sign that there is more.
    var first = current
    var used = widths[current] + 2
    while first > 0, used + widths[first - 1] <= room {
      first -= 1
      used += widths[first]
    }
    return first
  }
}
