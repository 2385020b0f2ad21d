import Emulation

/// The writing of one act on the personal data of a recipient, step by step, while the lock is held.
struct PersonalCommit {
  private var folder: PersonalFolder
  private let recipient: RecipientKey
  private let path: PersonalPath
  /// What is done, as the journal has it.
  private(set) var line: JournalPersonal
  /// The new file; nil where the data are erased.
  private var bytes: [UInt8]?
  private var place: Folder?

  /// Compares what was planned with the file on the disk.
  ///
  /// - Throws: a `PersonalFailure`.
  init(_ edit: PersonalEdit, _ folder: PersonalFolder) throws(PersonalFailure) {
    self.folder = folder
    recipient = edit.recipient
    path = PersonalPath(edit.recipient)
    line = JournalPersonal(edit.recipient, .erased)
    if let after = edit.after { try prepare(after, edit) } else { try prepareErasing(edit) }
  }

  private mutating func prepare(_ after: PersonalData, _ edit: PersonalEdit) throws(PersonalFailure) {
    let file = try folder.read(recipient)
    let isChanged = file?.record.revision != edit.before || edit.base.map { $0 != file?.record.data } ?? false
    if isChanged, !edit.keepsOthers { throw .changed }
    guard file?.isEditedOutside != true else { throw .editedOutside }
    let data = isChanged ? try Self.merge(after, edit, with: file?.record.data) : after
    try prepare(data, in: file, fields: data.differences(to: file?.record.data))
  }

  /// Puts what is to be saved together with what somebody else has saved since.
  private static func merge(
    _ after: PersonalData, _ edit: PersonalEdit, with theirs: PersonalData?
  ) throws(PersonalFailure) -> PersonalData {
    // What was erased is not made again from one half of it, and without the data before nobody knows who changed what.
    guard let theirs, edit.before == nil || edit.base != nil else { throw .changed }
    let merged = after.merged(with: theirs, since: edit.base)
    guard merged.conflicts.isEmpty, merged.data != theirs else { throw .changedToo(merged.conflicts) }
    guard !merged.data.fields.isEmpty else { throw .changed }
    return merged.data
  }

  private mutating func prepare(
    _ after: PersonalData, in file: PersonalFile?, fields: [PersonalField]
  ) throws(PersonalFailure) {
    let before = file?.record.revision
    line = JournalPersonal(recipient, .saved, before: before, fields: fields)
    let record = PersonalRecord(after, revision: line.revision)
    let bytes = PersonalFile.bytes(record, of: recipient, in: file)
    // What could not be read back is not written.
    guard try PersonalFile(bytes, recipient).record == record else { throw .damaged(line: 1, column: 1) }
    self.bytes = bytes
  }

  /// What is damaged can be erased too; nobody can say then which version it was.
  private mutating func prepareErasing(_ edit: PersonalEdit) throws(PersonalFailure) {
    guard try folder.contains(recipient) else { throw .changed }
    let now: Int?
    do throws(PersonalFailure) { now = try folder.read(recipient)?.record.revision } catch {
      if case .forbidden = error { throw error }
      now = nil
    }
    guard now == edit.before || now == nil else { throw .changed }
    line.before = now
  }

  /// Takes over the file as it stands on the disk, though it was changed without the program.
  ///
  /// - Throws: a `PersonalFailure`; `changed` where there is nothing to take over.
  init(adopting recipient: RecipientKey, _ folder: PersonalFolder) throws(PersonalFailure) {
    self.folder = folder
    self.recipient = recipient
    path = PersonalPath(recipient)
    line = JournalPersonal(recipient, .erased)
    guard let file = try self.folder.read(recipient), file.isEditedOutside else { throw .changed }
    try prepare(file.record.data, in: file, fields: file.record.data.fields)
  }

  /// Writes the new file beside the old one, an empty one where the data are to be erased, and makes both it and its
  /// name safe: the journal will not have what is in it.
  mutating func writeTemporary() throws(StorageError) {
    do throws(FileFailure) {
      var made: [Folder] = []
      var tree = folder.tree
      let place = try tree.make(path.folders, changed: &made)
      // The lock is held and the last act is settled, so a file of that name was left behind by a program that died.
      if try place.contains(path.temporary) { try place.remove(path.temporary) }
      self.place = place
      try place.create(path.temporary, bytes ?? [], isSynced: true, mode: PersonalPath.mode)
      for folder in try tree.way(path.folders).reversed() { try folder.sync() }
    } catch {
      removeTemporary()
      throw error.isForbidden ? .personal(recipient, .forbidden(error)) : .failed(error, .nothingWritten)
    }
  }

  /// Gives the new file its name, or takes the old one away, and makes that safe against a power cut.
  ///
  /// - Returns: what failed; the act is done all the same, and whoever comes next finishes it.
  mutating func apply() -> FileFailure? {
    do throws(FileFailure) {
      guard let place else { return nil }
      if bytes != nil {
        try place.rename(path.temporary, to: path.file)
        try place.sync()
      } else {
        try place.remove(path.file)
        try place.sync()
        try place.remove(path.temporary)
        try place.sync()
      }
      return nil
    } catch {
      return error
    }
  }

  /// What cannot be removed belongs to no act: it is taken away when the data are next asked for.
  func removeTemporary() { try? place?.remove(path.temporary) }
}
