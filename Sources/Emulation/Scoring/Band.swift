/// The class a year of work falls into (xếp loại), best first.
public enum Band: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Xuất sắc.
  case excellent
  /// Tốt.
  case good
  /// Khá.
  case fair
  /// Trung bình.
  case average
  /// Yếu.
  case weak

  /// A better band is greater.
  public static func < (left: Band, right: Band) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .excellent: 4
    case .good: 3
    case .fair: 2
    case .average: 1
    case .weak: 0
    }
  }
}

/// What a band asks for: a share of all content points, and a share of every section.
public struct BandRule: Hashable, Sendable {
  /// The band the rule is for.
  public var band: Band
  /// The least share of the content maximum.
  public var total: Share
  /// The least share of each content section's maximum.
  public var section: Share

  /// Asks for shares, both as of the maximum.
  public init(_ band: Band, total: Share, section: Share) {
    self.band = band
    self.total = total
    self.section = section
  }
}
