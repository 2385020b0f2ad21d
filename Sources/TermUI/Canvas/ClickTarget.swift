/// A part of a canvas that a click means something on.
public struct ClickTarget: Hashable, Sendable {
  /// What is there.
  public enum Thing: Hashable, Sendable {
    /// An entry of a list, a table, a grid or a column of a board, by its place among those that can be reached; no column
    /// where the click was beside the cells.
    case cell(row: Int, column: Int?)
    /// The title over a column.
    case header(column: Int)
    case tab(Int)
    /// A key of the key bar, by its name.
    case key(String)
    /// A field of a form, by its place.
    case field(Int)
    /// An answer to a question.
    case button(isYes: Bool)
  }

  /// Where it stands.
  public var rect: Rect
  /// What is there.
  public var thing: Thing
  /// Which of several parts of a screen it belongs to, by the screen's own count; 0 where there is one.
  public var part: Int
}

extension Canvas {
  /// Says what a click into a rectangle means, as long as somebody asks for that.
  public mutating func target(_ thing: ClickTarget.Thing, in rect: Rect) {
    targets?.append(ClickTarget(rect: rect, thing: thing, part: part))
  }

  /// What a click on a place means, nil where it means nothing; what was drawn last lies on top.
  public func target(at place: Position) -> ClickTarget? {
    targets?.last { target in
      (target.rect.column..<target.rect.endColumn).contains(place.column)
        && (target.rect.row..<target.rect.endRow).contains(place.row)
    }
  }
}
