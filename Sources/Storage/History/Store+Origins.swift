import CDigest
import Emulation

extension Store {
  /// The acts that put records in, as far as the journals know; of a record that was made again, the later one.
  ///
  /// Reads the journals from their ends until all are found, most lines as bytes only.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func origins(of keys: Set<RecordKey>) throws(StorageError) -> [RecordKey: JournalEntry] {
    var search = OriginSearch(keys, Journal(tree: FolderTree(root: root)))
    try search.run()
    return search.found
  }
}

/// A walk through all journals that looks for the acts that put some records in.
private struct OriginSearch {
  private let keys: Set<RecordKey>
  private let journal: Journal
  /// By path, for lists of sums.
  private let paths: [String: RecordKey]
  /// What a line has that speaks of one of the records.
  private let pieces: [[UInt8]]
  private(set) var found: [RecordKey: JournalEntry] = [:]

  init(_ keys: Set<RecordKey>, _ journal: Journal) {
    self.keys = keys
    self.journal = journal
    paths = Dictionary(keys.map { (RecordPath($0).text, $0) }) { first, _ in first }
    let marks: Set<String> =
      if keys.count == 1 {
        Set(keys.map { "\"id\":\"\($0.id)\"" })
      } else {
        Set(keys.map { "\"kind\":\"\($0.kind.rawValue)\"" })
      }
    pieces = (marks.sorted() + ["\"manifest\":{"]).map { Array($0.utf8) }
  }

  mutating func run() throws(StorageError) {
    for (_, folder) in try journal.machines() {
      // The newest act of a machine that put a record in is the one of that machine that counts.
      var own: [RecordKey: JournalEntry] = [:]
      for name in try journal.files(folder).reversed() where own.count < keys.count {
        try JournalFile(folder: folder, name: name).readLinesBackward { line in
          if mayPutIn(line), let entry = try? JournalEntry(line: line) {
            for key in put(in: entry, folder) where own[key] == nil { own[key] = entry }
          }
          return own.count < keys.count
        }
      }
      for (key, entry) in own where found[key].map(entry.follows) ?? true { found[key] = entry }
    }
  }

  private func mayPutIn(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      pieces.contains { digest_find(bytes.baseAddress, bytes.count, $0, $0.count) >= 0 }
    }
  }

  /// The records looked for that an act put in.
  private func put(in entry: JournalEntry, _ folder: Folder) -> [RecordKey] {
    var put = entry.edits.filter { $0.before == nil && $0.after != nil && keys.contains($0.key) }.map(\.key)
    if let manifest = entry.manifest, let bytes = manifest.bytes(in: folder) {
      put += manifest.lines(of: bytes).compactMap { paths[$0.path] }
    }
    return put
  }
}

extension JournalEntry {
  /// Whether the act was done after another one: it has seen that, or as far as the clocks agree.
  fileprivate func follows(_ other: JournalEntry) -> Bool {
    if id.machine == other.id.machine { return id.number > other.id.number }
    if hasSeen(other.id) { return true }
    if other.hasSeen(id) { return false }
    return signature.at.seconds > other.signature.at.seconds
  }
}
