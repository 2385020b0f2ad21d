import CDigest

/// A SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits.
public struct Digest: Hashable, Sendable {
  public let text: String

  /// The sum of bytes.
  public init(of bytes: some Collection<UInt8>) {
    var digits = [CChar](repeating: 0, count: 65)
    let done: Void? = bytes.withContiguousStorageIfAvailable { digest_sha256($0.baseAddress, $0.count, &digits) }
    if done == nil { digest_sha256(Array(bytes), bytes.count, &digits) }
    text = String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Reads the written form; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57) ~= $0 || (97...102) ~= $0 }) else { return nil }
    self.text = text
  }

  /// What the first line of a journal has in place of the sum of the line before.
  public static let none = Digest(zeros: 64)

  private init(zeros count: Int) {
    text = String(repeating: "0", count: count)
  }
}
