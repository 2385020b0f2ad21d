import JSONText

extension JSONValue {
  /// The text, where it is one.
  var asText: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The whole number, where it is one.
  var asInteger: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// Yes or no, where it is one of them.
  var asFlag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The texts of a list; nil where anything else stands in it.
  var asTexts: [String]? {
    guard case .array(let values) = self else { return nil }
    let texts = values.compactMap(\.asText)
    return texts.count == values.count ? texts : nil
  }

  /// The members, where it is an object.
  var asObject: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The entries, where it is a list.
  var asArray: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
