/// Why a JSON text was refused.
public enum JSONError: Error, Hashable, Sendable {
  /// The text has more bytes than allowed.
  case tooLarge(bytes: Int, limit: Int)
  /// The text begins with a byte order mark.
  case byteOrderMark
  /// Arrays and objects stand deeper in each other than allowed.
  case tooDeep(limit: Int, JSONPlace)
  /// The text ends in the middle of a value.
  case unexpectedEnd(JSONPlace)
  /// A byte that cannot stand here.
  case unexpectedByte(UInt8, JSONPlace)
  /// Something follows the value.
  case trailingData(JSONPlace)
  /// Bytes that are not UTF-8.
  case invalidUTF8(JSONPlace)
  /// A control character (below U+0020) stands in a string unescaped.
  case controlCharacter(UInt8, JSONPlace)
  /// A backslash with something after it that JSON does not know.
  case badEscape(JSONPlace)
  /// One half of a surrogate pair without the other.
  case loneSurrogate(JSONPlace)
  /// A number JSON does not allow: a leading zero, a plus, no digit after the point, NaN.
  case badNumber(JSONPlace)
  /// An object has a key twice; composed and decomposed spelling are the same key.
  case duplicateKey(String, JSONPlace)
  /// An object lacks a key that a decoder needs.
  case missingKey(String)
  /// A value is of another kind than a decoder needs; the key is that of the innermost member, empty outside objects.
  case wrongKind(key: String, expected: JSONKind, found: JSONKind, JSONPlace)
  /// A value is of the right kind and means nothing a decoder knows.
  case badValue(key: String, text: String, JSONPlace)

  /// Where in the text, nil when the error has no one place.
  public var place: JSONPlace? {
    switch self {
    case .tooLarge, .byteOrderMark, .missingKey: nil
    case .tooDeep(_, let place), .unexpectedByte(_, let place), .controlCharacter(_, let place): place
    case .unexpectedEnd(let place), .trailingData(let place), .invalidUTF8(let place), .badEscape(let place): place
    case .loneSurrogate(let place), .badNumber(let place), .duplicateKey(_, let place): place
    case .wrongKind(_, _, _, let place), .badValue(_, _, let place): place
    }
  }
}
