import Emulation

/// Puts the acts of several machines, each in order, into one order in which every act follows those it has seen.
///
/// - Parameter place: the name of an act, and the last acts of other machines that were done before it.
func inOrder<Element>(
  _ lists: [[Element]], _ place: (Element) -> (id: ActID, seen: [ActID])
) -> [Element] {
  var rests = lists.map { $0[...] }
  var ordered: [Element] = []
  while true {
    let next = rests.map { $0.first.map(place) }
    // Lines that were tampered with may wait for each other; then any comes first.
    let ready = next.indices.first { index in next[index].map { !waits($0.seen, for: next) } ?? false }
    guard let index = ready ?? next.indices.first(where: { next[$0] != nil }) else { return ordered }
    ordered.append(rests[index].removeFirst())
  }
}

extension JournalEntry {
  /// Whether an act of another machine was done before this one.
  func hasSeen(_ act: ActID) -> Bool {
    seen.contains { $0.machine == act.machine && $0.number >= act.number }
  }
}

/// Whether one of some acts is not in order yet, the next of each machine being known.
private func waits(_ seen: [ActID], for next: [(id: ActID, seen: [ActID])?]) -> Bool {
  seen.contains { act in
    next.contains { $0.map { $0.id.machine == act.machine && $0.id.number <= act.number } ?? false }
  }
}

/// Which of the next acts of several machines, each read from its newest back, is the newest.
///
/// An act comes before those it has seen; where none of two has seen the other, the later one by the clock comes first.
func newest(of heads: [JournalEntry?]) -> Int? {
  let waiting = heads.indices.filter { heads[$0] != nil }
  // The usual case: one machine, or the last one that has any.
  guard waiting.count > 1 else { return waiting.first }
  let acts = heads.compactMap(\.self)
  // Lines that were tampered with may have seen each other; then the clock alone counts.
  let free = waiting.filter { index in heads[index].map { act in !acts.contains { $0.hasSeen(act.id) } } ?? false }
  return (free.isEmpty ? waiting : free).max { first, second in
    (heads[first]?.signature.at.seconds ?? 0) < (heads[second]?.signature.at.seconds ?? 0)
  }
}
