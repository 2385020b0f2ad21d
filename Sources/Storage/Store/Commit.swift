import Emulation
import Glibc
import JSONText

/// The writing of one act, step by step, while the lock is held.
struct Commit {
  private var tree: FolderTree
  private var writes: [Write] = []
  private var removals: [Removal] = []
  /// Folders in which names changed, each to be synced.
  private var changed: [Folder] = []

  init(tree: FolderTree) {
    self.tree = tree
  }

  private struct Write {
    var record: AnyRecord
    var before: Int?
    var path: RecordPath
    /// The file's text, and the same as a tree for the journal.
    var bytes: [UInt8]
    var json: JSONValue
    /// What the file had, where the journal does not know it yet.
    var base: JSONValue?
    /// Where its temporary file is, once it is written.
    var folder: Folder?
  }

  private struct Removal {
    var key: RecordKey
    var before: Int?
    var base: JSONValue?
    var folder: Folder
    var name: String
  }

  /// The records as they are after the act.
  var saved: [AnyRecord] { writes.map(\.record) }

  /// What the journal's line says of the records.
  var journalEdits: [JournalEdit] {
    writes.map { JournalEdit(key: $0.record.key, before: $0.before, base: $0.base, after: $0.json) }
      + removals.map { JournalEdit(key: $0.key, before: $0.before, base: $0.base, after: nil) }
  }

  /// Compares a record with what is on the disk and makes the bytes to write.
  mutating func prepare(_ edit: PlannedEdit) throws(StorageError) {
    let path = RecordPath(edit.key)
    let onDisk = try read(edit.key, path)
    guard onDisk?.file.record.revision == edit.before?.revision else {
      throw .changedUnderneath(edit.key, expected: edit.before?.revision, found: onDisk?.file.record.revision)
    }
    guard onDisk?.file.record == edit.before, onDisk?.file.isEditedOutside != true else {
      throw .editedOutside(edit.key)
    }
    guard let after = edit.after else {
      guard let onDisk else { return }
      return removals.append(
        Removal(
          key: edit.key, before: edit.before?.revision, base: onDisk.base, folder: onDisk.folder, name: path.file))
    }
    let record = after.with(revision: (edit.before?.revision ?? 0) + 1)
    try prepare(record, before: edit.before?.revision, path, onDisk)
  }

  /// Makes sure that a record the act relies on is still the one that was seen.
  mutating func confirm(_ record: AnyRecord) throws(StorageError) {
    let onDisk = try read(record.key, RecordPath(record.key))
    guard onDisk?.file.record != record else { return }
    throw .changedUnderneath(record.key, expected: record.revision, found: onDisk?.file.record.revision)
  }

  /// Takes over a file as it stands on the disk, though it was changed without the program.
  mutating func prepareAdopting(_ key: RecordKey) throws(StorageError) {
    let path = RecordPath(key)
    guard let onDisk = try read(key, path), onDisk.file.isEditedOutside else { throw .nothingToAdopt(key) }
    let revision = onDisk.file.record.revision
    try prepare(onDisk.file.record.with(revision: revision + 1), before: revision, path, onDisk)
  }

  private mutating func prepare(
    _ record: AnyRecord, before: Int?, _ path: RecordPath, _ onDisk: OnDisk?
  ) throws(StorageError) {
    let json = onDisk.map { $0.json.changed(from: $0.file.record.json, to: record.json) } ?? record.json
    let bytes = try record.storedBytes(json)
    do throws(JSONError) {
      writes.append(
        Write(
          record: record, before: before, path: path, bytes: bytes,
          json: try JSONValue(parsing: bytes, limits: .record), base: onDisk?.base))
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
        if writes[index].before == nil {
          for folder in try tree.way(writes[index].path.folders) { note(folder) }
        }
      }
      for removal in removals {
        try removal.folder.remove(removal.name)
        note(removal.folder)
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

  private mutating func read(_ key: RecordKey, _ path: RecordPath) throws(StorageError) -> OnDisk? {
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
      return OnDisk(folder: folder, file: file, json: try JSONValue(recordBytes: bytes, kind: key.kind))
    } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: error))
    }
  }

  /// What stands in a sealed year is never changed, and nothing is added to it.
  private mutating func refuseSealed(_ key: RecordKey) throws(StorageError) {
    guard let year = key.year else { return }
    do throws(FileFailure) {
      guard try tree.folder([SealedYear.folder, String(year)]) == nil else {
        throw FileFailure(.open, "", code: EEXIST)
      }
    } catch {
      throw error.code == EEXIST ? .yearSealed(year) : .failed(error, .nothingWritten)
    }
  }

  private struct OnDisk {
    var folder: Folder
    var file: RecordFile
    var json: JSONValue

    /// The file, where no line of the journal has it: a record's first version may have come with many others.
    var base: JSONValue? { file.record.revision <= 1 ? json : nil }
  }
}

extension JSONValue {
  /// The record as this version writes it, where it was read from a file of an older one.
  fileprivate var withCurrentSchema: JSONValue {
    guard case .object(var object) = self else { return self }
    object["schema"] = .number(String(RecordHeader.schema))
    return .object(object)
  }

  /// The record as the newest version has it.
  fileprivate init(recordBytes bytes: [UInt8], kind: RecordKind) throws(RecordProblem.Reason) {
    do throws(JSONError) {
      self = Migration.all.current(try JSONValue(parsing: bytes, limits: .record), kind: kind)
    } catch {
      throw .format(FormatError(member: "", line: 1, column: 1, reason: .syntax(error)))
    }
  }
}

extension AnyRecord {
  /// The bytes of the record's file, found to give the same record when read.
  ///
  /// - Parameter json: the record, with what else its file holds.
  /// - Throws: `notStorable` when a value is outside what can be read back.
  func storedBytes(_ json: JSONValue) throws(StorageError) -> [UInt8] {
    let bytes = RecordSum.signed(json.withCurrentSchema.utf8)
    do throws(RecordProblem.Reason) {
      let file = try RecordFile(bytes, key: key)
      guard file.record == self, !file.isEditedOutside else { throw .otherName(file.record.key.id) }
    } catch {
      throw .notStorable(key, error)
    }
    return bytes
  }
}

extension RecordKey {
  /// Whether the path of the record follows from its key: a name that is an identifier, and a year where there is one.
  var hasSafePath: Bool {
    RecordID<Never>(id) != nil && (year == nil ? kind.hasYearless : kind.hasYears)
      && (1000...9999).contains(year ?? 1000)
  }
}
