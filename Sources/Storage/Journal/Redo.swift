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
      if let personal = entry.personal { try apply(personal) }
      if let manifest = entry.manifest { try apply(manifest, of: entry.id.machine, changed: &changed) }
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
      if try folder.contains(path.file), try isBefore(edit, path, in: folder) { try folder.remove(path.file) }
      return changed.append(folder)
    }
    let folder = try tree.make(path.folders, changed: &changed)
    // The folders above a new record too: its program may have died before their names were on the disk.
    changed += edit.before == nil ? try tree.way(path.folders) : [folder]
    // Other bytes than before the act mean that the act is applied, or that somebody changed the file without the
    // program.
    guard try isBefore(edit, path, in: folder) else { return }
    let name = RecordPath.temporary(for: path.file)
    if try folder.contains(name) { try folder.remove(name) }
    try folder.create(name, after.utf8, isSynced: true)
    try folder.rename(name, to: path.file)
  }

  /// Who may not look into the folder of personal data passes over it and goes on: what is left there is finished when
  /// somebody who may asks for the data.
  private func apply(_ personal: JournalPersonal) throws(FileFailure) {
    guard personal.deed != .seen else { return }
    var folder = PersonalFolder(tree: tree)
    do throws(FileFailure) { try folder.settle(personal.recipient, after: personal) } catch {
      if !error.isForbidden { throw error }
    }
  }

  /// Gives their names to the new records of an act that wrote very many, where they do not have them yet.
  private mutating func apply(
    _ manifest: JournalManifest, of machine: Machine.ID, changed: inout [Folder]
  ) throws(FileFailure) {
    guard DataPath.isName(ofSums: manifest.file),
      let journal = try tree.folder([Store.journalFolder, machine.text]),
      let bytes = try Self.read(manifest.file, in: journal, limit: JournalFile.lineLimit),
      Digest(of: bytes) == manifest.sum
    else { return }
    for line in manifest.lines(of: bytes) {
      guard let key = RecordPath.key(at: line.path) else { continue }
      let path = RecordPath(key)
      guard let folder = try tree.folder(path.folders) else { continue }
      changed += try tree.way(path.folders)
      let name = RecordPath.temporary(for: path.file)
      guard try !folder.contains(path.file), let record = try Self.read(name, in: folder, limit: Store.fileLimit),
        Digest(of: record) == line.sum
      else { continue }
      try folder.rename(name, to: path.file)
    }
  }

  /// A file or folder of an act that still stands under a temporary name; nil when the act is applied, or the journal has
  /// all that is needed to apply it.
  mutating func pathNotInPlace(_ entry: JournalEntry) throws(FileFailure) -> String? {
    if let seal = entry.seal, try tree.folder([SealedYear.folder, String(seal.year)]) == nil {
      return SealedYear.path(seal.year)
    }
    guard let manifest = entry.manifest,
      let journal = try tree.folder([Store.journalFolder, entry.id.machine.text]),
      let bytes = manifest.bytes(in: journal)
    else { return nil }
    for line in manifest.lines(of: bytes) {
      guard let path = RecordPath.key(at: line.path).map(RecordPath.init) else { continue }
      if try tree.folder(path.folders)?.contains(path.file) != true { return path.text }
    }
    return nil
  }

  private func isBefore(_ edit: JournalEdit, _ path: RecordPath, in folder: Folder) throws(FileFailure) -> Bool {
    guard try folder.contains(path.file) else { return edit.before == nil }
    if let sum = edit.beforeSum {
      return try Self.read(path.file, in: folder, limit: Store.fileLimit).map { Digest(of: $0) } == sum
    }
    guard let before = edit.before else { return false }
    return try revision(edit.key, path, in: folder) == before
  }

  /// The revision of a record on the disk; nil where there is none that can be read.
  private func revision(_ key: RecordKey, _ path: RecordPath, in folder: Folder) throws(FileFailure) -> Int? {
    guard let bytes = try Self.read(path.file, in: folder, limit: Store.fileLimit) else { return nil }
    return try? RecordFile(bytes, key: key).record.revision
  }

  /// The bytes of a file; nil where there is none, or something else than a file.
  static func read(_ name: String, in folder: Folder, limit: Int) throws(FileFailure) -> [UInt8]? {
    guard try folder.contains(name) else { return nil }
    do throws(ReadFailure) {
      return try folder.read(name, limit: limit)
    } catch {
      if case .failed(let failure) = error { throw failure }
      return nil
    }
  }
}
