import Emulation

extension Store {
  /// The years that have records, sealed ones too, in order.
  ///
  /// - Throws: `failed`.
  public func years() throws(StorageError) -> [Int] {
    var listing = Listing(tree: FolderTree(root: root))
    let single = RecordKind.allCases.flatMap { listing.years(of: $0) }
    return Set(single + (try sealedYears())).sorted()
  }
}
