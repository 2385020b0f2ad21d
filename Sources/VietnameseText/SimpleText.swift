/// Text in which every scalar is one character of one cell.
///
/// That is printable ASCII, Latin and Vietnamese letters, usual punctuation, arrows, boxes and blocks. Nearly all
/// text is such, and it needs no grapheme breaking.
enum SimpleText {
  /// Whether a scalar is simple.
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    if value < 0x300 { return value >= 0xA0 ? value != 0xAD : value >= 0x20 && value < 0x7F }
    switch value {
    case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FC: return true
    default: return false
    }
  }

  /// The number of characters, which is the number of cells too; nil when any scalar is not simple.
  static func count(_ text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable(count(of:)).flatMap { $0 }
  }

  private static func count(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        guard lead >= 0x20, lead != 0x7F else { return nil }
        index += 1
      } else if lead < 0xE0 {
        guard index + 1 < bytes.count, lead < 0xCC,
          lead != 0xC2 || (bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD)
        else { return nil }
        index += 2
      } else {
        guard lead < 0xF0, index + 2 < bytes.count else { return nil }
        let high = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        guard contains(high | UInt32(bytes[index + 2] & 0x3F)) else { return nil }
        index += 3
      }
      count += 1
    }
    return count
  }
}
