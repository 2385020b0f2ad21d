/// The colours, attributes and signs of all roles.
public struct Theme: Hashable, Sendable {
  /// Whether the theme is meant for a dark or a light background.
  public enum Appearance: String, Hashable, Sendable {
    case dark, light
  }

  /// The name of its file without `.json`.
  public let id: String
  /// The names a person chooses the theme by, by language code.
  public let names: [String: String]
  /// Whether it is for a dark or a light window.
  public let appearance: Appearance
  let palette: [String: ThemeColor]
  let roles: [String: RoleStyle]
  /// Attributes and signs without colours, by role name.
  let mono: [String: RoleStyle]
  let unicodeGlyphs: [String: Character]
  let asciiGlyphs: [String: Character]

  /// One style for each role, in the order of `Role.allCases`.
  public func resolved(depth: ColorDepth) -> [ResolvedStyle] {
    Role.allCases.map { depth == .mono ? monochrome($0) : style($0, depth: depth) }
  }

  /// The sign that stands for a role where colours cannot, nil where the theme has none.
  func sign(for role: Role) -> Character? {
    for name in role.nameAndPrefixes {
      if let glyph = mono[name]?.glyph { return glyph }
    }
    return nil
  }

  /// The special characters for a terminal.
  ///
  /// - Parameters:
  ///   - isUnicode: the terminal shows line drawing and block characters.
  ///   - depth: the colours of the terminal; where none are used, roles get their signs.
  public func glyphs(isUnicode: Bool, depth: ColorDepth) -> Glyphs {
    var glyphs = isUnicode ? Glyphs.unicode : .ascii
    for (name, character) in isUnicode ? unicodeGlyphs : asciiGlyphs { glyphs.set(name, to: character) }
    guard resolved(depth: depth).allSatisfy({ $0.foreground == nil && $0.background == nil }) else { return glyphs }
    for role in Role.allCases { glyphs.signs[role] = sign(for: role).flatMap { isUnicode || $0.isASCII ? $0 : nil } }
    return glyphs
  }

  /// What the theme says about a role, with gaps filled from its prefixes and at last from `text`.
  func style(of role: Role) -> RoleStyle {
    var style = RoleStyle()
    for name in role.nameAndPrefixes { style = style.filled(from: roles[name]) }
    var text = roles[Role.text.rawValue] ?? RoleStyle()
    text.attributes = role == .text ? text.attributes : nil
    return style.filled(from: text)
  }

  /// The colour of a name, nil where neither the palette nor the terminal knows it.
  func color(_ name: String) -> ThemeColor? { palette[name] ?? ThemeColor(named: name) }

  private func style(_ role: Role, depth: ColorDepth) -> ResolvedStyle {
    let style = style(of: role)
    let foreground = style.foreground.flatMap(color)?.resolved(depth: depth)
    let background = style.background.flatMap(color)?.resolved(depth: depth)
    var resolved = ResolvedStyle(
      foreground: foreground?.index, background: background?.index, attributes: style.attributes ?? [])
    if foreground?.isBright == true { resolved.attributes.insert(.bold) }
    if let index = resolved.background, index == resolved.foreground {
      // Few colours can make two one: text must stay readable.
      resolved.foreground = index == 0 ? 7 : 0
    }
    return resolved
  }

  private func monochrome(_ role: Role) -> ResolvedStyle {
    for name in role.nameAndPrefixes {
      if let attributes = mono[name]?.attributes { return ResolvedStyle(attributes: attributes) }
    }
    let style = style(of: role)
    var attributes = style.attributes ?? []
    // What stands out by its background must stand out without it.
    if style.background != self.style(of: .text).background { attributes.insert(.reverse) }
    return ResolvedStyle(attributes: attributes)
  }
}
