extension Glyphs {
  /// The place of a glyph a theme file may replace, nil for an unknown name.
  private static func place(_ name: String) -> WritableKeyPath<Glyphs, Character>? {
    switch name {
    case "cursor": \.cursor
    case "mark": \.mark
    case "tick": \.tick
    case "cross": \.cross
    case "unknown": \.unknown
    case "folded": \.folded
    case "unfolded": \.unfolded
    case "arrowUp": \.arrowUp
    case "arrowDown": \.arrowDown
    case "arrowLeft": \.arrowLeft
    case "arrowRight": \.arrowRight
    case "ellipsis": \.ellipsis
    case "horizontal": \.horizontal
    case "vertical": \.vertical
    case "topLeft": \.topLeft
    case "topRight": \.topRight
    case "bottomLeft": \.bottomLeft
    case "bottomRight": \.bottomRight
    case "scrollThumb": \.scrollThumb
    case "scrollTrack": \.scrollTrack
    case "barEmpty": \.barEmpty
    default: nil
    }
  }

  static func isKnown(_ name: String) -> Bool { place(name) != nil }

  /// Replaces a glyph by its name in theme files; an unknown name changes nothing.
  mutating func set(_ name: String, to character: Character) {
    guard let place = Self.place(name) else { return }
    self[keyPath: place] = character
  }
}
