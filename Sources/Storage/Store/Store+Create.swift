import Emulation
import Glibc

extension Store {
  /// Makes the data folder of a new province, at a path where there is nothing or an empty folder.
  ///
  /// Folders on the way there are made too.
  /// `province.json` gets its name last, so that a folder left half made is no province.
  ///
  /// - Throws: `cannotMake`, `notEmpty`, `noProvince`, `madeAndWaiting`, and what `fill` throws.
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
    let names: [String]
    do throws(FileFailure) { names = try store.root.names() } catch { throw .unreadable(path, error) }
    guard names.isEmpty else { throw .notEmpty(path) }
    let receipt = try store.fill(
      records.filter { $0.key.kind != .province } + provinces, kind: .found, by: signature)
    if let failure = receipt.pending { throw .madeAndWaiting(path, failure) }
    return store
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
    var session = try WriteSession(try takeLock(), self)
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
      fill.removeTemporaries()
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) }
      throw error
    }
    let pending = fill.apply()
    if pending == nil { session.writeMark(after: entry) }
    return Receipt(id: entry.id, sum: entry.sum, records: fill.records, pending: pending)
  }
}
