import Emulation
import Glibc

extension Store {
  /// Makes the data folder of a new province, at a path where there is nothing or an empty folder.
  ///
  /// Folders on the way there are made too. Files are not synced one by one but all together at the end. `province.json` is written last, so that a folder
  /// left half made is no province.
  ///
  /// - Throws: `cannotMake`, `notEmpty`, `noProvince`, and what `fill` throws.
  @discardableResult
  public static func create(_ path: String, _ records: [AnyRecord]) throws(StorageError) -> Store {
    try create(path, records, probe: nil)
  }

  static func create(
    _ path: String, _ records: [AnyRecord], probe: FileProbe?
  ) throws(StorageError) -> Store {
    let provinces = records.filter { $0.key.kind == .province }
    guard provinces.count == 1 else { throw .noProvince }
    do throws(FileFailure) { try Folder.make(root: path) } catch { throw .cannotMake(path, error) }
    let store = Store(root: try folder(path, probe: probe))
    let names: [String]
    do throws(FileFailure) { names = try store.root.names() } catch { throw .unreadable(path, error) }
    guard names.isEmpty else { throw .notEmpty(path) }
    try store.fill(records.filter { $0.key.kind != .province } + provinces)
    return store
  }

  /// Adds many new records at once, synced all together at the end.
  ///
  /// - Throws: `invalidEdit` for a record that comes twice or whose key gives no path, `notStorable`, `busy`,
  ///   `changedUnderneath` for a record that is there already, `failed`. Records before the failing one are written.
  public func fill(_ records: [AnyRecord]) throws(StorageError) {
    let lock = try takeLock()
    defer { _ = lock }
    var tree = FolderTree(root: root)
    var changed: [Folder] = []
    var written: [RecordKey] = []
    for record in records {
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
    }
    sync()
    do throws(FileFailure) {
      for folder in changed { try folder.sync() }
      try root.sync()
    } catch {
      throw .failed(error, .writtenNotSynced)
    }
  }
}
