import Emulation
import JSONText

/// An act put together with what others did to its records since it was planned.
public struct ActMerge: Sendable {
  /// The fields that both changed, to different values.
  public let conflicts: [ActConflict]
  private let act: Act
  private let pieces: [Piece]
  /// What a scorecard is checked against.
  private let templates: [AnyRecord]

  fileprivate struct Piece: Sendable {
    /// The record as it is now; nil for one that the act makes.
    var theirs: AnyRecord?
    var base: JSONValue?
    var mine: JSONValue?
    var after: AnyRecord?
  }

  /// - Parameter workspace: the records as they are now.
  /// - Returns: nil when a record is gone that the act changes, or one is there that it makes.
  public init?(_ act: Act, onto workspace: Workspace) {
    var pieces: [Piece] = []
    var conflicts: [ActConflict] = []
    for edit in act.edits {
      guard let key = edit.key else { return nil }
      let now = workspace[key]
      guard (now == nil) == (edit.before == nil) else { return nil }
      // The number of saves is no field that anybody changes.
      let revision = now?.revision ?? 0
      let piece = Piece(
        theirs: now, base: edit.before?.with(revision: revision).json, mine: edit.after?.with(revision: revision).json,
        after: edit.after)
      pieces.append(piece)
      conflicts += piece.merge(choosingMine: []).conflicts.map { ActConflict(record: key, field: $0) }
    }
    self.act = act
    self.pieces = pieces
    self.conflicts = conflicts
    templates = workspace.templates.values.map(AnyRecord.template)
  }

  /// What comes of the act.
  public enum Outcome: Sendable {
    /// The act on the records as they are now.
    case act(Act)
    /// Nothing of it is left to do.
    case nothing
    /// A merged record would not fit together.
    case unfit(RecordKey)
  }

  /// The act with the choices that were made; theirs counts in a conflict that is not among them.
  public func resolved(choosingMine chosen: Set<ActConflict>) -> Outcome {
    var edits: [RecordEdit] = []
    for piece in pieces {
      guard let theirs = piece.theirs else {
        edits.append(RecordEdit(before: nil, after: piece.after))
        continue
      }
      let paths = chosen.filter { $0.record == theirs.key }.map(\.field.path)
      guard let json = piece.merge(choosingMine: Set(paths)).merged else {
        edits.append(RecordEdit(before: theirs, after: nil))
        continue
      }
      guard let merged = try? RecordFile(json.utf8, key: theirs.key).record, flaws(of: merged) <= flaws(of: theirs)
      else {
        return .unfit(theirs.key)
      }
      if merged != theirs { edits.append(RecordEdit(before: theirs, after: merged)) }
    }
    guard !edits.isEmpty else { return .nothing }
    var act = act
    act.edits = edits
    return .act(act)
  }

  private func flaws(of record: AnyRecord) -> Int {
    RecordCheck(templates + [record]).flaws().count { $0.key == record.key }
  }
}

extension ActMerge.Piece {
  fileprivate func merge(choosingMine chosen: Set<[MergeStep]>) -> JSONMerge {
    JSONMerge(base: base, theirs: theirs?.json, mine: mine, choosingMine: chosen)
  }
}

/// A field of one of an act's records that both sides changed.
public struct ActConflict: Hashable, Sendable {
  public var record: RecordKey
  public var field: MergeConflict
}
