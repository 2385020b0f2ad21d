import Emulation
import Glibc
import JSONText

/// The writing of one act, step by step, while the lock is held.
struct Commit {
  var tree: FolderTree
  private var writes: [Write] = []
  var removals: [Removal] = []
  /// Folders in which names changed, each to be synced.
  private var changed: [Folder] = []
  /// What the last acts on the records left, as far as the journals were asked.
  let known: [RecordKey: KnownRecord]

  init(tree: FolderTree, known: [RecordKey: KnownRecord]) {
    (self.tree, self.known) = (tree, known)
  }

  struct Write {
    var record: AnyRecord
    var before: Before
    var path: RecordPath
    /// The file's text, and the same as a tree for the journal.
    var bytes: [UInt8]
    var json: JSONValue
    /// Where its temporary file is, once it is written.
    var folder: Folder?
  }

  struct Removal {
    var key: RecordKey
    var before: Before
    /// Where the file is; nil for one that was taken away without the program.
    var folder: Folder?
    var name: String
  }

  /// What stood on the disk before the act.
  struct Before {
    /// Nil where there was no record, or none that can be read.
    var revision: Int?
    /// Nil where there was no file.
    var sum: Digest?
    /// All of it, where the newest lines of the journal do not have it.
    var base: JSONValue?
  }

  /// The records as they are after the act.
  var saved: [AnyRecord] { writes.map(\.record) }

  /// What is to become of each record; nil for one that is taken away.
  var outcomes: [(key: RecordKey, after: AnyRecord?)] {
    writes.map { ($0.record.key, $0.record) } + removals.map { ($0.key, nil) }
  }

  /// What the journal's line says of the records.
  var journalEdits: [JournalEdit] {
    writes.map { Self.edit($0.record.key, $0.before, after: $0.json) }
      + removals.map { Self.edit($0.key, $0.before, after: nil) }
  }

  private static func edit(_ key: RecordKey, _ before: Before, after: JSONValue?) -> JournalEdit {
    JournalEdit(key: key, before: before.revision, beforeSum: before.sum, base: before.base, after: after)
  }

  /// Compares a record with what is on the disk and makes the bytes to write.
  ///
  /// - Parameter lastRevision: of a record that is to be made, the revision it had before it was taken away.
  mutating func prepare(
    _ edit: PlannedEdit, lastRevision: () throws(StorageError) -> Int?
  ) throws(StorageError) {
    let path = RecordPath(edit.key)
    let onDisk = try read(edit.key, path)
    guard isAsKnown(edit.key, onDisk) else { throw .editedOutside(edit.key) }
    guard onDisk?.file.record.revision == edit.before?.revision else {
      throw .changedUnderneath(edit.key, expected: edit.before?.revision, found: onDisk?.file.record.revision)
    }
    guard onDisk?.file.record == edit.before, onDisk?.file.isEditedOutside != true else {
      throw .editedOutside(edit.key)
    }
    try Self.refuseLeftBehind(Self.recipientsGone(before: edit.before, after: edit.after), tree)
    let before = before(edit.key, onDisk)
    guard let after = edit.after else {
      guard let onDisk else { return }
      return removals.append(Removal(key: edit.key, before: before, folder: onDisk.folder, name: path.file))
    }
    let last = if let before = edit.before { before.revision as Int? } else { try lastRevision() }
    let record = after.with(revision: (last ?? 0) + 1)
    try prepare(record, before, path, onDisk?.json.changed(from: onDisk?.file.record.json ?? .null, to: record.json))
  }

  /// Whether the disk has what the journal's last act on a record left, where that act is known.
  private func isAsKnown(_ key: RecordKey, _ onDisk: OnDisk?) -> Bool {
    guard let known = known[key] else { return true }
    return known.sum == onDisk?.sum
  }

  private func before(_ key: RecordKey, _ onDisk: OnDisk?) -> Before {
    guard let onDisk else { return Before() }
    return Before(
      revision: onDisk.file.record.revision, sum: onDisk.sum,
      base: known[key]?.sum == onDisk.sum ? nil : onDisk.json)
  }

  /// - Parameter json: the record with what else its file had; nil for a new one.
  mutating func prepare(
    _ record: AnyRecord, _ before: Before, _ path: RecordPath, _ json: JSONValue?
  ) throws(StorageError) {
    let bytes = try record.storedBytes(json ?? record.json)
    do throws(JSONError) {
      writes.append(
        Write(
          record: record, before: before, path: path, bytes: bytes, json: try JSONValue(parsing: bytes, limits: .record)
        ))
    } catch {
      throw .notStorable(record.key, .format(FormatError(member: "", line: 1, column: 1, reason: .syntax(error))))
    }
  }

  /// Writes the new files beside the old ones and syncs each.
  mutating func writeTemporaries() throws(StorageError) {
    do throws(FileFailure) {
      for index in writes.indices {
        let path = writes[index].path
        let folder = try tree.make(path.folders, changed: &changed)
        let name = RecordPath.temporary(for: path.file)
        // The lock is held, so a file of that name was left behind by a program that died.
        if try folder.contains(name) { try folder.remove(name) }
        writes[index].folder = folder
        try folder.create(name, writes[index].bytes, isSynced: true)
      }
    } catch {
      removeTemporaries()
      throw .failed(error, .nothingWritten)
    }
  }

  /// Gives the new files their names, takes removed records away and makes the names safe against a power cut.
  ///
  /// - Returns: what failed; the act is done all the same, and the journal has all that is needed to apply it later.
  mutating func apply() -> FileFailure? {
    do throws(FileFailure) {
      for index in writes.indices {
        guard let folder = writes[index].folder else { continue }
        let file = writes[index].path.file
        try folder.rename(RecordPath.temporary(for: file), to: file)
        note(folder)
        // Whoever made the folders for a new record may have died before their names were on the disk.
        if writes[index].before.sum == nil {
          for folder in try tree.way(writes[index].path.folders) { note(folder) }
        }
      }
      for removal in removals {
        guard let folder = removal.folder else { continue }
        try folder.remove(removal.name)
        note(folder)
      }
      for folder in changed { try folder.sync() }
      return nil
    } catch {
      return error
    }
  }

  private mutating func note(_ folder: Folder) {
    if !changed.contains(where: { $0 === folder }) { changed.append(folder) }
  }

  /// What cannot be removed is passed over by the loader and replaced by the next write.
  func removeTemporaries() {
    for write in writes { try? write.folder?.remove(RecordPath.temporary(for: write.path.file)) }
  }

  mutating func read(_ key: RecordKey, _ path: RecordPath) throws(StorageError) -> OnDisk? {
    try refuseSealed(key)
    let folder: Folder
    let bytes: [UInt8]
    do throws(FileFailure) {
      guard let found = try tree.folder(path.folders), try found.contains(path.file) else { return nil }
      folder = found
    } catch {
      throw .failed(error, .nothingWritten)
    }
    do throws(ReadFailure) {
      bytes = try folder.read(path.file, limit: Store.fileLimit)
    } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: .unreadable(error)))
    }
    do throws(RecordProblem.Reason) {
      let file = try RecordFile(bytes, key: key)
      if file.isNewer {
        throw .newerSchema(found: file.schema, known: RecordHeader.schema, isLoaded: true)
      }
      return OnDisk(
        folder: folder, file: file, sum: Digest(of: bytes), json: try JSONValue(recordBytes: bytes, kind: key.kind))
    } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: error))
    }
  }

  /// What stands in a sealed year is never changed, and nothing is added to it.
  mutating func refuseSealed(_ key: RecordKey) throws(StorageError) {
    guard let year = key.year else { return }
    do throws(FileFailure) {
      guard try tree.folder([SealedYear.folder, String(year)]) == nil else {
        throw FileFailure(.open, "", code: EEXIST)
      }
    } catch {
      throw error.code == EEXIST ? .yearSealed(year) : .failed(error, .nothingWritten)
    }
  }

  struct OnDisk {
    var folder: Folder
    var file: RecordFile
    /// Of the bytes.
    var sum: Digest
    var json: JSONValue
  }
}
