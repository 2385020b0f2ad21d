extension PtySession {
  /// Presses a key by its name, as xterm sends it: `F5`, `PageDown`, `Ctrl-S`, `Alt-x`, `Enter`.
  ///
  /// - Throws: `unknownKey`.
  public func send(key name: String) throws(PtyError) {
    send(try Self.sequence(ofKey: name))
  }

  /// What a key sends, as xterm sends it.
  ///
  /// - Throws: `unknownKey`.
  public static func sequence(ofKey name: String) throws(PtyError) -> String {
    if let sequence = sequences[name] { return sequence }
    let letter = name.dropFirst(name.hasPrefix("Ctrl-") ? 5 : 4)
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else {
      throw .unknownKey(name)
    }
    if name.hasPrefix("Alt-") { return "\u{1B}\(letter)" }
    guard name.hasPrefix("Ctrl-"), scalar.isASCII else { throw .unknownKey(name) }
    return String(Unicode.Scalar(UInt8(scalar.value) & 0x1F))
  }

  private static let sequences: [String: String] = {
    var sequences = [
      "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "BackTab": "\u{1B}[Z", "Backspace": "\u{7F}", "Space": " ",
      "Insert": "\u{1B}[2~", "Delete": "\u{1B}[3~", "PageUp": "\u{1B}[5~", "PageDown": "\u{1B}[6~",
    ]
    let letters = ["Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F"]
    for (name, letter) in letters {
      sequences[name] = "\u{1B}O\(letter)"
      sequences["Ctrl-\(name)"] = "\u{1B}[1;5\(letter)"
    }
    for (index, letter) in "PQRS".enumerated() { sequences["F\(index + 1)"] = "\u{1B}O\(letter)" }
    for (index, number) in [15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      sequences["F\(index + 5)"] = "\u{1B}[\(number)~"
    }
    return sequences
  }()
}
