import Emulation
import Glibc

/// The writing of very many new records as one act, while the lock is held.
///
/// As with any act, the files stand beside their places and are synced before the journal's line is written, and get
/// their names after it. But they are synced all together, and the line has only their sums: recovery finds them by
/// these.
struct Fill {
  private var tree: FolderTree
  /// The records as they are saved.
  private(set) var records: [AnyRecord] = []
  private let files: [File]
  private var begun = 0

  /// What is written of a record.
  struct File {
    var record: AnyRecord
    var path: RecordPath
    var bytes: [UInt8]
  }

  /// What is written of records that come once each.
  static func files(_ records: [AnyRecord]) throws(StorageError) -> [File] {
    var keys: Set<RecordKey> = []
    var files: [File] = []
    for record in records {
      guard record.key.hasSafePath, keys.insert(record.key).inserted else { throw .invalidEdit(record.key) }
      let saved = record.with(revision: max(1, record.revision))
      files.append(File(record: saved, path: RecordPath(record.key), bytes: try saved.storedBytes(saved.json)))
    }
    return files
  }

  /// The list of sums of files.
  static func list(_ files: [File]) -> [UInt8] {
    Array(files.map { "\(Digest(of: $0.bytes).text)  \($0.path.text)\n" }.joined().utf8)
  }

  /// Makes the bytes to write, and makes sure that none of the records is there.
  init(_ records: [AnyRecord], tree: FolderTree) throws(StorageError) {
    self.tree = tree
    files = try Self.files(records)
    self.records = files.map(\.record)
    for (file, record) in zip(files, records) {
      do throws(FileFailure) {
        guard let folder = try self.tree.folder(file.path.folders), try folder.contains(file.path.file) else {
          continue
        }
      } catch {
        throw .failed(error, .nothingWritten)
      }
      throw .changedUnderneath(record.key, expected: nil, found: record.revision)
    }
  }

  /// Writes the files beside their places and a list of their sums beside the journal, and syncs all of it.
  mutating func writeTemporaries(machine: Machine.ID, number: Int) throws(StorageError) -> JournalManifest {
    var made: [Folder] = []
    do throws(FileFailure) {
      for file in files {
        begun += 1
        let name = RecordPath.temporary(for: file.path.file)
        try Self.replace(name, file.bytes, in: tree.make(file.path.folders, changed: &made))
      }
      let text = Self.list(files)
      let name = "\(number).sha256"
      try Self.replace(name, text, in: tree.make([Store.journalFolder, machine.text], changed: &made))
      try tree.root.syncAll()
      return JournalManifest(file: name, count: files.count, sum: Digest(of: text))
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }

  /// Writes a new file in place of one that a program which died has left behind.
  private static func replace(_ name: String, _ bytes: [UInt8], in folder: Folder) throws(FileFailure) {
    if try folder.contains(name) { try folder.remove(name) }
    try folder.create(name, bytes, isSynced: false)
  }

  /// Gives the files their names, in the order of the records.
  ///
  /// - Returns: what failed; the act is done all the same.
  mutating func apply() -> FileFailure? {
    do throws(FileFailure) {
      for path in files.map(\.path) {
        try tree.folder(path.folders)?.rename(RecordPath.temporary(for: path.file), to: path.file)
      }
      try tree.root.syncAll()
      return nil
    } catch {
      return error
    }
  }

  /// What cannot be removed is passed over by the loader and replaced by the next write.
  mutating func removeTemporaries() {
    for path in files.prefix(begun).map(\.path) {
      try? tree.folder(path.folders)?.remove(RecordPath.temporary(for: path.file))
    }
  }
}
