import Emulation
import TermUI
import VietnameseText

/// What a cell sorts by, is compared with in a filter and is added up as.
enum SortValue: Comparable, Sendable {
  /// A place in an order, or a number whose sum says nothing.
  case number(Int)
  /// So many of something.
  case count(Int)
  case points(Points)
  case day(Day)
  case text(CollationKey)
  case none

  /// Text in the order of the Vietnamese alphabet.
  static func text(_ text: String) -> SortValue { .text(VietnameseOrder.key(for: text)) }

  /// A recipient, persons by their given names.
  static func name(of line: RecipientLine) -> SortValue { .text(line.nameKey) }

  /// What it adds to a sum, in hundredths; nil for what is not added up.
  var summand: Int? {
    switch self {
    case .count(let count): count * 100
    case .points(let points): points.hundredths
    case .number, .day, .text, .none: nil
    }
  }
}
