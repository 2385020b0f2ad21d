import Emulation

/// The comparison of sealed years that are loaded with the acts that sealed them.
struct SealedComparison {
  /// The sealed years among those that are loaded.
  let years: Set<Int>
  private var folders: [Int: Folder] = [:]

  init(_ candidates: [Int], _ tree: FolderTree) {
    var tree = tree
    for year in candidates {
      folders[year] = ((try? SealedReader(year, in: &tree)) ?? nil)?.folder
    }
    years = Set(folders.keys)
  }

  /// What is not as the act says that sealed a year.
  mutating func compare(_ seal: JournalSeal) -> [Finding] {
    guard let folder = folders.removeValue(forKey: seal.year) else { return [] }
    let sums = Dictionary(seal.files.map { ($0.kind, $0.sum) }) { $1 }
    return SealedYear.kinds.compactMap { kind in
      let name = SealedYear.file(of: kind)
      let bytes = try? folder.read(name, limit: SealedYear.fileLimit)
      guard bytes.map({ Digest(of: $0) }) != sums[kind] else { return nil }
      return Finding(path: SealedYear.path(seal.year, name), .differsFromSeal)
    }
  }

  /// The years of which no act was met.
  func rest() -> [Finding] {
    folders.keys.sorted().map { Finding(path: SealedYear.path($0), .notInJournal) }
  }
}
