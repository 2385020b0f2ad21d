import Emulation
import Glibc

extension Store {
  /// Makes the data folder of a new province, at a path where there is nothing or an empty folder.
  ///
  /// Folders on the way there are made too. Files are not synced one by one but all together at the end.
  /// `province.json` is written last, so that a folder left half made is no province.
  ///
  /// - Throws: `cannotMake`, `notEmpty`, `noProvince`, and what `fill` throws.
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
    try store.fill(records.filter { $0.key.kind != .province } + provinces, kind: .found, by: signature)
    return store
  }

  /// Adds many new records at once, synced all together at the end; the journal gets one line with all their sums.
  ///
  /// - Throws: `invalidEdit` for a record that comes twice or whose key gives no path, `notStorable`, `busy`,
  ///   `changedUnderneath` for a record that is there already, `failed`. Records before the failing one are written.
  public func fill(
    _ records: [AnyRecord], kind: ActKind = .fill, by signature: Signature
  ) throws(StorageError) {
    var session = try WriteSession(try takeLock(), self)
    var tree = session.tree
    var changed: [Folder] = []
    var written: [RecordKey] = []
    var sums: [String] = []
    let sealed = Set(try sealedYears())
    for record in records {
      if let year = record.key.year, sealed.contains(year) { throw .yearSealed(year) }
      guard record.key.hasSafePath else { throw .invalidEdit(record.key) }
      let saved = record.with(revision: max(1, record.revision))
      let bytes = try saved.storedBytes(saved.json)
      let path = RecordPath(record.key)
      do throws(FileFailure) {
        try tree.make(path.folders, changed: &changed).create(path.file, bytes, isSynced: false)
      } catch {
        if error.code == EEXIST {
          throw .changedUnderneath(record.key, expected: nil, found: record.revision)
        }
        throw .failed(error, .partlyWritten(written))
      }
      written.append(record.key)
      sums.append("\(Digest(of: bytes).text)  \(path.text)\n")
    }
    sync()
    let manifest: JournalManifest
    do throws(FileFailure) {
      for folder in changed { try folder.sync() }
      try root.sync()
      manifest = try write(sums, number: session.nextNumber, in: &tree)
    } catch {
      throw .failed(error, .partlyWritten(written))
    }
    let entry = try session.append(Act(kind, edits: []), edits: [], manifest: manifest, by: signature)
    session.writeMark(after: entry)
  }

  /// Writes the sums of many records beside the journal, as `sha256sum -c` reads them.
  private func write(
    _ sums: [String], number: Int, in tree: inout FolderTree
  ) throws(FileFailure) -> JournalManifest {
    var changed: [Folder] = []
    let folder = try tree.make([Self.journalFolder, machine.text], changed: &changed)
    let name = "\(number).sha256"
    let bytes = Array(sums.joined().utf8)
    if try folder.contains(name) { try folder.remove(name) }
    try folder.create(name, bytes, isSynced: true)
    for folder in changed + [folder] { try folder.sync() }
    return JournalManifest(file: name, count: sums.count, sum: Digest(of: bytes))
  }
}
