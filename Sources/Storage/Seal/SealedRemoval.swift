import Emulation
import Glibc

/// Puts a sealed year in its place once the journal has the act: the folder gets its name and the single files go.
///
/// It may be done again and again: a single file goes only when the sealed file has its very bytes.
struct SealedRemoval {
  private var tree: FolderTree

  init(tree: FolderTree) {
    self.tree = tree
  }

  mutating func apply(_ seal: JournalSeal) throws(FileFailure) {
    guard let parent = try tree.folder([SealedYear.folder]) else { return }
    let name = SealedYear.temporary(seal.year)
    if try !parent.contains(String(seal.year)), try parent.contains(name) {
      try parent.rename(name, to: String(seal.year))
    }
    try parent.sync()
    guard let reader = try SealedReader(seal.year, in: &tree) else { return }
    for file in seal.files { try remove(file, seal.year, reader) }
  }

  private mutating func remove(_ file: JournalSeal.File, _ year: Int, _ reader: SealedReader) throws(FileFailure) {
    guard let name = file.kind.folder, let folder = try tree.folder([name, String(year)]) else { return }
    let sealed = Set(try reader.pieces(file).map { Digest(of: $0) })
    for name in try folder.names() {
      let isLeftOver = name.hasPrefix(".") && name.hasSuffix(RecordPath.temporarySuffix)
      let isSealed = try isSealed(name, in: folder, sealed)
      if isLeftOver || isSealed { try folder.remove(name) }
    }
    try folder.sync()
    // A folder in which something foreign stands stays, and `check` names it.
    try tree.folder([name])?.removeFolder(String(year))
    try tree.folder([name])?.sync()
  }

  private func isSealed(_ name: String, in folder: Folder, _ sealed: Set<Digest>) throws(FileFailure) -> Bool {
    do throws(ReadFailure) {
      return sealed.contains(Digest(of: try folder.read(name, limit: Store.fileLimit)))
    } catch {
      if case .failed(let failure) = error { throw failure }
      return false
    }
  }
}
