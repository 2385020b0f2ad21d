/// How many colours a terminal has.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// 24-bit colours.
  case direct
  /// The 256 indexed colours.
  case c256
  /// Eight colours and their bright forms.
  case c16
  /// Eight colours.
  case c8
  /// Attributes only.
  case mono
}

/// What a terminal can do to a character besides its colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier strokes.
  public static let bold = TextAttributes(rawValue: 1)
  /// Fainter.
  public static let dim = TextAttributes(rawValue: 2)
  /// Slanted.
  public static let italic = TextAttributes(rawValue: 4)
  /// With a line below.
  public static let underline = TextAttributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = TextAttributes(rawValue: 16)
}

/// A role as one terminal shows it.
public struct ResolvedStyle: Hashable, Sendable {
  /// A palette index, 0xRRGGBB where the depth is `direct`, nil for the terminal's own colour.
  public var foreground: Int?
  /// As `foreground`, behind the text.
  public var background: Int?
  /// What is done besides the colours.
  public var attributes: TextAttributes

  /// Puts a style together, as a rule the terminal's own.
  public init(foreground: Int? = nil, background: Int? = nil, attributes: TextAttributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension TextAttributes {
  /// The attribute of a name in theme files.
  init?(named name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}
