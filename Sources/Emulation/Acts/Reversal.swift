/// What an act that takes another one back goes back to: what a person asked for in the first place.
///
/// It stays the same however often that is taken back and done again.
public struct Reversal: Hashable, Sendable {
  /// The kind whose rules say whether it can be taken back.
  public var kind: ActKind
  public var change: Change?
  /// Whether it had been taken back before, so that it is done again.
  public var isDoneAgain: Bool

  /// What taking an act back goes back to.
  public init(of act: Act) {
    kind = act.originalKind
    change = act.originalChange
    isDoneAgain = act.reversal.map { !$0.isDoneAgain } ?? false
  }
}

extension Act {
  /// The kind of what a person asked for in the first place.
  public var originalKind: ActKind { reversal?.kind ?? kind }

  /// What a person asked for in the first place.
  public var originalChange: Change? { reversal.map(\.change) ?? change }

  /// Whether it is right only as long as nothing else was saved since it was planned.
  public var restsOnOtherRecords: Bool { originalKind.restsOnOtherRecords || claimsAnew }

  /// The act that would lead back from the records as this one left them, before anybody looked whether it may.
  public var opposite: Act {
    Act(.revert, reverts: id, edits: edits.map { RecordEdit(before: $0.after, after: $0.before) })
  }
}
