/// How much a reader takes before it refuses.
public struct JSONLimits: Hashable, Sendable {
  /// The largest text, in bytes.
  public let bytes: Int
  /// How deep arrays and objects may stand in each other.
  public let depth: Int

  /// Sets both limits, by default 256 MiB and 64 levels; more than 512 levels are never taken, they would cost the stack.
  public init(bytes: Int = 256 << 20, depth: Int = 64) {
    self.bytes = bytes
    self.depth = min(depth, 512)
  }

  /// The limits for a record or a sealed year.
  public static let standard = JSONLimits()
}
