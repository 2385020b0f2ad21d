/// A small generator of numbers: the same seed gives the same row on every machine and with every compiler.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  /// The next number of the row.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from a range, all of them equally likely but for a bias far below anything seen here.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// A number from 0 to below a limit; 0 for a limit below 1.
  public mutating func below(_ limit: Int) -> Int { number(in: 0...max(0, limit - 1)) }

  /// Whether something that happens so many times in a hundred happens now.
  public mutating func chance(percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of several things; the first one named stands in for an empty list.
  public mutating func pick<Thing>(_ first: Thing, _ others: [Thing]) -> Thing {
    let place = number(in: 0...others.count)
    return place == 0 ? first : others[place - 1]
  }
}
