import Emulation
import JSONText

/// What an act changed in one of its records.
public struct ActDifferences: Sendable {
  public var record: RecordKey
  /// The fields before and after; none of a record that was put in or taken away.
  public var differences: [FieldDifference]
  /// What the fields are compared with.
  public var basis = Basis.before
  /// Whether the record was not there before.
  public var isNew: Bool
  /// Whether the record is not there any more.
  public var isRemoved: Bool

  /// What the fields of a record are compared with.
  public enum Basis: Hashable, Sendable {
    /// What the record was before the act.
    case before
    /// The journal's last version, where the act took over what was made of the file without the program.
    case journal
    /// Nothing: the journal does not have what was before.
    case nothing
  }
}

extension Store {
  /// What acts changed, by their numbers.
  ///
  /// A line holds records after its act; what they were before stands in earlier lines, so all journals are read.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func differences(of entries: [JournalEntry]) throws(StorageError) -> [ActID: [ActDifferences]] {
    let paths = Set(entries.flatMap(\.keys).map(RecordPath.init))
    let wanted = Set(entries.map(\.id))
    let all = Array(try log(LogQuery()).reversed())
    var contents: [RecordPath: [Int: JSONValue]] = [:]
    var found: [ActID: [ActDifferences]] = [:]
    // Twice: where the clocks of two machines disagree, what was before may stand behind.
    for isSecond in [false, true] {
      var last: [RecordPath: JSONValue] = [:]
      for entry in all {
        for edit in entry.edits {
          let path = RecordPath(edit.key)
          guard paths.contains(path) else { continue }
          // What an adoption began with nobody has: it is compared with what the journal had.
          let isAdopted = entry.kind == .adopt
          let before = isAdopted ? last[path] : edit.before.flatMap { edit.base ?? contents[path]?[$0] }
          contents[path, default: [:]][edit.revision] = edit.after
          last[path] = edit.after
          guard isSecond, wanted.contains(entry.id) else { continue }
          let isComparable = before != nil && edit.after != nil
          found[entry.id, default: []].append(
            ActDifferences(
              record: edit.key, differences: isComparable ? FieldDifference.between(before, edit.after) : [],
              basis: before == nil ? .nothing : isAdopted ? .journal : .before,
              isNew: edit.before == nil, isRemoved: edit.after == nil))
        }
      }
    }
    return found
  }
}
