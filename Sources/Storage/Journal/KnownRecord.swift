import Emulation

/// What one act did to one record, as far as it takes to follow the record from act to act.
struct RecordDeed: Hashable, Sendable {
  var act: ActID
  /// The number of saved changes before, nil for a new record.
  var before: Int?
  /// The sum of the file before, where the line says it.
  var beforeSum: Digest?
  /// The number of saved changes after; nil where only a list of sums names the record.
  var revision: Int?
  /// The sum of the file after; nil for a record taken away.
  var sum: Digest?
  /// Whether the act answers to a change made without the program, and so begins with what stands on the disk.
  var settles = false

  init(_ edit: JournalEdit, by entry: JournalEntry) {
    act = entry.id
    (before, beforeSum, revision) = (edit.before, edit.beforeSum, edit.revision)
    sum = edit.after.map { Digest(of: $0.utf8) }
    settles = entry.kind.isSettling
  }

  /// A record that was put in with many others.
  init(listed sum: Digest, by act: ActID) {
    (self.act, self.sum) = (act, sum)
  }

  /// Whether the record's file was still as before the act.
  func isBefore(revision: Int?, sum: Digest?) -> Bool {
    if let beforeSum { return sum == beforeSum }
    return revision == before
  }

  /// Whether the act began with what an earlier one had left.
  ///
  /// - Parameters:
  ///   - earlier: the act before on the record; nil where no act knows it.
  ///   - isComplete: whether nothing of the journals before is lost.
  func follows(_ earlier: RecordDeed?, isComplete: Bool) -> Bool {
    guard let earlier else { return before == nil || !isComplete }
    guard let sum = earlier.sum else { return before == nil || before == earlier.revision }
    guard let before else { return false }
    return before == earlier.revision ?? before && beforeSum ?? sum == sum
  }
}

/// What the journals say a record is, after the last act on it.
struct KnownRecord: Hashable, Sendable {
  var last: RecordDeed
  /// The last act that did not begin with what the act before had left, unless that was settled by another act since.
  var brokenBy: ActID?

  var revision: Int? { last.revision }
  /// Of the file; nil when the record was taken away.
  var sum: Digest? { last.sum }

  /// - Parameters:
  ///   - deed: what an act did.
  ///   - known: what the record was before it, as far as the journals tell; nil where no act knows it.
  ///   - isComplete: whether nothing of the journals before is lost, so that what no act knows was never there.
  init(_ deed: RecordDeed, after known: KnownRecord?, isComplete: Bool = true) {
    last = deed
    if deed.settles { return }
    brokenBy = deed.follows(known?.last, isComplete: isComplete) ? known?.brokenBy : deed.act
  }
}
