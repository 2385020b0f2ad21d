import JSONText

/// What one theme file says, before it is put on its parents.
struct ThemeFile {
  var id: String
  var names: [String: String] = [:]
  var appearance: Theme.Appearance = .dark
  var parent: String?
  var palette: [String: ThemeColor] = [:]
  var roles: [String: RoleStyle] = [:]
  var mono: [String: RoleStyle] = [:]
  var unicodeGlyphs: [String: Character] = [:]
  var asciiGlyphs: [String: Character] = [:]
}

/// Reads one theme file; what it cannot use it notes and leaves out.
struct ThemeReader {
  /// The only version of the schema there is.
  private static let schema = "1"
  private static let keys: Set = [
    "schema", "id", "name", "appearance", "inherits", "author", "palette", "roles", "mono", "glyphs",
  ]

  let file: String
  var warnings: [ThemeWarning] = []

  init(file: String) {
    self.file = file
  }

  /// - Throws: `malformed`, `notAnObject`, `missing` or `schema`.
  mutating func read(_ bytes: [UInt8]) throws(ThemeError) -> ThemeFile {
    let object = try parse(bytes)
    guard case .number(let schema)? = object["schema"] else { throw .missing(file: file, key: "schema") }
    guard schema == Self.schema else { throw .schema(file: file, found: schema) }
    guard case .string(let id)? = object["id"], !id.isEmpty else { throw .missing(file: file, key: "id") }
    for key in object.keys where !Self.keys.contains(key) { warnings.append(.unknownKey(file: file, key: key)) }

    var theme = ThemeFile(id: id)
    for (language, name) in section("name", of: object) {
      theme.names[language] = string(name, key: "name.\(language)")
    }
    if let appearance = object["appearance"] {
      let known = string(appearance, key: "appearance").flatMap(Theme.Appearance.init)
      if known == nil { warn("appearance") }
      theme.appearance = known ?? .dark
    }
    theme.parent = object["inherits"].flatMap { string($0, key: "inherits") }
    for (name, color) in section("palette", of: object) {
      theme.palette[name] = self.color(color, key: "palette.\(name)")
    }
    theme.roles = styles("roles", of: object)
    theme.mono = styles("mono", of: object)
    readGlyphs(of: object, into: &theme)
    return theme
  }

  private func parse(_ bytes: [UInt8]) throws(ThemeError) -> JSONObject {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw .malformed(file: file, error)
    }
    guard case .object(let object) = value else { throw .notAnObject(file: file) }
    return object
  }

  private mutating func styles(_ key: String, of object: JSONObject) -> [String: RoleStyle] {
    var styles: [String: RoleStyle] = [:]
    for (name, value) in section(key, of: object) {
      if !Role.isNameOrPrefix(name) { warnings.append(.unknownRole(file: file, key: "\(key).\(name)")) }
      styles[name] = style(value, key: "\(key).\(name)")
    }
    return styles
  }

  private mutating func style(_ value: JSONValue, key: String) -> RoleStyle? {
    guard case .object(let object) = value else { return warn(key) }
    var style = RoleStyle()
    for (name, value) in object.members {
      let place = "\(key).\(name)"
      switch name {
      case "fg": style.foreground = string(value, key: place)
      case "bg": style.background = string(value, key: place)
      case "attr": style.attributes = attributes(value, key: place)
      case "glyph": style.glyph = glyph(value, key: place)
      default: warnings.append(.unknownKey(file: file, key: place))
      }
    }
    return style
  }

  private mutating func attributes(_ value: JSONValue, key: String) -> TextAttributes? {
    guard case .array(let values) = value else { return warn(key) }
    var attributes: TextAttributes = []
    for value in values {
      guard let name = string(value, key: key) else { continue }
      if let attribute = TextAttributes(named: name) {
        attributes.insert(attribute)
      } else {
        warnings.append(.unknownAttribute(file: file, key: key, name: name))
      }
    }
    return attributes
  }

  private mutating func readGlyphs(of object: JSONObject, into theme: inout ThemeFile) {
    for (set, glyphs) in section("glyphs", of: object) {
      guard case .object(let glyphs) = glyphs, set == "unicode" || set == "ascii" else {
        warn("glyphs.\(set)")
        continue
      }
      for (name, value) in glyphs.members {
        let key = "glyphs.\(set).\(name)"
        guard Glyphs.isKnown(name) else {
          warnings.append(.unusableGlyph(file: file, key: key))
          continue
        }
        let glyph = glyph(value, key: key)
        if set == "ascii" {
          theme.asciiGlyphs[name] = glyph.flatMap { $0.isASCII ? $0 : nil }
          if glyph?.isASCII == false { warnings.append(.unusableGlyph(file: file, key: key)) }
        } else {
          theme.unicodeGlyphs[name] = glyph
        }
      }
    }
  }
}
