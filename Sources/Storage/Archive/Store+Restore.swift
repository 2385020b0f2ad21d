import Emulation
import Glibc

extension Store {
  /// Makes a data folder from an archive of `backup`, at a path where there is nothing or an empty folder.
  ///
  /// What a program has left there that was cut off while it restored, or made a province, is taken away first.
  /// Every name, every sum and the ends of the journals are examined before `province.json` is written, so that
  /// nothing is a province that is not what was put into the archive.
  ///
  /// - Parameter watch: hears how far it is.
  /// - Throws: an `ArchiveError`; nothing is then left at the path.
  public static func restore(
    _ archive: String, to path: String, watch: WorkWatch = { _ in true }
  ) throws(ArchiveError) -> Restored {
    try restore(archive, to: path, probe: nil, watch: watch)
  }

  static func restore(
    _ archive: String, to path: String, probe: FileProbe?, watch: WorkWatch = { _ in true }
  ) throws(ArchiveError) -> Restored {
    var reader = try ArchiveReader(archive)
    let missing = Folder.missing(on: path)
    do throws(ArchiveError) {
      return try unpack(&reader, to: try emptyFolder(path, probe: probe), path, watch)
    } catch {
      for path in missing { rmdir(path) }
      throw error
    }
  }

  private static func unpack(
    _ reader: inout ArchiveReader, to root: Folder, _ path: String, _ watch: WorkWatch
  ) throws(ArchiveError) -> Restored {
    let calm = SignalHold()
    defer { _ = calm }
    let lock = try newLock(root)
    defer { _ = lock }
    let unpacking = Unpacking(root)
    do throws(ArchiveError) {
      // Another program may have been here until now.
      do throws(StorageError) { try makeSureNothingIsLost(in: root, path) } catch { throw .storage(error) }
      do throws(FileFailure) {
        try mark(root)
        try clear(root, lock)
      } catch {
        throw .cannotRestore(error)
      }
      try unpacking.unpack(&reader, watch)
      let list = try unpacking.verify()
      if list.isWithoutPersonal { try unpacking.noteLeftOut(list.heads) }
      try unpacking.finish()
      return Restored(
        files: unpacking.fileCount, bytes: unpacking.bytes, heads: list.heads, at: list.at,
        isWithoutPersonal: list.isWithoutPersonal)
    } catch {
      unpacking.undo()
      // Beside anything else the mark has to stay, and the lock may be of a province that others have made.
      let own = [UnfinishedFolder.mark, lockName]
      if let names = try? root.names(), names.allSatisfy(own.contains) { for name in names { try? root.remove(name) } }
      throw error
    }
  }

  /// Notes in the folder that a backup is being restored, before anything else is in it.
  private static func mark(_ root: Folder) throws(FileFailure) {
    if try root.contains(UnfinishedFolder.mark) {
      try root.truncate(UnfinishedFolder.mark, to: 0)
    } else {
      try root.create(UnfinishedFolder.mark, [], isSynced: false)
    }
    try root.sync()
  }

  private static func newLock(_ root: Folder) throws(ArchiveError) -> FolderLock {
    do throws(FileFailure) { return try root.lock(lockName, seconds: 0) } catch {
      throw error.code == EWOULDBLOCK ? .storage(.busy) : .cannotRestore(error)
    }
  }

  private static func makeSureNothingIsLost(in root: Folder, _ path: String) throws(StorageError) {
    let found: UnfinishedFolder
    do throws(FileFailure) { found = try UnfinishedFolder(root) } catch { throw .unreadable(path, error) }
    guard found == .other else { return }
    // What is told to be there has to be there after a power cut too: its program may have died before it was.
    try? root.sync()
    throw .notEmpty(path)
  }

  private static func emptyFolder(_ path: String, probe: FileProbe?) throws(ArchiveError) -> Folder {
    do throws(StorageError) {
      do throws(FileFailure) { try Folder.make(root: path) } catch { throw .cannotMake(path, error) }
      let root = try folder(path, probe: probe)
      // Nothing is touched, not even a lock made, in a folder of other people.
      try makeSureNothingIsLost(in: root, path)
      return root
    } catch {
      throw .storage(error)
    }
  }
}

/// What was made from an archive.
public struct Restored: Hashable, Sendable {
  public var files: Int
  /// Of all files.
  public var bytes: Int
  /// The last act of each machine, in the archive and now in the folder.
  public var heads: [JournalHead]
  /// When the archive was made.
  public var at: Moment
  /// Whether the archive has no personal data.
  public var isWithoutPersonal = false
}

extension Folder {
  /// The folders on a path that are not there, the innermost first.
  static func missing(on path: String) -> [String] {
    var missing: [String] = []
    var place: String? = path
    while let path = place, access(path, F_OK) != 0, errno == ENOENT {
      missing.append(path)
      place = parent(of: path)
    }
    return missing
  }

  /// Takes away an empty folder; one that has something in it stays.
  func removeFolder(_ name: String) {
    _ = try? call(.remove, name, .remove(path(of: name))) { unlinkat(descriptor, name, AT_REMOVEDIR) }
  }
}
