import JSONText

extension JSONLimits {
  /// For a record. So deep that a line of the journal, in which records stand three levels deeper, can always be read.
  static let record = JSONLimits(bytes: Store.fileLimit, depth: 48)
  /// For a line of the journal.
  static let journalLine = JSONLimits(bytes: JournalFile.lineLimit, depth: 56)
}
