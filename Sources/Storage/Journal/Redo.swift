import Emulation
import Glibc
import JSONText

/// Puts an act of the journal into the files, where its program could not.
struct Redo {
  private var tree: FolderTree

  init(tree: FolderTree) {
    self.tree = tree
  }

  /// Makes each record what it is after the act, unless it is so already; the folders are synced in any case.
  ///
  /// - Throws: `waiting`; trying again later is safe.
  mutating func apply(_ entry: JournalEntry) throws(StorageError) {
    do throws(FileFailure) {
      var changed: [Folder] = []
      if let seal = entry.seal {
        var removal = SealedRemoval(tree: tree)
        try removal.apply(seal)
      }
      for edit in entry.edits { try apply(edit, changed: &changed) }
      var synced: Set<String> = []
      for folder in changed where synced.insert(folder.path).inserted { try folder.sync() }
    } catch {
      throw .waiting(error)
    }
  }

  private mutating func apply(_ edit: JournalEdit, changed: inout [Folder]) throws(FileFailure) {
    let path = RecordPath(edit.key)
    guard let after = edit.after else {
      guard let folder = try tree.folder(path.folders) else { return }
      if try revision(edit.key, path, in: folder) == edit.before, edit.before != nil { try folder.remove(path.file) }
      return changed.append(folder)
    }
    let folder = try tree.make(path.folders, changed: &changed)
    changed.append(folder)
    // Another revision than the one before the act means that the act is applied, or that somebody changed the file
    // without the program; a damaged file is left as it is too.
    guard try isBefore(edit, path, in: folder) else { return }
    let name = RecordPath.temporary(for: path.file)
    if try folder.contains(name) { try folder.remove(name) }
    try folder.create(name, after.utf8, isSynced: true)
    try folder.rename(name, to: path.file)
  }

  private func isBefore(_ edit: JournalEdit, _ path: RecordPath, in folder: Folder) throws(FileFailure) -> Bool {
    guard try folder.contains(path.file) else { return edit.before == nil }
    guard let before = edit.before else { return false }
    return try revision(edit.key, path, in: folder) == before
  }

  /// The revision of a record on the disk; nil where there is none that can be read.
  private func revision(_ key: RecordKey, _ path: RecordPath, in folder: Folder) throws(FileFailure) -> Int? {
    guard try folder.contains(path.file) else { return nil }
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try folder.read(path.file, limit: Store.fileLimit)
    } catch {
      if case .failed(let failure) = error { throw failure }
      return nil
    }
    return try? RecordFile(bytes, key: key).record.revision
  }
}
