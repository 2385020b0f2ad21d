import Emulation

/// The newest lines of every machine's journal: few enough to be looked through at each save.
///
/// They tell what the last act on a record left, where it is among them; then a file that somebody has changed or put
/// back without the program is not taken for what was loaded.
struct RecentActs {
  private var journals: [Machine.ID: Lines] = [:]

  /// How much of each journal is read, in bytes.
  static let size = 512 << 10

  private struct Lines {
    /// The newest first.
    var lines: [ArraySlice<UInt8>]
    /// The number of the oldest of these acts; 1 when they are all there are.
    var first: Int
  }

  /// - Throws: `failed`, `journalDamaged`.
  init(_ tails: some Sequence<JournalTail>) throws(StorageError) {
    for tail in tails where tail.last != nil { journals[tail.machine] = try Self.lines(tail) }
  }

  private static func lines(_ tail: JournalTail) throws(StorageError) -> Lines {
    var left = size
    var lines: [ArraySlice<UInt8>] = []
    for name in try Journal.files(tail.folder).reversed() {
      let file = JournalFile(folder: tail.folder, name: name)
      let end = name == tail.file ? tail.size : try file.size()
      let start = max(0, end - left)
      let bytes = try file.read(from: start, count: end - start)
      var ends = bytes.newlines(from: 0)[...]
      // The first line may have begun before.
      var begin = 0
      if start > 0, let first = ends.popFirst() { begin = first + 1 }
      var found: [ArraySlice<UInt8>] = []
      for end in ends {
        found.append(bytes[begin..<end])
        begin = end + 1
      }
      lines += found.reversed()
      left -= end - start
      if left <= 0 {
        let oldest = lines.last.flatMap { try? JournalEntry(line: $0) }
        return Lines(lines: lines, first: oldest?.id.number ?? .max)
      }
    }
    return Lines(lines: lines, first: 1)
  }

  /// What the last act on each record left; a record is left out whose last act may be older than these lines.
  func last(on keys: [RecordKey]) -> [RecordKey: KnownRecord] {
    var found: [RecordKey: [(entry: JournalEntry, deed: RecordDeed)]] = [:]
    var hasFilled = false
    for (machine, journal) in journals {
      let needles = keys.map { (key: $0, bytes: $0.needle) }
      var open = Set(keys)
      for line in journal.lines where !open.isEmpty {
        hasFilled = hasFilled || line.contains(LogQuery.manifestNeedle)
        guard needles.contains(where: { open.contains($0.key) && line.contains($0.bytes) }),
          let entry = try? JournalEntry(line: line), entry.id.machine == machine
        else { continue }
        for key in open {
          guard let edit = entry.edits.first(where: { $0.key.isSameRecord(as: key) }) else { continue }
          found[key, default: []].append((entry, RecordDeed(edit, by: entry)))
          open.remove(key)
        }
      }
    }
    return found.compactMapValues { candidates in
      let last = candidates.first { candidate in candidates.allSatisfy { candidate.entry.isLast(of: $0.entry) } }
      // One that was taken away may have been put in again with many others.
      guard let last, isNewest(last.entry), last.deed.sum != nil || !hasFilled else { return nil }
      return KnownRecord(last.deed, after: nil, isComplete: false)
    }
  }

  /// Whether everything that these lines do not show was done before an act.
  private func isNewest(_ entry: JournalEntry) -> Bool {
    journals.allSatisfy { machine, journal in
      machine == entry.id.machine || journal.first == 1
        || entry.hasSeen(ActID(machine: machine, number: journal.first - 1))
    }
  }
}

extension JournalEntry {
  /// Whether another act was done before this one, or is this one.
  fileprivate func isLast(of other: JournalEntry) -> Bool {
    id.machine == other.id.machine ? id.number >= other.id.number : hasSeen(other.id)
  }
}
