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
  /// Who gave each of these fields the value it has now, as far as the journal knows.
  public var writers: [FieldConflict: OthersAct]
  /// The act with mine in some conflicts and theirs in the others.
  public var resolved: @Sendable (_ mine: Set<FieldConflict>) -> Outcome

  public enum Outcome: Sendable {
    case act(Act)
    /// Nothing is left to save: everything is as the others have it.
    case nothing
    /// The record would not fit together.
    case unfit
  }

  public init(
    conflicts: [FieldConflict], writers: [FieldConflict: OthersAct] = [:],
    resolved: @escaping @Sendable (_ mine: Set<FieldConflict>) -> Outcome
  ) {
    self.conflicts = conflicts
    self.writers = writers
    self.resolved = resolved
  }

  /// The acts that gave the fields the values they have now, oldest first; nil where one is not known.
  var lastWriters: [OthersAct]? {
    let acts = conflicts.compactMap { writers[$0] }
    guard !acts.isEmpty, acts.count == conflicts.count else { return nil }
    var seen: Set<OthersAct> = []
    return acts.filter { seen.insert($0).inserted }.sorted { ($0.at?.seconds ?? 0) < ($1.at?.seconds ?? 0) }
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
    /// Personal data of a line, which are not in the record's file.
    case personal(line: Int, PersonalField)
    /// Another member of the record, by its path in the file.
    case other([String])

    /// Where the field stands in the record's file.
    var path: [String] {
      switch self {
      case .points(let code, .selfScore): ["cells", code, "self"]
      case .points(let code, .crossScore): ["cells", code, "cross"]
      case .points(let code, .appraisedScore): ["cells", code, "appraised"]
      case .presence(let part): ["parts", part.rawValue, "isPresent"]
      case .reference(let part): ["parts", part.rawValue, "reference"]
      case .verdict(let line): ["lines", String(line), "verdict"]
      case .name(let line): ["lines", String(line), "name"]
      case .post(let line): ["lines", String(line), "post"]
      case .doneOn(let code): ["duties", code, "doneOn"]
      case .personal(let line, let field): ["personal", String(line), field.rawValue]
      case .other(let path): path
      }
    }
  }

  /// What the field says.
  public enum Value: Hashable, Sendable {
    case nothing
    case points(Points)
    case flag(Bool)
    case day(Day)
    case verdict(Verdict?, note: String)
    case text(String)
    /// What another member says, as the file has it.
    case words([String])
  }
}
