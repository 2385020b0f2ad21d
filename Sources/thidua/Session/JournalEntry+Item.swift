import Emulation
import JSONText
import Screens
import Storage

extension [JournalEntry] {
  /// The acts as the screens and the log show them, with what each took back as far as that act is among them.
  ///
  /// - Parameter others: further acts that may have been taken back.
  func items(among others: [JournalEntry] = []) -> [LogItem] {
    let known = Dictionary((self + others).map { ($0.id, Deed($0)) }) { first, _ in first }
    return map { $0.item(among: known) }
  }

  /// Whether an act takes back one that is not among these.
  var needsOthers: Bool {
    let ids = Set(map(\.id))
    return contains { $0.reverts.map { !ids.contains($0) } ?? false }
  }
}

/// What it takes to tell what an act took back, without the records of its line.
struct Deed {
  fileprivate var kind: ActKind
  fileprivate var reverts: ActID?
  fileprivate var steps: [PipelineStep]

  init(_ entry: JournalEntry) {
    (kind, reverts) = (entry.kind, entry.reverts)
    steps = entry.stepsTaken.map(\.step).uniqued
  }
}

extension JournalEntry {
  func item(among known: [ActID: Deed]) -> LogItem {
    let taken = stepsTaken
    var item = item
    item.detail = ActDetail(
      steps: taken.map(\.step).uniqued, year: seal?.year, reverted: reverts.flatMap { .taken(back: $0, known) })
    // What was asked for with a step is a fact of the step.
    if item.why.isEmpty { item.why = taken.compactMap(\.reason).uniqued.joined(separator: "; ") }
    return item
  }

  /// The step that was taken with each dossier: the last one of its history.
  fileprivate var stepsTaken: [(step: PipelineStep, reason: String?)] {
    guard kind == .advance else { return [] }
    return edits.compactMap { edit in
      guard edit.key.kind == .dossier, case .array(let steps)? = edit.after?.member("steps"), let last = steps.last,
        let step = last.member("step")?.plain.flatMap(PipelineStep.init(rawValue:))
      else { return nil }
      return (step, last.member("facts")?.member(StepField.reason.rawValue)?.plain)
    }
  }
}

extension ActDetail.Reverted {
  /// What was taken back in the end: taking back what took something back does that again.
  ///
  /// - Returns: nil as long as the act in question is not known.
  static func taken(back act: ActID, _ known: [ActID: Deed]) -> ActDetail.Reverted? {
    guard var deed = known[act] else { return nil }
    var depth = 1
    // A chain longer than all acts was tampered with.
    while let id = deed.reverts, depth <= known.count {
      guard let earlier = known[id] else { return nil }
      (deed, depth) = (earlier, depth + 1)
    }
    return ActDetail.Reverted(kind: deed.kind, steps: deed.steps, isDoneAgain: depth.isMultiple(of: 2))
  }
}

extension JSONValue {
  fileprivate func member(_ name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it comes first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
