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
    let sealed = Set(try reader.pieces(file))
    let names = try folder.names()
    let results = concurrentMap(names) { name in
      Result { () throws(FileFailure) in try Self.isToGo(name, in: folder, sealed) }
    }
    for (name, result) in zip(names, results) where try result.get() { try folder.remove(name) }
    try folder.sync()
    // A folder in which something foreign stands stays, and `check` names it.
    try tree.folder([name])?.removeFolder(String(year))
    try tree.folder([name])?.sync()
  }

  /// Whether a file was left over by a program that died, or its very bytes are sealed.
  private static func isToGo(
    _ name: String, in folder: Folder, _ sealed: Set<[UInt8]>
  ) throws(FileFailure) -> Bool {
    if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) { return true }
    do throws(ReadFailure) { return sealed.contains(try folder.read(name, limit: Store.fileLimit)) } catch {
      if case .failed(let failure) = error { throw failure }
      return false
    }
  }
}
