import JSONText

/// Why a JSON text is not the record it should be.
public struct FormatError: Error, Hashable, Sendable {
  /// The member it is about, from the record down: `lines[2].state`; empty for the record itself.
  public var member: String
  /// Where reading stopped, counted from 1.
  public var line: Int
  /// The column of that line, from 1.
  public var column: Int
  /// What is wrong there.
  public var reason: Reason

  /// What can be wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// The text is not JSON, or not the strict JSON that is written here.
    case syntax(JSONError)
    /// A member that every record of the kind has is not there.
    case missing
    /// Something else than expected was found.
    case unexpected(String, Expectation)
  }

  /// What should have been there.
  public enum Expectation: Hashable, Sendable {
    case object, list, text, trueOrFalse
    /// A whole number of at most nine digits.
    case wholeNumber
    /// A whole number from the first to the last of these.
    case number(ClosedRange<Int>)
    /// A number with at most two decimals and nine digits before them.
    case points
    /// A number from 0 to 100 with at most two decimals.
    case percent
    /// A date as in `2026-01-31`.
    case day
    /// 1 to 64 of `A-Z a-z 0-9 _ -`.
    case identifier
    /// One of these words.
    case oneOf([String])
    /// No such member: the record does not stand in the folder of a year.
    case nothing
    /// Just this.
    case value(String)
  }
}
