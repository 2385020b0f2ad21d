import Emulation
import JSONText

/// One version of a record, and the act that made it.
public struct RecordVersion: Hashable, Sendable {
  public var entry: JournalEntry
  /// The record's number of saved changes.
  public var revision: Int
  /// All of the record's file; nil for a version in which it was taken away.
  public var content: JSONValue?
  /// What the act changed; empty where the version before is not known.
  public var differences: [FieldDifference]
  /// Whether the journal has what the act began with; not for the first version.
  public var isBeforeKnown = true

  /// The record.
  ///
  /// - Throws: why it cannot be read.
  public func record(_ key: RecordKey) throws(RecordProblem.Reason) -> AnyRecord? {
    try JournalEdit(key: key, before: nil, after: content).record()
  }
}

extension Store {
  /// All versions of a record that the journal knows, in the order of their acts, the newest first.
  ///
  /// A version that was put in with very many others is among them once a later act has told what it was.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func history(of key: RecordKey) throws(StorageError) -> [RecordVersion] {
    var versions: [RecordVersion] = []
    var founding: JournalEntry?
    for step in try Journal(tree: FolderTree(root: root)).trail(of: key).steps {
      guard let edit = step.edit else {
        founding = step.entry
        continue
      }
      // An adoption begins with what somebody made of the file, and nobody has that.
      let base = step.entry.kind == .adopt ? nil : edit.base
      if let base, let founding {
        versions.append(RecordVersion(entry: founding, revision: edit.before ?? 0, content: base, differences: []))
      }
      let isBeforeKnown = base != nil || founding == nil && !versions.isEmpty
      let before = base ?? (founding == nil ? versions.last?.content : nil)
      versions.append(
        RecordVersion(
          entry: step.entry, revision: edit.revision, content: edit.after,
          differences: isBeforeKnown ? FieldDifference.between(before, edit.after) : [], isBeforeKnown: isBeforeKnown))
      founding = nil
    }
    return versions.reversed()
  }
}
