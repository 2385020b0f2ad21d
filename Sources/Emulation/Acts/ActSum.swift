/// An act and the SHA-256 of its line in the journal, which stands for everything its machine did up to there.
public struct ActSum: Hashable, Sendable {
  public var id: ActID
  /// 64 hexadecimal digits.
  public var sum: String

  public init(id: ActID, sum: String) {
    self.id = id
    self.sum = sum
  }

  /// As many digits as a person compares by eye.
  public var shortSum: String { String(sum.prefix(12)) }
}
