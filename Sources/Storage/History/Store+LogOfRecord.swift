import Emulation

extension Store {
  /// Acts of the journals like `log`; of one record also the act that put it in together with very many others, as its
  /// history has it.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func logWithOrigin(_ query: LogQuery) throws(StorageError) -> [JournalEntry] {
    let entries = try log(query)
    guard let record = query.record, entries.count < query.limit else { return entries }
    var others = query
    others.record = nil
    let known = Set(entries.map(\.id))
    let origins = try history(of: record).map(\.entry).filter { !known.contains($0.id) && others.wants($0) }
    return entries + origins.prefix(query.limit - entries.count)
  }
}
