/// How far the records that are loaded were compared with the journals they come from.
public struct Trust: Hashable, Sendable {
  /// Whether all of them were.
  public var isCompared: Bool
  /// Whether the journals have everything they should have, whole and in order.
  public var isJournalWhole = true
  /// The records that are not as the journals say, also such that are gone.
  public private(set) var doubtful: Set<RecordKey> = []

  /// Before anything is found.
  public init(isCompared: Bool = true) { self.isCompared = isCompared }

  /// Notes that records are not as the journals say.
  public mutating func doubt(_ keys: some Sequence<RecordKey>) { doubtful.formUnion(keys.map(\.ofTrust)) }

  /// Notes that a record was adopted or put back, and so is as the journals say.
  public mutating func settle(_ key: RecordKey) {
    if !doubtful.isEmpty { doubtful.remove(key.ofTrust) }
  }

  /// Whether a record is not as the journals say.
  public func isDoubtful(_ key: RecordKey) -> Bool { !doubtful.isEmpty && doubtful.contains(key.ofTrust) }
}

extension RecordKey {
  /// The province has one record, whatever it is called.
  fileprivate var ofTrust: RecordKey { kind == .province ? RecordKey(.province, "") : self }
}

/// Why it cannot be said which state of the journals something rests on.
public enum Doubt: Hashable, Sendable {
  /// Acts are gone from a journal, or lines of it were changed.
  case journal
  /// These records are not as the journals say.
  case records([RecordKey])
  /// That is not compared yet.
  case notCompared
}
