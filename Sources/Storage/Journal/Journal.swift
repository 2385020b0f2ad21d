import Emulation
import Glibc

/// The journals of a data folder, one of each machine: `journal/MACHINE/2026-11.jsonl`.
struct Journal {
  var tree: FolderTree

  /// Whether any machine has written an act.
  ///
  /// - Throws: `journalDamaged`, `journalNewer`, `failed`.
  func hasActs() throws(StorageError) -> Bool {
    for (machine, folder) in try machines() where try JournalTail(folder, machine: machine, mark: nil).last != nil {
      return true
    }
    return false
  }

  /// The machines that have written, with their folders, in the order of their names.
  ///
  /// - Throws: `failed`.
  func machines() throws(StorageError) -> [(machine: Machine.ID, folder: Folder)] {
    do throws(FileFailure) {
      var tree = tree
      guard let folder = try tree.folder([Store.journalFolder]) else { return [] }
      var machines: [(Machine.ID, Folder)] = []
      for name in try folder.names() {
        // What is no folder, a link to one too, is nobody's journal and keeps nobody from writing.
        guard let machine = Machine.ID(name), let folder = try folder.folderUnlessOther(name) else { continue }
        machines.append((machine, folder))
      }
      return machines
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }
}
