import Emulation
import Glibc

extension Store {
  /// Saves an act as a whole, or refuses it and leaves everything as it was.
  ///
  /// While the folder's lock is held: the last act of every machine is applied where its program died before it could;
  /// each record is compared with what is on the disk; all new files are written beside the old ones and synced; the
  /// act's line is appended to the journal and synced, and with that the act is done; then the files get their names
  /// and the folders are synced.
  ///
  /// A record that was taken away and is made again goes on from the last revision that the journal knows of it.
  ///
  /// - Parameter basis: what an act that rests on other records was planned on; nil where it need not be confirmed.
  /// - Returns: the act's records with their new revisions, and its place in the journal.
  /// - Throws: a `StorageError`; nothing of the act is then done.
  @discardableResult
  public func commit(
    _ act: Act, by signature: Signature, on basis: PlanningBasis? = nil
  ) throws(StorageError) -> Receipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    if let edit = act.personal { return try commitPersonal(act, edit, by: signature) }
    let edits = try Self.plan(act)
    return try write(
      act, by: signature, on: act.restsOnOtherRecords ? basis : nil,
      known: { session throws(StorageError) in try session.lastKnown(edits.map(\.key)) },
      prepare: { commit throws(StorageError) in
        for edit in edits {
          try commit.prepare(edit) { () throws(StorageError) in try self.lastRevision(of: edit.key, for: act.kind) }
        }
      })
  }

  /// The revision a record had when it was taken away; nil for one that never was.
  ///
  /// - Throws: `nameUsed` when the act would give the name to another record, and what reading the journal throws.
  private func lastRevision(of key: RecordKey, for kind: ActKind) throws(StorageError) -> Int? {
    let last = try lastRevision(of: key)
    if last != nil, key.kind.hasRunningNumbers, !kind.makesAgain { throw .nameUsed(key) }
    return last
  }

  /// The steps of every write: `known` asks the journals for what the records should be, `prepare` says what is to be
  /// written.
  func write(
    _ act: Act, by signature: Signature, on basis: PlanningBasis? = nil,
    known: (borrowing WriteSession) throws(StorageError) -> [RecordKey: KnownRecord],
    prepare: (inout Commit) throws(StorageError) -> Void
  ) throws(StorageError) -> Receipt {
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    if let basis, try basis.isOvertaken(in: Journal(tree: session.tree)) { throw .overtaken }
    if let relied = act.reliesOn { try confirm(relied, in: session) }
    var commit = Commit(tree: session.tree, known: try known(session))
    try prepare(&commit)
    try commit.writeTemporaries()
    let entry: JournalEntry
    do throws(StorageError) {
      entry = try session.append(act, edits: commit.journalEdits, by: signature)
    } catch {
      commit.removeTemporaries()
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) }
      throw error
    }
    let pending = commit.apply()
    if pending == nil { session.writeMark(after: entry) }
    return Receipt(id: entry.id, sum: entry.sum, records: commit.saved, pending: pending)
  }

  /// Takes the lock and applies what was done and not applied yet; from a journal that is gone nothing goes on, now and
  /// later.
  ///
  /// - Throws: `busy`, `readOnly`, `waiting`, `journalDamaged`, `journalNewer`, `failed`.
  func beginWriting() throws(StorageError) -> WriteSession {
    do throws(StorageError) {
      let session = try WriteSession(try takeLock(), self)
      try session.demandActs()
      return session
    } catch {
      switch error {
      case .readOnly(.journalLost(let loss)): stop(.journalLost(loss))
      case .readOnly(.noJournal): stop(.noJournal)
      default: break
      }
      throw error
    }
  }

  /// From now on the folder may only be looked at.
  func stop(_ reason: ReadOnlyReason) { readOnly.withLock { $0 = reason } }

  private static func plan(_ act: Act) throws(StorageError) -> [PlannedEdit] {
    var keys: Set<RecordKey> = []
    var edits: [PlannedEdit] = []
    for edit in act.edits {
      guard let key = edit.key, (edit.before?.key ?? key) == key, keys.insert(key).inserted else {
        throw .invalidEdit(edit.key)
      }
      guard key.hasSafePath else { throw .invalidEdit(key) }
      edits.append(PlannedEdit(key: key, before: edit.before, after: edit.after))
    }
    return edits
  }

  func takeLock() throws(StorageError) -> FolderLock {
    let lock = try waitForLock()
    // Whoever waited may have waited for the folder to be moved away.
    try confirmPlace()
    return lock
  }

  private func waitForLock() throws(StorageError) -> FolderLock {
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

/// What a saved act gives.
public struct Receipt: Hashable, Sendable {
  public var id: ActID
  /// The sum of the act's line: the head of the machine's journal.
  public var sum: Digest
  /// The act's records as they are now.
  public var records: [AnyRecord]
  /// Why the files are not all in place yet, though the act is done: the next write or start puts them there.
  public var pending: FileFailure?
}

/// One record of an act, found to be well-formed.
struct PlannedEdit {
  var key: RecordKey
  var before: AnyRecord?
  var after: AnyRecord?
}
