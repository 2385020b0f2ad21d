import Emulation
import Screens
import Storage

extension Listing {
  /// Acts of the journal: programs read the word of the kind, people what was done in full.
  ///
  /// - Parameter items: the same acts in words.
  init(log entries: [JournalEntry], _ items: [LogItem], _ texts: Texts) {
    columns = [.at, .by, .act, .kind, .what, .records, .why, .reverts, .sum]
    rows = zip(entries, items).map { entry, item in
      var records = entry.manifest.map { ["+\($0.count)"] } ?? entry.keys.map { RecordPath($0).text }
      if let personal = entry.personal {
        records.append(texts.personalDeed(line: personal.recipient.line, fields: personal.fields))
      }
      return [
        .text(entry.signature.at.iso), .text(entry.signature.author), .text(entry.id.text),
        .text(entry.kind.rawValue), .text(texts.act(item)), .list(records), .text(item.why),
        .text(entry.reverts?.text ?? ""), .sum(entry.sum.text),
      ]
    }
  }

  /// A column more: each field before and after.
  mutating func add(
    _ differences: [ActID: [ActDifferences]], of entries: [JournalEntry], _ workspace: Workspace, _ texts: Texts
  ) {
    columns.append(.changes)
    for (index, entry) in entries.enumerated() {
      let changes = (differences[entry.id] ?? []).flatMap { $0.inWords(workspace, on: entry.signature.at.day, texts) }
      rows[index].append(.list(changes))
    }
  }
}

extension ActDifferences {
  /// `A2.2.1 · Thẩm định: – → 48`, each field one text; with the record where the act changed several.
  fileprivate func inWords(_ workspace: Workspace, on day: Day, _ texts: Texts) -> [String] {
    if isNew { return [texts.recordMade(RecordPath(record).text)] }
    if isRemoved { return [texts.recordRemoved(RecordPath(record).text)] }
    let words = FieldWords(texts, of: record.kind, workspace, on: day)
    if basis == .nothing { return [texts.nothingToCompare] }
    let mark = basis == .journal ? " (\(texts.comparedWithJournal))" : ""
    return differences.map { difference in
      let change = difference.change
      return "\(words.name(change.path)): \(words.beforeAndAfter(change))\(mark)"
    }
  }
}
