import Storage

/// What a store may leave undone, so that the tests have something to find.
public enum Weakness: String, CaseIterable, Sendable {
  /// Files are not made safe before their names change.
  case noFileSync
  /// The names in folders are not made safe.
  case noFolderSync
  /// The journal's line is not made safe before the files follow it.
  case noJournalSync
  /// What a program that died has left half done is not finished.
  case noRecovery
  /// Files are written without a line in the journal.
  case noJournal
  /// Nobody waits for another who writes.
  case noLock
  /// A record is written over whatever revision it has meanwhile.
  case noRevisionCheck
  /// What a call that writes answers is not looked at.
  case noErrors

  /// The probe that makes a store so weak; recovery, revisions and errors are left out elsewhere.
  package var probe: FileProbe { FileProbe(pretends: pretends, ignoresLocks: self == .noLock) }

  /// Whether a call is answered as done and not made.
  public func pretends(_ operation: FileOperation, _ path: String) -> Bool {
    let isJournal = path.hasPrefix("journal/")
    return switch self {
    case .noFileSync: operation == .sync && !isJournal
    case .noFolderSync: operation == .syncFolder
    case .noJournalSync: operation == .sync && isJournal
    // Nor does anything say how far a journal goes.
    case .noJournal:
      isJournal && (operation == .append || operation == .sync)
        || path == ".lock" && (operation == .write || operation == .truncate)
    case .noRecovery, .noLock, .noRevisionCheck, .noErrors: false
    }
  }
}
