import Emulation

// Who may do what rests on files that anybody who may write the folder can edit: only what the journal has counts.
extension Store {
  /// Puts the journal's version in the place of accounts and of the province's rights that were edited without the
  /// program; where the journal does not have the content, an account gives no right and the standard rights hold.
  ///
  /// Where there is no account at all, the journal is asked whether there was one. Of a journal that cannot be read
  /// nothing is known.
  func settleRights(in workspace: inout Workspace, _ problems: inout [RecordProblem]) {
    let edited = problems.filter { $0.reason == .editedOutside }.compactMap { RecordPath.key(at: $0.path) }
    let accounts = edited.filter { $0.kind == .account }
    let journal = Journal(tree: FolderTree(root: root))
    if !accounts.isEmpty {
      let trails = (try? journal.trails(of: accounts)) ?? [:]
      for key in accounts {
        guard let id = Account.ID(key.id) else { continue }
        let last = trails[RecordPath(key)]?.lastRecord(key)
        if let last { workspace.adopt([last]) }
        workspace.standIns[id] = last == nil ? .nothing : .journal
      }
    }
    if let key = edited.first(where: { $0.kind == .province }) {
      let last = (try? journal.trails(of: [key]))?[RecordPath(key)]?.lastRecord(key)
      workspace.adopt([.province(workspace.province.with(rightsOf: last))])
    }
    guard !workspace.hasAccounts else { return }
    settleLostAccounts(in: &workspace, &problems, journal)
  }

  private func settleLostAccounts(
    in workspace: inout Workspace, _ problems: inout [RecordProblem], _ journal: Journal
  ) {
    // Where the journal cannot be read, the folder is open to look only anyway.
    guard let keys = try? journal.accounts(), !keys.isEmpty, let trails = try? journal.trails(of: Array(keys)) else {
      return
    }
    let lost = keys.filter { trails[RecordPath($0)]?.known?.sum != nil }
    guard !lost.isEmpty else { return }
    workspace.lostAccounts = lost.count
    for key in lost {
      guard let id = Account.ID(key.id), let last = trails[RecordPath(key)]?.lastRecord(key) else { continue }
      workspace.adopt([last])
      workspace.standIns[id] = .journal
    }
    let path = RecordKind.account.folder ?? ""
    problems.append(RecordProblem(path: path, reason: .accountsLost(lost.count)))
  }

  /// Makes sure that the account an act relies on is still the one that was seen, and what the journal has of it.
  ///
  /// A check sum in a file can be made right by whoever forges it: the journal is asked, once for each content.
  ///
  /// - Throws: `changedUnderneath` where the account is another now, `editedOutside` where the journal has another.
  func confirm(_ account: AnyRecord, in session: borrowing WriteSession) throws(StorageError) {
    try confirmRights(in: session)
    let key = account.key
    var commit = Commit(tree: session.tree, known: [:])
    var onDisk: Commit.OnDisk?
    do throws(StorageError) { onDisk = try commit.read(key, RecordPath(key)) } catch {
      guard case .damagedUnderneath = error else { throw error }
    }
    if let onDisk, onDisk.file.record == account, !onDisk.file.isEditedOutside,
      try isKnown(key, onDisk.sum, in: session)
    {
      return
    }
    // What stands in for a file that was edited.
    let trail = try Journal(tree: session.tree).trail(of: key)
    if trail.lastRecord(key) == account, onDisk?.sum != trail.known?.sum { return }
    guard onDisk?.file.record == account else {
      throw .changedUnderneath(key, expected: account.revision, found: onDisk?.file.record.revision)
    }
    throw .editedOutside(key)
  }

  /// Makes sure that the province, which says what each role may do, is what the journal has of it.
  ///
  /// Of one with a wrong check sum the rights were left out when it was loaded.
  private func confirmRights(in session: borrowing WriteSession) throws(StorageError) {
    let key = RecordKey(.province, "")
    var commit = Commit(tree: session.tree, known: [:])
    let onDisk: Commit.OnDisk?
    do throws(StorageError) { onDisk = try commit.read(key, RecordPath(key)) } catch {
      guard case .damagedUnderneath = error else { throw error }
      return
    }
    guard let onDisk, !onDisk.file.isEditedOutside else { return }
    guard try isKnown(key, onDisk.sum, in: session) else { throw .editedOutside(key) }
  }

  /// Makes sure that an account is what the journal has of it, for what is done outside of acts.
  ///
  /// - Throws: as `confirm(_:in:)`, and what taking the lock throws.
  public func confirm(_ account: AnyRecord) throws(StorageError) {
    let calm = SignalHold()
    defer { _ = calm }
    let session = try WriteSession(try takeLock(), self)
    try confirm(account, in: session)
  }

  private func isKnown(
    _ key: RecordKey, _ sum: Digest, in session: borrowing WriteSession
  ) throws(StorageError) -> Bool {
    if let known = try session.lastKnown([key])[key] { return known.sum == sum }
    if knownSums.withLock({ $0[key] }) == sum { return true }
    guard try Journal(tree: session.tree).trail(of: key).known?.sum == sum else { return false }
    knownSums.withLock { $0[key] = sum }
    return true
  }
}

extension Journal {
  /// The accounts that acts have put in, changed or taken away.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  fileprivate func accounts() throws(StorageError) -> Set<RecordKey> {
    let needles = [Array("\"kind\":\"account\"".utf8), LogQuery.manifestNeedle]
    var keys: Set<RecordKey> = []
    for (_, folder) in try machines() {
      for name in try files(folder) {
        try JournalFile(folder: folder, name: name).readLines { line in
          guard needles.contains(where: { line.contains($0) }), let entry = try? JournalEntry(line: line) else {
            return
          }
          keys.formUnion(entry.edits.map(\.key))
          guard let manifest = entry.manifest, let bytes = manifest.bytes(in: folder) else { return }
          keys.formUnion(manifest.lines(of: bytes).compactMap { RecordPath.key(at: $0.path) })
        }
      }
    }
    return keys.filter { $0.kind == .account }
  }
}

extension RecordTrail {
  /// The record as the last act on it left it; nil where it was taken away, or the journal does not have the content.
  func lastRecord(_ key: RecordKey) -> AnyRecord? {
    guard let edit = steps.last?.edit else { return nil }
    return (try? edit.record()) ?? nil
  }
}

extension Province {
  /// The province with the rights of another version of it, the standard ones where there is none.
  fileprivate func with(rightsOf record: AnyRecord?) -> Province {
    var province = self
    guard case .province(let known)? = record else {
      (province.rights, province.rolesOfUnregistered) = ([:], [])
      return province
    }
    (province.rights, province.rolesOfUnregistered) = (known.rights, known.rolesOfUnregistered)
    return province
  }
}
