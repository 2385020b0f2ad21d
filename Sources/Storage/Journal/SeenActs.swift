import Emulation

/// What the last acts of the machines have seen of each other's journals: so far all is in the files.
struct SeenActs {
  private var acts: [Machine.ID: [(number: Int, sum: Digest?)]] = [:]

  mutating func add(_ entry: JournalEntry) {
    for (index, act) in entry.seen.enumerated() {
      let sum = entry.seenSums.indices.contains(index) ? entry.seenSums[index] : nil
      acts[act.machine, default: []].append((act.number, sum))
    }
  }

  /// Whether the last act of a machine was seen; an act that took the number of one that was cut off was not.
  func contains(_ machine: Machine.ID, _ last: JournalTail.Last) -> Bool {
    acts[machine]?.contains { act in
      act.number > last.number || act.number == last.number && act.sum ?? last.sum == last.sum
    } ?? false
  }
}
