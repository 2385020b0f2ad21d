import VietnameseText

/// A key and what it does here.
public struct KeyHint: Hashable, Sendable {
  /// The name of the key as it stands on the keyboard.
  public var key: String
  public var label: String

  public init(_ key: String, _ label: String) {
    self.key = key
    self.label = label
  }
}

/// The line of keys at the foot of a screen: as many hints as fit whole, the first ones first.
public struct KeyBar: Hashable, Sendable {
  public var hints: [KeyHint]

  public init(_ hints: [KeyHint]) {
    self.hints = hints
  }

  /// Draws the bar in the first row of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    var column = rect.column
    for hint in hints {
      let key = TextWidth.of(hint.key)
      let width = key + 1 + TextWidth.of(hint.label)
      let start = column == rect.column ? column : column + 2
      guard start + width <= rect.endColumn else { continue }
      canvas.put(hint.key, row: rect.row, column: start, role: .barKey)
      canvas.put(hint.label, row: rect.row, column: start + key + 1, role: .barLabel)
      column = start + width
    }
  }
}
