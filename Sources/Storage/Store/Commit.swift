import Emulation
import JSONText

/// The writing of one act, step by step, while the lock is held.
struct Commit {
  private var tree: FolderTree
  private var writes: [Write] = []
  private var removals: [Removal] = []
  /// Folders in which names changed, each to be synced.
  private var changed: [Folder] = []
  /// The records written so far, in the order of the act.
  private(set) var saved: [AnyRecord] = []
  private var applied: [RecordKey] = []

  init(tree: FolderTree) {
    self.tree = tree
  }

  private struct Write {
    var record: AnyRecord
    var path: RecordPath
    var bytes: [UInt8]
    /// Where its temporary file is, once it is written.
    var folder: Folder?
  }

  private struct Removal {
    var key: RecordKey
    var folder: Folder
    var name: String
  }

  /// Compares a record with what is on the disk and makes the bytes to write.
  mutating func prepare(_ edit: PlannedEdit) throws(StorageError) {
    let path = RecordPath(edit.key)
    let onDisk = try read(edit.key, path)
    guard onDisk?.record.revision == edit.before?.revision else {
      throw .changedUnderneath(edit.key, expected: edit.before?.revision, found: onDisk?.record.revision)
    }
    guard onDisk?.record == edit.before else { throw .editedByHand(edit.key) }
    guard let after = edit.after else {
      if let onDisk { removals.append(Removal(key: edit.key, folder: onDisk.folder, name: path.file)) }
      return
    }
    let record = after.with(revision: (edit.before?.revision ?? 0) + 1)
    let json = onDisk.map { $0.json.changed(from: $0.record.json, to: record.json) } ?? record.json
    writes.append(Write(record: record, path: path, bytes: try record.storedBytes(json)))
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

  /// Gives the new files their names and takes removed records away.
  mutating func apply() throws(StorageError) {
    do throws(FileFailure) {
      for index in writes.indices {
        guard let folder = writes[index].folder else { continue }
        let file = writes[index].path.file
        try folder.rename(RecordPath.temporary(for: file), to: file)
        writes[index].folder = nil
        note(folder, writes[index].record.key)
        saved.append(writes[index].record)
      }
      for removal in removals {
        try removal.folder.remove(removal.name)
        note(removal.folder, removal.key)
      }
    } catch {
      removeTemporaries()
      throw .failed(error, applied.isEmpty ? .nothingWritten : .partlyWritten(applied))
    }
  }

  /// Makes the new names safe against a power cut.
  func syncFolders() throws(StorageError) {
    do throws(FileFailure) {
      for folder in changed { try folder.sync() }
    } catch {
      throw .failed(error, .writtenNotSynced)
    }
  }

  private mutating func note(_ folder: Folder, _ key: RecordKey) {
    applied.append(key)
    if !changed.contains(where: { $0 === folder }) { changed.append(folder) }
  }

  /// What cannot be removed is passed over by the loader and replaced by the next write.
  private func removeTemporaries() {
    for write in writes { try? write.folder?.remove(RecordPath.temporary(for: write.path.file)) }
  }

  private mutating func read(_ key: RecordKey, _ path: RecordPath) throws(StorageError) -> OnDisk? {
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
      return OnDisk(folder: folder, record: file.record, json: try JSONValue(recordBytes: bytes))
    } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: error))
    }
  }

  private struct OnDisk {
    var folder: Folder
    var record: AnyRecord
    var json: JSONValue
  }
}

extension JSONValue {
  fileprivate init(recordBytes bytes: [UInt8]) throws(RecordProblem.Reason) {
    do throws(JSONError) { self = try JSONValue(parsing: bytes) } catch {
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
    let bytes = json.utf8
    do throws(RecordProblem.Reason) {
      let file = try RecordFile(bytes, key: key)
      guard file.record == self else { throw .otherName(file.record.key.id) }
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
