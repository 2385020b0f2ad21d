/// How far long work of the store is.
public struct WorkStep: Hashable, Sendable {
  /// What is being done.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Records are read.
    case reading
    /// Files are examined one by one.
    case examining
    /// Records are compared with the journals.
    case comparing
    /// Files are put into an archive, or taken out of it.
    case packing, unpacking
    /// Records are put into the files of a sealed year.
    case sealing
  }

  /// What is being done.
  public var kind: Kind
  /// How many files or records are done.
  public var done: Int
  /// Of how many; nil where that shows only at the end.
  public var total: Int?

  public init(_ kind: Kind, done: Int, of total: Int? = nil) {
    self.kind = kind
    self.done = done
    self.total = total
  }
}

/// Hears how far long work is, often enough for a bar that moves, and says whether it is to go on. Work that is not to go on
/// ends with `stopped` and leaves everything as it was.
public typealias WorkWatch = (WorkStep) -> Bool
