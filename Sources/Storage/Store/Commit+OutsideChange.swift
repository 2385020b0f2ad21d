import Emulation
import JSONText

/// What was changed without the program: taken over, or put back as the journal has it.
extension Commit {
  /// Takes over what stands on the disk, though it was changed without the program: a file, or that there is none.
  ///
  /// What stood there before nobody knows, so it is not told either.
  mutating func prepareAdopting(_ key: RecordKey) throws(StorageError) {
    let path = RecordPath(key)
    let known = known[key]
    guard let onDisk = try read(key, path) else {
      guard let known, known.sum != nil, key.kind != .province else { throw .nothingToAdopt(key) }
      return removals.append(
        Removal(key: key, before: Before(revision: known.revision ?? 1), folder: nil, name: path.file))
    }
    let isAsKnown = known?.sum == onDisk.sum && known?.brokenBy == nil
    guard onDisk.file.isEditedOutside || !isAsKnown else { throw .nothingToAdopt(key) }
    let revision = max(onDisk.file.record.revision, known?.revision ?? 0) + 1
    let record = onDisk.file.record.with(revision: revision)
    try prepare(
      record, Before(revision: onDisk.file.record.revision, sum: onDisk.sum), path,
      onDisk.json.changed(from: onDisk.file.record.json, to: record.json))
  }

  /// Puts a record back as the journal has it, whatever stands on the disk, a damaged file too.
  ///
  /// - Parameter content: what the last act on the record left; nil when it took the record away.
  mutating func preparePuttingBack(_ key: RecordKey, _ content: JSONValue?) throws(StorageError) {
    let path = RecordPath(key)
    try refuseSealed(key)
    let (folder, bytes) = try readAnything(path)
    guard let known = known[key], known.sum != bytes.map({ Digest(of: $0) }) else { throw .nothingToAdopt(key) }
    let file = bytes.flatMap { try? RecordFile($0, key: key) }
    let before = Before(revision: file?.record.revision, sum: bytes.map { Digest(of: $0) })
    guard let content else {
      try Self.refuseLeftBehind(Self.recipientsGone(before: file?.record, after: nil), tree)
      return removals.append(Removal(key: key, before: before, folder: folder, name: path.file))
    }
    let old: AnyRecord
    do throws(RecordProblem.Reason) { old = try RecordFile(content.utf8, key: key).record } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: error))
    }
    try Self.refuseLeftBehind(Self.recipientsGone(before: file?.record, after: old), tree)
    let record = old.with(revision: max(old.revision, file?.record.revision ?? 0) + 1)
    try prepare(record, before, path, content.changed(from: old.json, to: record.json))
  }

  /// The bytes of a record's file, whatever they are; nil where there is none.
  private mutating func readAnything(_ path: RecordPath) throws(StorageError) -> (Folder?, [UInt8]?) {
    do throws(FileFailure) {
      guard let folder = try tree.folder(path.folders), try folder.contains(path.file) else { return (nil, nil) }
      do throws(ReadFailure) { return (folder, try folder.read(path.file, limit: Store.fileLimit)) } catch {
        throw error.failure(path.text)
      }
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }
}
