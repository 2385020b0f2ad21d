import Emulation

/// The records of one kind and one sealed year: a JSON array of their files' texts, byte for byte, in the order of
/// their names.
///
/// ```
/// [
/// {
///   "id": "HS-2024-0001",
///   …
/// },
/// …
/// ]
/// ```
struct SealedFile {
  /// The text of each record's file.
  var pieces: [[UInt8]]

  private static let open = Array("[\n".utf8)
  private static let between = Array(",\n".utf8)
  private static let close = Array("]\n".utf8)
  private static let newline = UInt8(ascii: "\n")

  /// Takes a file apart; nil when it is not of this form. Whether the pieces are records is not looked at.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.open), bytes.suffix(Self.close.count).elementsEqual(Self.close) else { return nil }
    pieces = []
    var start = Self.open.count
    let end = bytes.count - Self.close.count
    guard start <= end else { return nil }
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      // A record ends with the only line that begins with a brace: what is in it is indented.
      while place < end {
        let isEnd = bytes[place] == UInt8(ascii: "}") && (place == start || bytes[place - 1] == Self.newline)
        guard isEnd else {
          place += 1
          continue
        }
        pieces.append(Array(bytes[start...place]) + [Self.newline])
        let after = place + 1
        if after + 1 < end, bytes[after] == UInt8(ascii: ","), bytes[after + 1] == Self.newline {
          start = after + 2
        } else {
          start = after + 1
        }
        place = start
      }
    }
    // Only what gives the same bytes again is taken.
    guard Self.bytes(pieces) == bytes else { return nil }
  }

  /// The file of some pieces.
  static func bytes(_ pieces: [[UInt8]]) -> [UInt8] {
    var bytes = open
    for (index, piece) in pieces.enumerated() { bytes += part(piece, isLast: index == pieces.count - 1) }
    return bytes + close
  }

  static let beginning = open
  static let ending = close

  /// A piece as it stands in the file.
  static func part(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
    isLast ? piece : Array(piece.dropLast()) + between
  }
}
