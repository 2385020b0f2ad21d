/// What is wrong with a text that should be a count.
public enum CountProblem: Error, Hashable, Sendable {
  /// Something other than digits, or too many of them.
  case notANumber
  /// A number with decimals.
  case notWhole
}

extension Int {
  /// Reads a count as people type it: digits, thousands parted by points, commas or spaces.
  ///
  /// - Throws: a `CountProblem` that says what is wrong with the text.
  public init(counting text: some StringProtocol) throws(CountProblem) {
    let parts = String(text).trimmed.split(omittingEmptySubsequences: false) { "., ".contains($0) }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), parts.first?.isEmpty == false else {
      throw .notANumber
    }
    let isGrouped = parts[0].utf8.count <= 3 && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    if parts.count == 2, !isGrouped, parts[1].contains(where: { $0 != "0" }) { throw .notWhole }
    let digits = isGrouped || parts.count != 2 ? parts.joined() : String(parts[0])
    guard parts.count <= 2 || isGrouped, let count = Int(digits) else { throw .notANumber }
    self = count
  }
}
