import Emulation

extension Store {
  /// Turns a closed year into one read-only file a kind of record, as an act of the journal, and takes the single
  /// files away.
  ///
  /// - Parameters:
  ///   - year: an earlier one than the open year.
  ///   - why: the reason, for the journal.
  /// - Throws: `yearOpen`, `yearSealed`, `yearEmpty`, `yearDamaged`, and what `commit` throws; nothing is then sealed.
  @discardableResult
  public func seal(_ year: Int, why: String, by signature: Signature) throws(StorageError) -> SealReceipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    let calm = SignalHold()
    defer { _ = calm }
    var session = try WriteSession(try takeLock(), self)
    guard year < (try openYear()), year >= 1000 else { throw .yearOpen(year) }
    var sealing = Sealing(year, tree: session.tree)
    let seal = try sealing.write()
    let entry: JournalEntry
    do throws(StorageError) {
      entry = try session.append(Act(.seal, why: why, edits: []), edits: [], seal: seal, by: signature)
    } catch {
      // Where the line cannot be taken back, whoever comes next may find it whole and needs the files.
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) } else { sealing.undo() }
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
