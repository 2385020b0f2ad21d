import Emulation

extension Store {
  /// The records with an identifier, of all kinds and years, sealed ones too; where there is none any more, those that
  /// the journals have. Case does not matter.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public func keys(called id: String) throws(StorageError) -> [RecordKey] {
    let wanted = id.lowercased()
    var listing = Listing(tree: FolderTree(root: root))
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      for year in listing.years(of: kind) { listing.add(kind, year: year) }
    }
    var keys = listing.files.map(\.key)
    for year in try sealedYears() { keys += try sealedKeys(of: year) }
    var found = Set(keys.filter { $0.id.lowercased() == wanted })
    if found.isEmpty { found = Set(try log(LogQuery()).flatMap(\.keys).filter { $0.id.lowercased() == wanted }) }
    return found.sorted { RecordPath($0).text < RecordPath($1).text }
  }

  private func sealedKeys(of year: Int) throws(StorageError) -> [RecordKey] {
    do throws(FileFailure) {
      var tree = FolderTree(root: root)
      guard let reader = try SealedReader(year, in: &tree) else { return [] }
      return SealedYear.kinds.flatMap { reader.read($0).records.compactMap { $0.record?.key } }
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }
}
