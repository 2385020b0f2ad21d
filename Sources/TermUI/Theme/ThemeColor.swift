/// A colour of a theme with what stands for it where a terminal has fewer colours.
public struct ThemeColor: Hashable, Sendable {
  /// A choice for one depth.
  public enum Choice: Hashable, Sendable {
    /// The terminal's own colour.
    case terminal
    /// A number of the palette of that depth.
    case index(Int)
  }

  /// The colour itself, nil where only palette numbers are given.
  public var rgb: RGB?
  /// What stands for it among 256 colours; nil for the nearest of 16 to 255.
  public var c256: Choice?
  /// What stands for it among 16 colours; nil for the nearest.
  public var c16: Choice?
  /// What stands for it among 8 colours; nil for the dark form of the one among 16.
  public var c8: Choice?

  /// A colour with its stand-ins.
  public init(rgb: RGB? = nil, c256: Choice? = nil, c16: Choice? = nil, c8: Choice? = nil) {
    self.rgb = rgb
    self.c256 = c256
    self.c16 = c16
    self.c8 = c8
  }

  /// The terminal's own colour at every depth.
  public static let terminal = ThemeColor(c256: .terminal, c16: .terminal, c8: .terminal)

  /// A colour by what may stand in a theme without a palette entry: `default`, one of the sixteen names, `#rrggbb`.
  public init?(named name: String) {
    if name == "default" {
      self = .terminal
    } else if let index = IndexedColor.names.firstIndex(of: name) {
      self.init(c256: .index(index), c16: .index(index))
    } else if let rgb = RGB(hex: name) {
      self.init(rgb: rgb)
    } else {
      return nil
    }
  }

  /// The number to give a terminal of the depth, nil for its own colour.
  ///
  /// - Returns: among 8 colours a bright one comes as its dark form with `isBright` set.
  func resolved(depth: ColorDepth) -> (index: Int?, isBright: Bool) {
    switch depth {
    case .direct: (direct, false)
    case .c256: (number(among256), false)
    case .c16: (number(among16), false)
    case .c8: among8
    case .mono: (nil, false)
    }
  }

  private var direct: Int? {
    if let rgb { return rgb.value }
    return number(among256).map { IndexedColor.rgb($0).value }
  }

  private var among256: Choice {
    if let c256 { return c256 }
    if let rgb { return .index(IndexedColor.nearest(to: rgb)) }
    return c16 ?? .terminal
  }

  private var among16: Choice {
    if let c16 { return c16 }
    guard let rgb = rgb ?? number(among256).map(IndexedColor.rgb) else { return .terminal }
    return .index(IndexedColor.nearestBasic(to: rgb))
  }

  private var among8: (index: Int?, isBright: Bool) {
    guard let index = number(c8 ?? among16) else { return (nil, false) }
    // Bold black is invisible on many terminals.
    if index == 8 { return (7, false) }
    return (index % 8, index > 8)
  }

  private func number(_ choice: Choice) -> Int? {
    if case .index(let index) = choice { index } else { nil }
  }
}
