/// The bytes a text is sorted by; keys are compared byte by byte.
public struct CollationKey: Comparable, Hashable, Sendable {
  let bytes: [UInt8]

  /// Whether one key comes before the other.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
