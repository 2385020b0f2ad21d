import VietnameseText

/// A key and what it does here.
public struct KeyHint: Hashable, Sendable {
  /// The name of the key as it stands on the keyboard.
  public var key: String
  /// What the key does.
  public var label: String
  /// Whether room is kept for it before others are shown, as for the way out.
  public var isPinned: Bool

  /// Names a key and what it does.
  public init(_ key: String, _ label: String, isPinned: Bool = false) {
    self.key = key
    self.label = label
    self.isPinned = isPinned
  }

  fileprivate var width: Int { TextWidth.of(key) + 1 + TextWidth.of(label) }
}

/// The line of keys at the foot of a screen: as many hints as fit whole, the first ones first.
public struct KeyBar: Hashable, Sendable {
  /// The keys from the left.
  public var hints: [KeyHint]

  /// A bar of keys.
  public init(_ hints: [KeyHint]) {
    self.hints = hints
  }

  /// Draws the bar in the first row of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    var column = rect.column
    var reserved = hints.reduce(0) { $1.isPinned ? $0 + $1.width + Self.gap : $0 }
    for hint in hints {
      if hint.isPinned { reserved -= hint.width + Self.gap }
      let start = column == rect.column ? column : column + Self.gap
      guard start + hint.width + reserved <= rect.endColumn else { continue }
      let key = canvas.put(hint.key, row: rect.row, column: start, role: .barKey)
      canvas.put(hint.label, row: rect.row, column: start + key + 1, role: .barLabel)
      canvas.target(.key(hint.key), in: Rect(column: start, row: rect.row, columns: hint.width, rows: 1))
      column = start + hint.width
    }
  }

  private static let gap = 2
}
