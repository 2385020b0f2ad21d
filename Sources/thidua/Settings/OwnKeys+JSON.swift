import JSONText
import Screens

extension OwnKeys {
  /// Reads the member `keys` of the settings: by the name of a command the name of a key, or a list of such names.
  ///
  /// - Throws: what is wrong with the text, with its place.
  static func read(_ bytes: [UInt8], limits: JSONLimits) throws(JSONError) -> [OwnKeys] {
    var own: [OwnKeys] = []
    var reader = try JSONReader(bytes, limits: limits)
    try reader.readObject { name, reader throws(JSONError) in
      guard name == "keys" else { return try reader.skip() }
      try reader.readObject { command, reader throws(JSONError) in
        let line = reader.place.line
        var keys: [String] = []
        if try reader.peekKind() == .array {
          try reader.readArray { reader throws(JSONError) in keys.append(try reader.readString()) }
        } else {
          keys = [try reader.readString()]
        }
        own.append(OwnKeys(command: command, keys: keys, line: line))
      }
    }
    try reader.finish()
    return own
  }
}
