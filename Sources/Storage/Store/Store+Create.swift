import Emulation
import Glibc

extension Store {
  /// Makes the data folder of a new province, at a path where there is nothing or an empty folder.
  ///
  /// Files are not synced one by one but all together at the end. `province.json` is written last, so that a folder
  /// left half made is no province.
  ///
  /// - Throws: `notEmpty`, `noProvince`, `invalidEdit` for a record that comes twice or whose key gives no path,
  ///   `notStorable`, `failed`.
  public static func create(_ path: String, _ records: [AnyRecord]) throws(StorageError) -> Store {
    try create(path, records, probe: nil)
  }

  static func create(
    _ path: String, _ records: [AnyRecord], probe: FileProbe?
  ) throws(StorageError) -> Store {
    let provinces = records.filter { $0.key.kind == .province }
    guard provinces.count == 1 else { throw .noProvince }
    if mkdir(path, 0o770) != 0, errno != EEXIST {
      throw .failed(FileFailure(.makeFolder, "", code: errno), .nothingWritten)
    }
    let root = try folder(path, probe: probe)
    var tree = FolderTree(root: root)
    var changed: [Folder] = []
    var keys: Set<RecordKey> = []
    do throws(FileFailure) {
      guard try root.names().isEmpty else { throw FileFailure(.create, "", code: ENOTEMPTY) }
    } catch {
      throw error.code == ENOTEMPTY ? .notEmpty(path) : .failed(error, .nothingWritten)
    }
    for record in records.filter({ $0.key.kind != .province }) + provinces {
      guard keys.insert(record.key).inserted, record.key.hasSafePath else { throw .invalidEdit(record.key) }
      let saved = record.with(revision: max(1, record.revision))
      let bytes = try saved.storedBytes(saved.json)
      let path = RecordPath(record.key)
      do throws(FileFailure) {
        try tree.make(path.folders, changed: &changed).create(path.file, bytes, isSynced: false)
      } catch {
        throw .failed(error, .partlyWritten([]))
      }
    }
    sync()
    do throws(FileFailure) { try root.sync() } catch { throw .failed(error, .writtenNotSynced) }
    return Store(root: root)
  }
}
