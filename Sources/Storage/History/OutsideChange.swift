import Emulation
import JSONText

/// A file that is not as the journal says, compared with what the journal has.
public struct OutsideChange: Hashable, Sendable {
  public var record: RecordKey
  public var file: FileState
  public var journal: JournalState
  /// The fields as the journal has them and as the file has them; nil where one of them is not known.
  public var differences: [FieldDifference]?

  /// Puts together what is known of a file.
  public init(
    record: RecordKey, file: FileState, journal: JournalState, differences: [FieldDifference]? = nil
  ) {
    (self.record, self.file, self.journal, self.differences) = (record, file, journal, differences)
  }

  /// What stands on the disk.
  public enum FileState: Hashable, Sendable {
    /// Just what the journal's last act left.
    case unchanged
    case readable
    /// Something that is no record of the kind.
    case damaged
    case gone
  }

  /// What the journal knows of the record.
  public enum JournalState: Hashable, Sendable {
    /// Its content as the last act left it.
    case content
    /// Only the sum of its file: it was put in with many others and never changed since.
    case sum
    /// The last act took it away.
    case removed
    /// No act names it.
    case unknown
  }
}

extension Store {
  /// Compares the files of some records with what the journals have of them.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func outsideChanges(of keys: [RecordKey]) throws(StorageError) -> [RecordKey: OutsideChange] {
    let trails = try Journal(tree: FolderTree(root: root)).trails(of: keys)
    var tree = FolderTree(root: root)
    var changes: [RecordKey: OutsideChange] = [:]
    for key in keys {
      let path = RecordPath(key)
      let known = trails[path].flatMap { trail in trail.steps.isEmpty ? nil : trail }
      let last = known?.steps.last?.edit?.after
      var change = OutsideChange(record: key, file: .gone, journal: Self.state(of: known))
      if let folder = (try? tree.folder(path.folders)) ?? nil, (try? folder.contains(path.file)) == true {
        let bytes = try? folder.read(path.file, limit: Self.fileLimit)
        let json = bytes.flatMap { bytes in
          (try? RecordFile(bytes, key: key)).flatMap { _ in try? JSONValue(recordBytes: bytes, kind: key.kind) }
        }
        if let known = known?.known, known.brokenBy == nil, known.sum == bytes.map({ Digest(of: $0) }) {
          change.file = .unchanged
          changes[key] = change
          continue
        }
        change.file = json == nil ? .damaged : .readable
        if let json, let last { change.differences = FieldDifference.between(last, json) }
      }
      changes[key] = change
    }
    return changes
  }

  private static func state(of trail: RecordTrail?) -> OutsideChange.JournalState {
    guard let trail else { return .unknown }
    if trail.known?.sum == nil { return .removed }
    return trail.steps.last?.edit?.after == nil ? .sum : .content
  }
}
