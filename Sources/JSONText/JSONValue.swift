/// Any JSON value as a tree.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written: `1.0` stays `1.0`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Parses a whole text.
  ///
  /// - Throws: all that is wrong with the text, duplicate keys included.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    var reader = try JSONReader(bytes, limits: limits)
    self = try reader.readValue()
    try reader.finish()
  }

  /// The kind of the value.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value as a file holds it: see `JSONWriter`.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The same in UTF-8 bytes.
  public var utf8: [UInt8] { utf8(.indented) }

  /// The value in UTF-8 bytes, laid out in a style.
  public func utf8(_ style: JSONWriter.Style) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.write(self)
    return writer.finish()
  }
}
