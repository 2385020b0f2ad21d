/// A column that shows which part of a list is on the screen; nothing where all of it is.
public struct ScrollBar: Hashable, Sendable {
  /// The index of the uppermost entry on the screen.
  public var offset: Int
  /// The number of entries.
  public var count: Int

  /// - Parameters:
  ///   - offset: the index of the uppermost entry on the screen.
  ///   - count: the number of entries.
  public init(offset: Int, count: Int) {
    self.offset = offset
    self.count = count
  }

  /// The rows of the thumb in a bar of the given height, nil where no bar is needed.
  ///
  /// The thumb touches an end of the bar only where the list has come to that end.
  public func thumb(height: Int) -> Range<Int>? {
    guard height > 0, count > height else { return nil }
    let length = max(1, height * height / count)
    let room = height - length
    let last = count - height
    let offset = min(max(0, offset), last)
    var start = room * offset / last
    if offset > 0, start == 0, room > 1 { start = 1 }
    if offset < last, start == room, room > 1 { start = room - 1 }
    return start..<start + length
  }

  /// Draws the bar in the first column of a rectangle, one row of the list to each of its rows.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let thumb = thumb(height: rect.rows) else { return }
    for row in 0..<rect.rows {
      let glyph = thumb.contains(row) ? canvas.glyphs.scrollThumb : canvas.glyphs.scrollTrack
      canvas.put(String(glyph), row: rect.row + row, column: rect.column, role: .scrollbar)
    }
  }
}
