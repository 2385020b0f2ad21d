import JSONText
import VietnameseText

extension ThemeReader {
  mutating func color(_ value: JSONValue, key: String) -> ThemeColor? {
    guard case .object(let object) = value else { return warn(key) }
    var color = ThemeColor()
    for (name, value) in object.members {
      let place = "\(key).\(name)"
      switch name {
      case "rgb":
        color.rgb = string(value, key: place).flatMap(RGB.init(hex:))
        if color.rgb == nil { warn(place) }
      case "c256": color.c256 = choice(value, count: 256, key: place)
      case "c16": color.c16 = choice(value, count: 16, key: place)
      case "c8": color.c8 = choice(value, count: 8, key: place)
      default: warnings.append(.unknownKey(file: file, key: place))
      }
    }
    return color
  }

  /// A number below `count`, one of the sixteen names or `default`.
  mutating func choice(_ value: JSONValue, count: Int, key: String) -> ThemeColor.Choice? {
    switch value {
    case .number(let text):
      if let index = Int(text), 0..<count ~= index { return .index(index) }
    case .string("default"): return .terminal
    case .string(let name):
      if let index = IndexedColor.names.firstIndex(of: name), index < count { return .index(index) }
    default: break
    }
    return warn(key)
  }

  /// The members of an object in the file; none where it is absent.
  mutating func section(_ key: String, of object: JSONObject) -> [(key: String, value: JSONValue)] {
    guard let value = object[key] else { return [] }
    guard case .object(let section) = value else {
      warn(key)
      return []
    }
    return section.members
  }

  mutating func string(_ value: JSONValue, key: String) -> String? {
    guard case .string(let text) = value else { return warn(key) }
    return text
  }

  /// Notes a value that cannot be used, and stands for its absence.
  @discardableResult
  mutating func warn<Value>(_ key: String) -> Value? {
    warnings.append(.unusableValue(file: file, key: key))
    return nil
  }

  mutating func warn(_ key: String) {
    warnings.append(.unusableValue(file: file, key: key))
  }

  mutating func glyph(_ value: JSONValue, key: String) -> Character? {
    guard case .string(let text) = value, text.count == 1, let character = text.first,
      TextWidth.of(character) == 1
    else {
      warnings.append(.unusableGlyph(file: file, key: key))
      return nil
    }
    return character
  }
}
