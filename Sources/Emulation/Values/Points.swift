/// An exact number of points with two decimals.
public struct Points: Hashable, Comparable, Sendable {
  /// The number in hundredths of a point.
  public let hundredths: Int

  /// Points in hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A whole number of points.
  public init(_ whole: Int) {
    hundredths = whole * 100
  }

  /// No points.
  public static let zero = Points(hundredths: 0)

  /// Whether they are fewer.
  public static func < (left: Points, right: Points) -> Bool { left.hundredths < right.hundredths }
  /// The sum; what no file of a sane size adds up to stays at the limit instead of ending the program.
  public static func + (left: Points, right: Points) -> Points {
    Points(clamping: Int128(left.hundredths) + Int128(right.hundredths))
  }

  /// The difference, within the same limit.
  public static func - (left: Points, right: Points) -> Points {
    Points(clamping: Int128(left.hundredths) - Int128(right.hundredths))
  }

  /// Adds points, within the limit of a sum.
  public static func += (left: inout Points, right: Points) { left = left + right }

  /// As near to a number of hundredths as can still be negated, compared and shown.
  private init(clamping hundredths: Int128) {
    let limit = Int128(Int.max / 2)
    self.hundredths = Int(min(max(hundredths, -limit), limit))
  }

  /// These points times `numerator / denominator`, rounded half up to two decimals.
  ///
  /// A denominator of zero or less gives zero points.
  public func scaled(by numerator: Points, over denominator: Points) -> Points {
    guard denominator.hundredths > 0 else { return .zero }
    let twice = Int128(hundredths) * Int128(numerator.hundredths) * 2
    let half = Int128(denominator.hundredths)
    // Floor division after adding one half rounds half up on both sides of zero.
    let (quotient, remainder) = (twice + half).quotientAndRemainder(dividingBy: half * 2)
    let floored = remainder < 0 ? quotient - 1 : quotient
    return Points(clamping: floored)
  }

  /// Which share of a whole these points are, rounded down; nothing of a whole of zero or less.
  public func share(of whole: Points) -> Share {
    guard whole.hundredths > 0 else { return Share(basisPoints: 0) }
    return Share(basisPoints: Int(clamping: Int128(hundredths) * 10_000 / Int128(whole.hundredths)))
  }

  /// Whether these points are at least a share of a whole.
  public func isAtLeast(_ share: Share, of whole: Points) -> Bool {
    Int128(hundredths) * 10_000 >= Int128(share.basisPoints) * Int128(whole.hundredths)
  }
}

extension Points {
  /// The stored form: a point as separator, always two decimals, as in `12.50`.
  public var text: String { text(separator: ".") }

  /// The number with two decimals and a separator of choice.
  public func text(separator: Character) -> String {
    let fraction = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(hundredths.magnitude / 100)\(separator)\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// Reads a number as people type it: at most two decimals, from 0 to 999,999.99.
  ///
  /// A single comma or point is before the decimals: `8,5`, `8.5`. Where both are typed, or one several times, thousands
  /// are parted as well: `1.234,5`, `1,234.5`, `1.234.567`.
  ///
  /// - Throws: a `PointsProblem` that says what is wrong with the text.
  public init(parsing text: some StringProtocol) throws(PointsProblem) {
    let trimmed = text.drop { $0 == " " }
    var digits = trimmed[...]
    while digits.last == " " { digits.removeLast() }
    guard let first = digits.first else { throw .empty }
    if first == "-" { throw .negative }
    if digits.last == "%" { throw .percentSign }
    guard let (whole, fraction) = Self.parts(of: String(digits)) else { throw .notANumber }
    guard !(whole.isEmpty && fraction.isEmpty) else { throw .notANumber }
    guard fraction.utf8.count <= 2 else { throw .tooManyDecimals }
    guard whole.utf8.count <= 6 else { throw .tooLarge }
    let cents = (Int(fraction) ?? 0) * (fraction.utf8.count == 1 ? 10 : 1)
    self.init(hundredths: (Int(whole) ?? 0) * 100 + cents)
  }

  /// The digits before and after the decimal separator, without those that part thousands; nil for what is no number.
  private static func parts(of text: String) -> (whole: String, fraction: String)? {
    let separators = text.filter { $0 == "," || $0 == "." }
    var parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." }).map {
      String($0)
    }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    guard separators.count > 1 else { return (parts[0], parts.count == 2 ? parts[1] : "") }
    // The last one is the decimal separator where it is another than those before it.
    let grouping = separators.dropLast()
    guard Set(grouping).count == 1 else { return nil }
    let fraction = separators.last == grouping.first ? "" : parts.removeLast()
    let isGrouped = (1...3).contains(parts[0].utf8.count) && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return isGrouped ? (parts.joined(), fraction) : nil
  }
}

/// What is wrong with a text that should be a number of points.
public enum PointsProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// Something other than digits and one separator was typed.
  case notANumber
  /// A percent sign was typed where points are wanted.
  case percentSign
  /// The number is below zero.
  case negative
  /// More than two decimals were typed.
  case tooManyDecimals
  /// The number has more than six digits before the separator.
  case tooLarge
}
