import Emulation

extension Store {
  /// Turns a closed year into one read-only file a kind of record, as an act of the journal, and takes the single
  /// files away.
  ///
  /// - Parameters:
  ///   - year: an earlier one than the open year.
  ///   - why: the reason, for the journal.
  ///   - watch: hears how far it is.
  /// Others go on writing until the files of the year are ready.
  ///
  /// - Throws: `yearOpen`, `yearSealed`, `yearEmpty`, `yearDamaged`, and what `commit` throws, `busy` also when another
  ///   program seals the year; nothing is then sealed.
  @discardableResult
  public func seal(
    _ year: Int, why: String, by signature: Signature, watch: WorkWatch = { _ in true }
  ) throws(StorageError) -> SealReceipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    for _ in 0..<Self.sealAttempts {
      // What takes long is done while others write. Then, with the lock, the journal tells whether it still holds.
      var (sealing, position) = try beginSealing(year)
      do throws(StorageError) {
        let seal = try sealing.write(watch)
        if let receipt = try finishSealing(sealing, seal, since: position, why: why, by: signature) { return receipt }
      } catch {
        giveUp(sealing)
        // A record that is gone is no damage when somebody has taken it away.
        guard case .yearDamaged = error, try wasChanged(year, since: position) else { throw error }
      }
    }
    return try sealWhileOthersWait(year, why: why, by: signature, watch)
  }

  /// How often a year is tried to be sealed whose records others change meanwhile, before they have to wait.
  private static let sealAttempts = 3

  private func beginSealing(_ year: Int) throws(StorageError) -> (Sealing, JournalPosition) {
    let calm = SignalHold()
    defer { _ = calm }
    let session = try beginWriting()
    guard year < (try openYear()), year >= 1000 else { throw .yearOpen(year) }
    return (try Sealing(year, tree: session.tree), session.position)
  }

  private func wasChanged(_ year: Int, since position: JournalPosition) throws(StorageError) -> Bool {
    try news(since: position).acts.contains { $0.mayChange(year) }
  }

  /// - Returns: nil when records of the year were changed since, so that it has to be written again.
  private func finishSealing(
    _ sealing: Sealing, _ seal: JournalSeal, since position: JournalPosition, why: String, by signature: Signature
  ) throws(StorageError) -> SealReceipt? {
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    guard seal.year < (try openYear()) else { throw .yearOpen(seal.year) }
    if try Journal(tree: session.tree).news(since: position).acts.contains(where: { $0.mayChange(seal.year) }) {
      return nil
    }
    do throws(FileFailure) {
      guard try sealing.isInPlace() else { return nil }
    } catch {
      throw .failed(error, .nothingWritten)
    }
    return try commit(sealing, seal, why: why, by: signature, &session)
  }

  private func sealWhileOthersWait(
    _ year: Int, why: String, by signature: Signature, _ watch: WorkWatch
  ) throws(StorageError) -> SealReceipt {
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    guard year < (try openYear()) else { throw .yearOpen(year) }
    var sealing = try Sealing(year, tree: session.tree)
    do throws(StorageError) {
      return try commit(sealing, try sealing.write(watch), why: why, by: signature, &session)
    } catch {
      if !isStuck { sealing.undo() }
      throw error
    }
  }

  /// Takes away what was written for a sealing that is not done.
  private func giveUp(_ sealing: Sealing) {
    // Where the line cannot be taken back, whoever comes next may find it whole and needs the files.
    guard !isStuck else { return }
    let lock = try? takeLock()
    sealing.undo()
    _ = lock
  }

  private var isStuck: Bool { if case .journalStuck? = readOnly.withLock({ $0 }) { true } else { false } }

  /// Writes the line of the act, gives the files their names and takes the single ones away, while the lock is held.
  private func commit(
    _ sealing: Sealing, _ seal: JournalSeal, why: String, by signature: Signature, _ session: inout WriteSession
  ) throws(StorageError) -> SealReceipt {
    let entry: JournalEntry
    do throws(StorageError) {
      entry = try session.append(Act(.seal, why: why, edits: []), edits: [], seal: seal, by: signature)
    } catch {
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) }
      throw error
    }
    var pending: FileFailure?
    do throws(FileFailure) {
      var removal = SealedRemoval(tree: FolderTree(root: root))
      try removal.apply(seal)
      session.writeMark(after: entry)
    } catch {
      pending = error
    }
    return SealReceipt(
      act: Receipt(id: entry.id, sum: entry.sum, records: [], pending: pending), seal: seal)
  }

  /// The year the province says is open, as its file has it now.
  private func openYear() throws(StorageError) -> Int {
    let file = ListedFile(folder: root, name: RecordPath.province, key: RecordKey(.province, ""))
    let result = file.load()
    guard case .province(let province) = result.record else {
      throw .provinceDamaged(result.problem ?? RecordProblem(path: file.path, reason: .unreadable(.notAFile)))
    }
    return province.openYear
  }

  /// The years that are sealed, in order.
  ///
  /// - Throws: `failed`.
  public func sealedYears() throws(StorageError) -> [Int] {
    do throws(FileFailure) {
      var tree = FolderTree(root: root)
      return try tree.folder([SealedYear.folder])?.names().compactMap(DataPath.year) ?? []
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }
}

/// What sealing a year gives.
public struct SealReceipt: Hashable, Sendable {
  public var act: Receipt
  /// What was sealed, with its sums.
  public var seal: JournalSeal
}

extension JournalEntry {
  /// Whether the act may have changed a record that is sealed with a year.
  fileprivate func mayChange(_ year: Int) -> Bool {
    manifest != nil || seal?.year == year || edits.contains { $0.key.year == year }
  }
}
