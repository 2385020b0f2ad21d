import CDigest

/// The check sum that a record's file has of itself: a CRC-32 of all its bytes but the eight digits of the sum.
///
/// It is no secret and no proof; by it an edit made without the program is noticed at once. What proves is the journal.
enum RecordSum {
  /// Stands for the sum while the other bytes are made.
  static let placeholder = "00000000"
  private static let member = Array("\n  \"sum\": \"".utf8)
  private static let length = 8

  /// The bytes of a file with their sum in place of the placeholder.
  static func signed(_ bytes: [UInt8]) -> [UInt8] {
    guard let digits = digits(in: bytes) else { return bytes }
    var bytes = bytes
    bytes.replaceSubrange(digits, with: sum(of: bytes, without: digits))
    return bytes
  }

  /// Whether the bytes of a file are as the program wrote them.
  static func isRight(_ bytes: [UInt8]) -> Bool {
    guard let digits = digits(in: bytes) else { return false }
    return bytes[digits].elementsEqual(sum(of: bytes, without: digits))
  }

  /// Where the digits stand. No text has a line break in it, so only the record's own member begins like this.
  private static func digits(in bytes: [UInt8]) -> Range<Int>? {
    let start = digest_find(bytes, bytes.count, member, member.count)
    guard start >= 0 else { return nil }
    let digits = start + member.count..<start + member.count + length
    return digits.upperBound < bytes.count && bytes[digits.upperBound] == UInt8(ascii: "\"") ? digits : nil
  }

  private static func sum(of bytes: [UInt8], without digits: Range<Int>) -> [UInt8] {
    let sum = bytes.withUnsafeBufferPointer { buffer in
      let first = digest_crc32(0, buffer.baseAddress, digits.lowerBound)
      let rest = buffer.baseAddress.map { $0 + digits.upperBound }
      return digest_crc32(first, rest, buffer.count - digits.upperBound)
    }
    return (0..<length).map { place in
      let digit = UInt8(truncatingIfNeeded: sum >> UInt32(28 - 4 * place)) & 0xF
      return digit < 10 ? 48 + digit : 87 + digit
    }
  }
}
