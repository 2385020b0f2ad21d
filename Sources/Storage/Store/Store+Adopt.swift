import Emulation

extension Store {
  /// Takes over files that were changed without the program, as an act of their own with a reason.
  ///
  /// - Throws: `nothingToAdopt` for a file that is as the program wrote it, and what `commit` throws.
  @discardableResult
  public func adopt(_ keys: [RecordKey], why: String, by signature: Signature) throws(StorageError) -> Receipt {
    if let reason = readOnly.withLock({ $0 }) { throw .readOnly(reason) }
    for key in keys where !key.hasSafePath && key.kind != .province { throw .invalidEdit(key) }
    return try write(Act(.adopt, why: why, edits: []), by: signature) { commit throws(StorageError) in
      for key in keys { try commit.prepareAdopting(key) }
    }
  }
}
