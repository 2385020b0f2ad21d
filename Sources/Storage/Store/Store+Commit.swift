import Emulation
import Glibc

extension Store {
  /// Saves an act as a whole, or refuses it and leaves everything as it was.
  ///
  /// While the folder's lock is held, each record is compared with what is on the disk; then all new files are written
  /// beside the old ones and synced, renamed, and the folders synced.
  ///
  /// - Returns: the act's records with their new revisions.
  /// - Throws: a `StorageError`; `failed` says what is on the disk after a call that failed.
  public func commit(_ act: Act) throws(StorageError) -> [AnyRecord] {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    let edits = try Self.plan(act)
    let lock = try takeLock()
    defer { _ = lock }
    var commit = Commit(tree: FolderTree(root: root))
    for edit in edits { try commit.prepare(edit) }
    try commit.writeTemporaries()
    // A journal's line, written and synced here, would make acts of several records one under a power cut too:
    // everything that follows could then be done again from it.
    try commit.apply()
    try commit.syncFolders()
    return commit.saved
  }

  private static func plan(_ act: Act) throws(StorageError) -> [PlannedEdit] {
    var keys: Set<RecordKey> = []
    var edits: [PlannedEdit] = []
    for edit in act.edits {
      guard let key = edit.after?.key ?? edit.before?.key, (edit.before?.key ?? key) == key,
        keys.insert(key).inserted
      else { throw .invalidEdit(edit.after?.key ?? edit.before?.key) }
      guard key.hasSafePath else { throw .invalidEdit(key) }
      edits.append(PlannedEdit(key: key, before: edit.before, after: edit.after))
    }
    return edits
  }

  func takeLock() throws(StorageError) -> FolderLock {
    do throws(FileFailure) {
      return try root.lock(Self.lockName, seconds: Self.lockSeconds)
    } catch {
      switch error.code {
      case EWOULDBLOCK, EINTR: throw .busy
      case EROFS, EACCES, EPERM: throw .readOnly(.notWritable(error))
      default: throw .failed(error, .nothingWritten)
      }
    }
  }
}

/// One record of an act, found to be well-formed.
struct PlannedEdit {
  var key: RecordKey
  var before: AnyRecord?
  var after: AnyRecord?
}
