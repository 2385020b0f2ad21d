/// What a terminal is sent to put a text into the clipboard of the machine it runs on (OSC 52).
enum ClipboardSequence {
  /// What stands between the program and the terminal, and has to hand the sequence on.
  enum Between: Hashable, Sendable { case nothing, tmux, screen }

  /// GNU screen hands on no more than this in one piece.
  private static let screenPiece = 240

  /// The bytes to send, all of them ASCII.
  static func text(_ text: String, through between: Between) -> String {
    let plain = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}"
    switch between {
    case .nothing: return plain
    // Whichever of the two its settings allow.
    case .tmux: return plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"
    case .screen:
      let bytes = Array(plain.utf8)
      return stride(from: 0, to: bytes.count, by: screenPiece).map { start in
        let piece = bytes[start..<min(bytes.count, start + screenPiece)]
        return "\u{1B}P\(String(decoding: piece, as: UTF8.self))\u{1B}\\"
      }.joined()
    }
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(bytes.count, start + 3)]
      var value = 0
      for index in 0..<3 { value = value << 8 | (index < group.count ? Int(group[start + index]) : 0) }
      for digit in 0..<4 {
        encoded.append(digit <= group.count ? digits[value >> (18 - 6 * digit) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
