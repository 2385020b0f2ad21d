import Emulation
import JSONText

/// What an act changed in one of its records.
public struct ActDifferences: Sendable {
  public var record: RecordKey
  /// The fields before and after; none of a record that was put in or taken away.
  public var differences: [FieldDifference]
  /// Whether the record was not there before.
  public var isNew: Bool
  /// Whether the record is not there any more.
  public var isRemoved: Bool
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
      for entry in all {
        for edit in entry.edits {
          let path = RecordPath(edit.key)
          guard paths.contains(path) else { continue }
          let before = edit.before.flatMap { edit.base ?? contents[path]?[$0] }
          contents[path, default: [:]][edit.revision] = edit.after
          guard isSecond, wanted.contains(entry.id) else { continue }
          let isComparable = before != nil && edit.after != nil
          found[entry.id, default: []].append(
            ActDifferences(
              record: edit.key, differences: isComparable ? FieldDifference.between(before, edit.after) : [],
              isNew: edit.before == nil, isRemoved: edit.after == nil))
        }
      }
    }
    return found
  }
}
