import Emulation

/// What a program knew when it planned an act: how far it had followed the journal, and its own acts since.
public struct PlanningBasis: Sendable {
  public var position: JournalPosition
  /// One's own acts that stand after the position.
  public var own: Set<ActID>

  public init(_ position: JournalPosition, own: Set<ActID> = []) {
    self.position = position
    self.own = own
  }

  /// Whether the journal has acts the program did not know.
  func isOvertaken(in journal: Journal) throws(StorageError) -> Bool {
    try journal.news(since: position).acts.contains { !own.contains($0.id) }
  }
}
