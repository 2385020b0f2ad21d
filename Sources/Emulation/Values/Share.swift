/// A share of a whole, in hundredths of a percent.
public struct Share: Hashable, Comparable, Sendable {
  /// The share in hundredths of a percent: 10,000 is the whole.
  public let basisPoints: Int

  /// A share in hundredths of a percent.
  public init(basisPoints: Int) {
    self.basisPoints = basisPoints
  }

  /// A whole number of percent.
  public init(percent: Int) {
    basisPoints = percent * 100
  }

  /// Two thirds, rounded down so that 14 of 21 reach it.
  public static let twoThirds = Share(basisPoints: 6_666)

  /// Whether it is smaller.
  public static func < (left: Share, right: Share) -> Bool { left.basisPoints < right.basisPoints }

  /// The least count out of `total` that reaches this share.
  ///
  /// 80 % of 21 members is 17: 17/21 = 80.95 %.
  public func leastCount(of total: Int) -> Int {
    (total * basisPoints + 9_999) / 10_000
  }
}
