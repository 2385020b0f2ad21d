import Emulation
import Glibc

extension Store {
  /// Makes a data folder from an archive of `backup`, at a path where there is nothing or an empty folder.
  ///
  /// Every name, every sum and the ends of the journals are examined before `province.json` is written, so that
  /// nothing is a province that is not what was put into the archive.
  ///
  /// - Throws: an `ArchiveError`; nothing is then left at the path.
  public static func restore(_ archive: String, to path: String) throws(ArchiveError) -> Restored {
    try restore(archive, to: path, probe: nil)
  }

  static func restore(_ archive: String, to path: String, probe: FileProbe?) throws(ArchiveError) -> Restored {
    var reader = try ArchiveReader(archive)
    let missing = Folder.missing(on: path)
    do throws(ArchiveError) {
      return try unpack(&reader, to: try emptyFolder(path, probe: probe))
    } catch {
      for path in missing { rmdir(path) }
      throw error
    }
  }

  private static func unpack(_ reader: inout ArchiveReader, to root: Folder) throws(ArchiveError) -> Restored {
    let calm = SignalHold()
    defer { _ = calm }
    let lock = try newLock(root)
    defer { _ = lock }
    let unpacking = Unpacking(root)
    do throws(ArchiveError) {
      try unpacking.unpack(&reader)
      let list = try unpacking.verify()
      try unpacking.finish()
      return Restored(files: unpacking.fileCount, bytes: unpacking.bytes, heads: list.heads, at: list.at)
    } catch {
      unpacking.undo()
      try? root.remove(lockName)
      throw error
    }
  }

  private static func newLock(_ root: Folder) throws(ArchiveError) -> FolderLock {
    do throws(FileFailure) { return try root.lock(lockName, seconds: 0) } catch { throw .cannotRestore(error) }
  }

  private static func emptyFolder(_ path: String, probe: FileProbe?) throws(ArchiveError) -> Folder {
    do throws(StorageError) {
      do throws(FileFailure) { try Folder.make(root: path) } catch { throw .cannotMake(path, error) }
      let root = try folder(path, probe: probe)
      let names: [String]
      do throws(FileFailure) { names = try root.names() } catch { throw .unreadable(path, error) }
      guard names.isEmpty else { throw .notEmpty(path) }
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
