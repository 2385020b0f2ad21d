import Emulation
import JSONText

/// All acts on one record that the journals have, in the order in which they were done.
struct RecordTrail {
  private(set) var steps: [Step] = []
  /// What the record is after them; nil when no act knows it.
  private(set) var known: KnownRecord?

  struct Step {
    var entry: JournalEntry
    /// What the act did; nil where it put the record in together with very many others.
    var edit: JournalEdit?
    fileprivate var deed: RecordDeed
  }

  fileprivate mutating func append(_ step: Step) {
    known = KnownRecord(step.deed, after: known)
    steps.append(step)
  }
}

extension Journal {
  /// The acts on a record.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  func trail(of key: RecordKey) throws(StorageError) -> RecordTrail {
    try trails(of: [key])[RecordPath(key)] ?? RecordTrail()
  }

  /// The acts on some records, found in one reading of all journals.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  func trails(of keys: [RecordKey]) throws(StorageError) -> [RecordPath: RecordTrail] {
    let search = TrailSearch(keys)
    var lists: [[TrailSearch.Found]] = []
    for (_, folder) in try machines() {
      var found: [TrailSearch.Found] = []
      for name in try files(folder) {
        try JournalFile(folder: folder, name: name).readLines { line in
          if let act = search.steps(in: line, folder) { found.append(act) }
        }
      }
      lists.append(found)
    }
    var trails: [RecordPath: RecordTrail] = [:]
    for act in inOrder(lists, { ($0.entry.id, $0.entry.seen) }) {
      for (path, step) in act.steps { trails[path, default: RecordTrail()].append(step) }
    }
    return trails
  }
}

/// Looks for acts on some records.
private struct TrailSearch {
  private let paths: Set<RecordPath>
  /// One of these stands in each line that is wanted; nil where there are so many that reading the line costs less.
  private let needles: [[UInt8]]?

  struct Found {
    var entry: JournalEntry
    var steps: [(path: RecordPath, step: RecordTrail.Step)]
  }

  init(_ keys: [RecordKey]) {
    paths = Set(keys.map(RecordPath.init))
    needles = keys.count > 16 ? nil : keys.map(\.needle) + [LogQuery.manifestNeedle]
  }

  func steps(in line: ArraySlice<UInt8>, _ folder: Folder) -> Found? {
    guard needles?.contains(where: { line.contains($0) }) ?? true, let entry = try? JournalEntry(line: line) else {
      return nil
    }
    var found = Found(entry: entry, steps: [])
    for edit in entry.edits {
      let path = RecordPath(edit.key)
      guard paths.contains(path) else { continue }
      found.steps.append((path, RecordTrail.Step(entry: entry, edit: edit, deed: RecordDeed(edit, by: entry))))
    }
    // A list of sums stands beside the journal of its own machine.
    if let manifest = entry.manifest, let bytes = manifest.bytes(in: folder) {
      for (sum, path) in manifest.lines(of: bytes) {
        guard let path = RecordPath.key(at: path).map(RecordPath.init), paths.contains(path) else { continue }
        found.steps.append((path, RecordTrail.Step(entry: entry, deed: RecordDeed(listed: sum, by: entry.id))))
      }
    }
    return found.steps.isEmpty ? nil : found
  }
}

extension JournalManifest {
  /// The bytes of the file in the folder of its machine's journal; nil when they are not as the act says.
  func bytes(in folder: Folder) -> [UInt8]? {
    guard DataPath.isName(ofSums: file), let bytes = try? folder.read(file, limit: JournalFile.lineLimit),
      Digest(of: bytes) == sum
    else { return nil }
    return bytes
  }
}
