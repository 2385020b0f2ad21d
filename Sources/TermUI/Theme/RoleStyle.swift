/// What a theme says about one role; what it does not say comes from the next shorter role name.
public struct RoleStyle: Hashable, Sendable {
  /// The name of a colour for the text.
  public var foreground: String?
  /// The name of a colour behind the text.
  public var background: String?
  /// What is done besides the colours; nil leaves that to a shorter role.
  public var attributes: TextAttributes?
  /// The sign that stands for the role where there is no colour.
  public var glyph: Character?

  /// A style of which any part may be left to the shorter names.
  public init(
    _ foreground: String? = nil, on background: String? = nil, _ attributes: TextAttributes? = nil,
    glyph: Character? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.glyph = glyph
  }

  /// This style with its gaps filled from another one.
  func filled(from other: RoleStyle?) -> RoleStyle {
    guard let other else { return self }
    return RoleStyle(
      foreground ?? other.foreground, on: background ?? other.background, attributes ?? other.attributes,
      glyph: glyph ?? other.glyph)
  }
}

extension Role {
  /// The name of the role and its prefixes at the dots, the longest first.
  var nameAndPrefixes: [String] {
    var names = [rawValue]
    while let dot = names.last?.lastIndex(of: "."), let name = names.last { names.append(String(name[..<dot])) }
    return names
  }

  private static let namesAndPrefixes = Set(allCases.flatMap(\.nameAndPrefixes))

  /// Whether a theme may say something under this name.
  static func isNameOrPrefix(_ name: String) -> Bool { namesAndPrefixes.contains(name) }
}
