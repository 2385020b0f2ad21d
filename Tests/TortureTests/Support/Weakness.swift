@testable import Storage

/// What a store may leave undone, so that the tests have something to find.
enum Weakness: String, CaseIterable, Sendable {
  case noFileSync, noFolderSync, noJournalSync, noRecovery

  func pretends(_ operation: FileOperation, _ path: String) -> Bool {
    let isJournal = path.hasPrefix("journal/")
    return switch self {
    case .noFileSync: operation == .sync && !isJournal
    case .noFolderSync: operation == .syncFolder
    case .noJournalSync: operation == .sync && isJournal
    case .noRecovery: false
    }
  }
}
