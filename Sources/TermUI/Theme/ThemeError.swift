import JSONText

/// Why a theme file cannot be used at all.
public enum ThemeError: Error, Hashable, Sendable {
  /// The file is no JSON text.
  case malformed(file: String, JSONError)
  /// The file is JSON, but not an object.
  case notAnObject(file: String)
  /// A needed key is missing or has a value of another kind.
  case missing(file: String, key: String)
  /// The file follows another version of the schema.
  case schema(file: String, found: String)
  /// The file inherits from a theme that is not there.
  case parentMissing(file: String, parent: String)
  /// The files inherit from each other in a circle; the ids in their order.
  case cycle(ids: [String])
}

/// Something in a theme file that is left out while the rest is used.
public enum ThemeWarning: Hashable, Sendable {
  /// The schema has no such key.
  case unknownKey(file: String, key: String)
  /// There is no such role.
  case unknownRole(file: String, key: String)
  /// Neither the palette nor the terminal has a colour of this name.
  case unknownColor(file: String, key: String, name: String)
  /// There is no such attribute.
  case unknownAttribute(file: String, key: String, name: String)
  /// There is no such glyph, or its value is not one character one cell wide.
  case unusableGlyph(file: String, key: String)
  /// The value is of another kind or out of range.
  case unusableValue(file: String, key: String)
}
