/// How much a reader takes before it refuses.
public struct JSONLimits: Hashable, Sendable {
  /// The largest text, in bytes.
  public var bytes: Int
  /// How deep arrays and objects may stand in each other.
  public var depth: Int

  /// Sets both limits; as given, 256 MiB and 64 levels.
  public init(bytes: Int = 256 << 20, depth: Int = 64) {
    self.bytes = bytes
    self.depth = depth
  }

  /// The limits for a record or a sealed year.
  public static let standard = JSONLimits()
}
