/// The special characters widgets draw with, so that a terminal without them gets plain ones.
public struct Glyphs: Hashable, Sendable {
  /// Beside the row of a list the cursor is on.
  public var cursor: Character
  /// Beside a marked row.
  public var mark: Character
  /// Good, fulfilled, switched on.
  public var tick: Character
  /// Bad, not fulfilled.
  public var cross: Character
  /// Not decided, information missing.
  public var unknown: Character
  /// A section whose rows are hidden.
  public var folded: Character
  /// A section whose rows are shown.
  public var unfolded: Character
  /// Sorted upwards, or risen.
  public var arrowUp: Character
  /// Sorted downwards, or fallen.
  public var arrowDown: Character
  /// More to the left.
  public var arrowLeft: Character
  /// More to the right.
  public var arrowRight: Character
  /// Stands for cut text.
  public var ellipsis: Character
  /// A horizontal line.
  public var horizontal: Character
  /// A vertical line.
  public var vertical: Character
  /// The upper left corner of a frame.
  public var topLeft: Character
  /// The upper right corner of a frame.
  public var topRight: Character
  /// The lower left corner of a frame.
  public var bottomLeft: Character
  /// The lower right corner of a frame.
  public var bottomRight: Character
  /// The part of a scroll bar that is on the screen.
  public var scrollThumb: Character
  /// The part of a scroll bar that is not on the screen.
  public var scrollTrack: Character
  /// A cell of a bar filled by growing parts, from the least to the whole; never empty.
  public var barSteps: [Character]
  /// The unfilled cell of a bar.
  public var barEmpty: Character
  /// The heights of a sparkline, from the lowest to the highest; never empty.
  public var sparkSteps: [Character]
  /// Growing shades, from the lightest to the darkest; never empty.
  public var shades: [Character]
  /// What is drawn in front of the text of a role; filled where there are no colours to tell roles apart.
  public var signs: [Role: Character] = [:]

  /// Line drawing and block characters.
  public static let unicode = Glyphs(
    cursor: "▸", mark: "●", tick: "✓", cross: "✗", unknown: "?", folded: "+", unfolded: "▾",
    arrowUp: "▲", arrowDown: "▼", arrowLeft: "‹", arrowRight: "›", ellipsis: "…",
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    scrollThumb: "█", scrollTrack: "│",
    barSteps: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], barEmpty: "░",
    sparkSteps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], shades: ["░", "▒", "▓", "█"]
  )

  /// Characters every terminal has.
  public static let ascii = Glyphs(
    cursor: ">", mark: "*", tick: "v", cross: "x", unknown: "?", folded: "+", unfolded: "-",
    arrowUp: "^", arrowDown: "v", arrowLeft: "<", arrowRight: ">", ellipsis: "~",
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    scrollThumb: "#", scrollTrack: "|",
    barSteps: ["-", "=", "#"], barEmpty: ".",
    sparkSteps: ["_", ".", "-", "=", "+", "#"], shades: [".", ":", "+", "#"]
  )
}
