/// How well a text answers a query; the better of two is the greater.
public struct MatchQuality: Comparable, Hashable, Sendable {
  /// How the letters agree.
  public enum Accuracy: Int, Comparable, Hashable, Sendable, CaseIterable {
    /// Only the initials of the words: `stc` for Sở Tài chính.
    case initials
    /// The same letters without their marks.
    case folded
    /// The same letters and marks, in other case.
    case otherCase
    /// The same letters, marks and case.
    case exact

    /// Whether one agrees less than the other.
    public static func < (left: Accuracy, right: Accuracy) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where the words of the query were found.
  public enum Placement: Int, Comparable, Hashable, Sendable, CaseIterable {
    /// At least one only inside a word.
    case insideWord
    /// Each at the beginning of a word.
    case wordStart
    /// So too, and the first at the beginning of the text.
    case textStart
    /// The query is the whole text.
    case whole

    /// Whether one place is less telling than the other.
    public static func < (left: Placement, right: Placement) -> Bool { left.rawValue < right.rawValue }
  }

  /// How the letters agree.
  public let accuracy: Accuracy
  /// Where the words were found.
  public let placement: Placement
  /// Whether the query was typed with marks or capitals: then letters that agree outweigh the place.
  let isAccented: Bool

  /// Whether one match is worse than the other.
  ///
  /// A query typed without marks says nothing about them: for it the place outweighs the accuracy. Where marks were
  /// typed, texts that have them come first. Initials always come last.
  public static func < (left: MatchQuality, right: MatchQuality) -> Bool { left.rank < right.rank }

  private var rank: Int {
    if accuracy == .initials { return placement.rawValue }
    let agreement = isAccented && accuracy > .folded ? 16 : 0
    return 4 + agreement + placement.rawValue * 4 + accuracy.rawValue
  }
}
