import CDigest
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

  /// The record.
  ///
  /// - Throws: why it cannot be read.
  public func record(_ key: RecordKey) throws(RecordProblem.Reason) -> AnyRecord? {
    try JournalEdit(key: key, before: nil, after: content).record()
  }
}

extension Store {
  /// All versions of a record that the journal knows, the newest first.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func history(of key: RecordKey) throws(StorageError) -> [RecordVersion] {
    let entries = try log(LogQuery(record: key))
    var versions: [RecordVersion] = []
    for entry in entries {
      guard let edit = entry.edits.first(where: { $0.key.isSameRecord(as: key) }) else { continue }
      versions.append(
        RecordVersion(entry: entry, revision: edit.revision, content: edit.after, differences: []))
      guard let base = edit.base, let founding = try founding(of: key) else { continue }
      versions.append(
        RecordVersion(entry: founding, revision: edit.before ?? 0, content: base, differences: []))
    }
    versions.sort { $0.revision > $1.revision }
    for index in versions.indices.dropLast() {
      // A record that was made twice has the same version twice.
      versions[index].differences = FieldDifference.between(versions[index + 1].content, versions[index].content)
    }
    return versions
  }

  /// The act that put a record in together with very many others.
  private func founding(of key: RecordKey) throws(StorageError) -> JournalEntry? {
    let path = Array("  \(RecordPath(key).text)\n".utf8)
    let journal = Journal(tree: FolderTree(root: root))
    return try log(LogQuery(putsInMany: true)).first { entry in
      guard let bytes = journal.listed(by: entry) else { return false }
      return digest_find(bytes, bytes.count, path, path.count) >= 0
    }
  }
}
