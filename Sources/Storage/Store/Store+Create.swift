import Emulation
import Glibc

extension Store {
  /// Makes the data folder of a new province, at a path where there is nothing or an empty folder.
  ///
  /// Folders on the way there are made too.
  /// `province.json` gets its name last, so that a folder left half made is no province. What a program has left there
  /// that was cut off is taken away where nothing was done, and finished where the very same records were.
  ///
  /// - Throws: `cannotMake`, `notEmpty`, `restoreUnfinished`, `noProvince`, `madeAndWaiting`, and what `fill` throws.
  @discardableResult
  public static func create(
    _ path: String, _ records: [AnyRecord], machine: Machine.ID, by signature: Signature
  ) throws(StorageError) -> Store {
    try create(path, records, machine: machine, by: signature, probe: nil)
  }

  static func create(
    _ path: String, _ records: [AnyRecord], machine: Machine.ID, by signature: Signature, probe: FileProbe?
  ) throws(StorageError) -> Store {
    let provinces = records.filter { $0.key.kind == .province }
    guard provinces.count == 1 else { throw .noProvince }
    do throws(FileFailure) { try Folder.make(root: path) } catch { throw .cannotMake(path, error) }
    let store = Store(root: try folder(path, probe: probe), machine: machine)
    let records = records.filter { $0.key.kind != .province } + provinces
    // Nothing is touched, not even a lock made, in a folder of other people.
    if try store.isFinished(with: records, path) { return store }
    let calm = SignalHold()
    defer { _ = calm }
    let lock = try store.takeLock()
    // Another program may have made it while this one waited.
    guard try [.nothing, .creation].contains(store.unfinished(path)) else { throw .notEmpty(path) }
    do throws(FileFailure) { try clear(store.root, lock) } catch { throw .cannotMake(path, error) }
    var session = try WriteSession(lock, store)
    let receipt = try store.fill(records, kind: .found, by: signature, &session)
    if let failure = receipt.pending { throw .madeAndWaiting(path, failure) }
    return store
  }

  /// Whether the folder has just these records now, because a program was cut off after it had written them.
  ///
  /// - Throws: `notEmpty`, `restoreUnfinished` when nothing can be made in the folder.
  private func isFinished(with records: [AnyRecord], _ path: String) throws(StorageError) -> Bool {
    switch try unfinished(path) {
    case .nothing, .creation: return false
    case .restore: throw .restoreUnfinished(path)
    case .other: break
    }
    let names: [String]
    do throws(FileFailure) { names = try root.names() } catch { throw .unreadable(path, error) }
    if names.contains(RecordPath.province) { throw .notEmpty(path) }
    guard try finishCreation(names) else { throw .notEmpty(path) }
    var tree = FolderTree(root: root)
    let acts = try log(LogQuery(limit: 2))
    guard acts.count == 1, acts[0].kind == .found,
      let folder = (try? tree.folder([Self.journalFolder, acts[0].id.machine.text])) ?? nil,
      let listed = acts[0].manifest?.bytes(in: folder)
    else { throw .notEmpty(path) }
    guard try listed == Fill.list(Fill.files(records)) else { throw .notEmpty(path) }
    return true
  }

  /// What stands in the folder, which has no province or may have one.
  func unfinished(_ path: String) throws(StorageError) -> UnfinishedFolder {
    do throws(FileFailure) { return try UnfinishedFolder(root) } catch { throw .unreadable(path, error) }
  }

  /// Whether another program writes just now.
  var isLocked: Bool {
    do throws(FileFailure) {
      let lock = try root.lock(Self.lockName, seconds: 0, isShared: true)
      _ = lock
      return false
    } catch {
      return error.code == EWOULDBLOCK
    }
  }

  /// Puts the records of a new province in their places, where the journal has them and their program was cut off.
  ///
  /// - Parameter names: what stands in the folder.
  /// - Returns: whether there is a province now.
  /// - Throws: what `recover` throws.
  func finishCreation(_ names: [String]) throws(StorageError) -> Bool {
    // The province's own file gets its name last.
    let isCutOff = names.contains(RecordPath.temporary(for: RecordPath.province))
    guard isCutOff, names.contains(Self.journalFolder), !names.contains(UnfinishedFolder.mark), root.isWritable else {
      return false
    }
    try recover()
    do throws(FileFailure) { return try root.contains(RecordPath.province) } catch {
      throw .failed(error, .nothingWritten)
    }
  }

  /// Adds many new records at once, synced all together; the journal gets one line with all their sums.
  ///
  /// - Throws: `invalidEdit` for a record that comes twice or whose key gives no path, `notStorable`,
  ///   `changedUnderneath` for a record that is there already, and what `commit` throws; nothing is then done.
  @discardableResult
  public func fill(
    _ records: [AnyRecord], kind: ActKind = .fill, by signature: Signature
  ) throws(StorageError) -> Receipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    return try fill(records, kind: kind, by: signature, &session)
  }

  private func fill(
    _ records: [AnyRecord], kind: ActKind, by signature: Signature, _ session: inout WriteSession
  ) throws(StorageError) -> Receipt {
    let sealed = Set(try sealedYears())
    for record in records {
      if let year = record.key.year, sealed.contains(year) { throw .yearSealed(year) }
    }
    var fill = try Fill(records, tree: session.tree)
    let entry: JournalEntry
    do throws(StorageError) {
      let manifest = try fill.writeTemporaries(machine: machine, number: session.nextNumber)
      entry = try session.append(Act(kind, edits: []), edits: [], manifest: manifest, by: signature)
    } catch {
      // Where the line cannot be taken back, whoever comes next may find it whole and needs the files.
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) } else { fill.removeTemporaries() }
      throw error
    }
    let pending = fill.apply()
    if pending == nil { session.writeMark(after: entry) }
    return Receipt(id: entry.id, sum: entry.sum, records: fill.records, pending: pending)
  }
}
