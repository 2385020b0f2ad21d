import Emulation

/// An act on its way to the disk, and what follows once it is there.
public struct PendingAct: Sendable {
  var act: Act
  /// What is said once it is saved; nil where that is said otherwise.
  var notice: Notice?
  var then: AfterCommit
}

/// An act put together with what others did to its records meanwhile.
public struct MergedAct: Sendable {
  /// The fields that both changed, to different values.
  public var conflicts: [FieldConflict]
  /// The act with mine in some conflicts and theirs in the others.
  public var resolved: @Sendable (_ mine: Set<FieldConflict>) -> Outcome

  public enum Outcome: Sendable {
    case act(Act)
    /// Nothing is left to save: everything is as the others have it.
    case nothing
    /// The record would not fit together.
    case unfit
  }

  public init(conflicts: [FieldConflict], resolved: @escaping @Sendable (_ mine: Set<FieldConflict>) -> Outcome) {
    self.conflicts = conflicts
    self.resolved = resolved
  }
}

/// A field that two people changed at the same time, to different values.
public struct FieldConflict: Hashable, Sendable {
  public var record: RecordKey
  public var field: Field
  /// As it was before both.
  public var base: Value
  public var theirs: Value
  public var mine: Value

  public init(record: RecordKey, field: Field, base: Value, theirs: Value, mine: Value) {
    self.record = record
    self.field = field
    self.base = base
    self.theirs = theirs
    self.mine = mine
  }

  /// Which field it is.
  public enum Field: Hashable, Sendable {
    case points(criterion: String, ScoreColumn)
    /// Whether a paper is there.
    case presence(DossierPartKind)
    /// The number or the file name of a paper.
    case reference(DossierPartKind)
    /// What the appraisal found for a line, with its reason.
    case verdict(line: Int)
    case name(line: Int)
    case post(line: Int)
    /// The day a duty of a campaign was done.
    case doneOn(code: String)
    /// Another member of the record, by its path.
    case other(String)
  }

  /// What the field says.
  public enum Value: Hashable, Sendable {
    case nothing
    case points(Points)
    case flag(Bool)
    case day(Day)
    case verdict(Verdict?, note: String)
    case text(String)
  }
}
