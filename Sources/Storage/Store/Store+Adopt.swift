import Emulation

extension Store {
  /// Takes over what was changed without the program, as an act of their own with a reason: files that were edited, put
  /// back or put in, and records whose files were taken away.
  ///
  /// - Throws: `nothingToAdopt` for a file that is as the journal says, `refused` where a rule stands against it,
  ///   `overtaken`, and what `commit` throws.
  @discardableResult
  public func adopt(
    _ keys: [RecordKey], why: String, by signature: Signature, rules: SettlingRules = SettlingRules()
  ) throws(StorageError) -> Receipt {
    try writeOutsideChange(Act(.adopt, why: why, edits: []), keys, by: signature, rules) {
      key, _, commit throws(StorageError) in try commit.prepareAdopting(key)
    }
  }

  /// Undoes what was changed without the program: the records are again as the journal's last acts left them, by an act
  /// of their own with a reason.
  ///
  /// - Throws: `nothingToAdopt` for a file that is as the journal says, `notInJournal` when the journal does not have the
  ///   content of the record, `refused` where a rule stands against it, `overtaken`, and what `commit` throws.
  @discardableResult
  public func putBack(
    _ keys: [RecordKey], why: String, by signature: Signature, rules: SettlingRules = SettlingRules()
  ) throws(StorageError) -> Receipt {
    try writeOutsideChange(Act(.putBack, why: why, edits: []), keys, by: signature, rules) {
      key, trail, commit throws(StorageError) in
      guard let last = trail?.steps.last, let edit = last.edit else { throw .notInJournal(key) }
      try commit.preparePuttingBack(key, edit.after)
    }
  }

  private func writeOutsideChange(
    _ act: Act, _ keys: [RecordKey], by signature: Signature, _ rules: SettlingRules,
    prepare: (RecordKey, RecordTrail?, inout Commit) throws(StorageError) -> Void
  ) throws(StorageError) -> Receipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    for key in keys where !key.hasSafePath && key.kind != .province { throw .invalidEdit(key) }
    // A file named twice is one file.
    let keys = Set(keys).sorted { RecordPath($0).text < RecordPath($1).text }
    var act = act
    act.reliesOn = rules.account
    var trails: [RecordPath: RecordTrail] = [:]
    return try write(
      act, by: signature, on: rules.basis,
      known: { session throws(StorageError) in
        trails = try Journal(tree: session.tree).trails(of: keys)
        return Dictionary(uniqueKeysWithValues: keys.map { ($0, trails[RecordPath($0)]?.known) }).compactMapValues(
          \.self)
      },
      prepare: { commit throws(StorageError) in
        for key in keys { try prepare(key, trails[RecordPath(key)], &commit) }
        let edits = commit.outcomes.map { key, after in
          // What is put back has to find its place among what was saved since.
          RecordEdit(before: act.kind == .adopt ? trails[RecordPath(key)]?.lastRecord(key) : nil, after: after)
        }
        if let refusal = rules.refusal(keys, edits) { throw .refused(refusal) }
      })
  }
}
