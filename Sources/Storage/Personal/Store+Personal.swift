import Emulation

extension Store {
  /// Which personal data of a recipient there are, without a value and without an act.
  ///
  /// - Throws: `personal` with why it cannot be told.
  public func personalState(of recipient: RecipientKey) throws(StorageError) -> PersonalState {
    guard recipient.hasSafePath else { throw .personal(recipient, .noRecipient) }
    var folder = PersonalFolder(tree: FolderTree(root: root))
    // Where that cannot be finished now, what is told is the state before the act.
    if (try? folder.hasTemporary(recipient)) == true, root.isWritable { try? settlePersonal(recipient) }
    do throws(PersonalFailure) {
      guard let file = try folder.read(recipient) else { return PersonalState() }
      return PersonalState(
        fields: file.record.data.fields, revision: file.record.revision, isThere: true,
        problem: file.isEditedOutside ? .editedOutside : nil)
    } catch {
      if case .forbidden = error { throw .personal(recipient, error) }
      return PersonalState(isThere: true, problem: error)
    }
  }

  private func settlePersonal(_ recipient: RecipientKey) throws(StorageError) {
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    try session.settle(recipient)
  }

  /// Shows the personal data of a recipient, once the journal says that somebody looks at them.
  ///
  /// - Parameter act: one of the kind `seePersonal`.
  /// - Returns: nil where there are none; the journal then says nothing.
  /// - Throws: `personal`, `readOnly`, and what `commit` throws; nothing is then shown.
  public func seePersonal(_ act: Act, by signature: Signature) throws(StorageError) -> SeenPersonal? {
    guard let recipient = act.personal?.recipient, recipient.hasSafePath, act.edits.isEmpty else {
      throw .invalidEdit(nil)
    }
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    if let relied = act.reliesOn { try confirm(relied, in: session) }
    try session.settle(recipient)
    var folder = PersonalFolder(tree: session.tree)
    let file: PersonalFile?
    do throws(PersonalFailure) { file = try folder.read(recipient) } catch { throw .personal(recipient, error) }
    guard let file else { return nil }
    let line = JournalPersonal(recipient, .seen)
    let entry = try append(act, line, by: signature, to: &session)
    session.writeMark(after: entry)
    return SeenPersonal(record: file.record, act: Receipt(id: entry.id, sum: entry.sum, records: []))
  }

  /// Saves or erases the personal data of a recipient.
  func commitPersonal(_ act: Act, _ edit: PersonalEdit, by signature: Signature) throws(StorageError) -> Receipt {
    guard act.edits.isEmpty, edit.recipient.hasSafePath, edit.after?.fields.isEmpty != true else {
      throw .invalidEdit(nil)
    }
    return try writePersonal(act, edit.recipient, by: signature) { session, folder throws(PersonalFailure) in
      if edit.after != nil { try Self.requireRecipient(edit.recipient, session.tree) }
      return try PersonalCommit(edit, folder)
    }
  }

  /// Takes over a personal file that was changed without the program, as an act of its own with a reason.
  ///
  /// - Throws: `personal` with `changed` where the file is as the program wrote it, and what `commit` throws.
  @discardableResult
  public func adoptPersonal(
    _ recipient: RecipientKey, why: String, reliesOn account: AnyRecord? = nil, by signature: Signature
  ) throws(StorageError) -> Receipt {
    guard recipient.hasSafePath else { throw .invalidEdit(nil) }
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    var act = Act(.adopt, why: why, personal: PersonalEdit(recipient))
    act.reliesOn = account
    return try writePersonal(act, recipient, by: signature) { _, folder throws(PersonalFailure) in
      try PersonalCommit(adopting: recipient, folder)
    }
  }

  private func writePersonal(
    _ act: Act, _ recipient: RecipientKey, by signature: Signature,
    prepare: (borrowing WriteSession, PersonalFolder) throws(PersonalFailure) -> PersonalCommit
  ) throws(StorageError) -> Receipt {
    let calm = SignalHold()
    defer { _ = calm }
    var session = try beginWriting()
    if let relied = act.reliesOn { try confirm(relied, in: session) }
    try session.settle(recipient)
    var commit: PersonalCommit
    do throws(PersonalFailure) { commit = try prepare(session, PersonalFolder(tree: session.tree)) } catch {
      throw .personal(recipient, error)
    }
    try commit.writeTemporary()
    let entry: JournalEntry
    do throws(StorageError) {
      entry = try append(act, commit.line, by: signature, to: &session)
    } catch {
      // Where the line cannot be taken back, whoever comes next may find it whole and needs the file.
      if case .journalStuck = error {} else { commit.removeTemporary() }
      throw error
    }
    let pending = commit.apply()
    if pending == nil { session.writeMark(after: entry) }
    return Receipt(id: entry.id, sum: entry.sum, records: [], pending: pending)
  }

  private func append(
    _ act: Act, _ line: JournalPersonal, by signature: Signature, to session: inout WriteSession
  ) throws(StorageError) -> JournalEntry {
    do throws(StorageError) {
      return try session.append(act, edits: [], personal: line, by: signature)
    } catch {
      if case .journalStuck(let failure, _) = error { stop(.journalStuck(failure)) }
      throw error
    }
  }

  /// Nothing is kept of somebody whom no dossier proposes; in a sealed year, too, lines are those of the sealed file.
  private static func requireRecipient(_ recipient: RecipientKey, _ tree: FolderTree) throws(PersonalFailure) {
    var tree = tree
    let path = RecordPath(recipient.dossierKey)
    let record: AnyRecord?
    do throws(FileFailure) {
      if let sealed = try SealedReader(recipient.year, in: &tree) {
        record = sealed.read(.dossier).records.compactMap(\.record).first { $0.key == recipient.dossierKey }
      } else {
        record = try tree.folder(path.folders).flatMap { folder in
          ListedFile(folder: folder, name: path.file, key: recipient.dossierKey).load().record
        }
      }
    } catch {
      throw .unreadable(.failed(error))
    }
    guard case .dossier(let dossier)? = record, dossier.line(recipient.line)?.subject == .individual else {
      throw .noRecipient
    }
  }
}

/// Which personal data of a recipient there are.
public struct PersonalState: Hashable, Sendable {
  /// The fields that say something.
  public var fields: [PersonalField] = []
  /// The number of saved changes; nil where there are none or nobody can tell.
  public var revision: Int?
  /// Whether there is a file.
  public var isThere = false
  /// What is wrong with the file.
  public var problem: PersonalFailure?
}

/// Personal data that somebody looks at.
public struct SeenPersonal: Hashable, Sendable {
  public var record: PersonalRecord
  /// The act of looking.
  public var act: Receipt
}
