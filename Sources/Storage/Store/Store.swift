import Emulation
import Glibc
import Synchronization

/// A data folder of one province, open for reading and writing records.
///
/// The folder stays open as long as the store lives, so moving it away does not lead writes elsewhere. Values of this
/// type may be used by several threads; other programs are kept out of a write by a lock on the folder.
public final class Store: Sendable {
  let root: Folder
  /// Set by loading, when the folder may only be looked at.
  let readOnly = Mutex<ReadOnlyReason?>(nil)

  init(root: Folder) {
    self.root = root
  }

  /// The largest file that is read, in bytes.
  static let fileLimit = 16 << 20
  /// How long a write waits for another program, in seconds.
  static let lockSeconds = 5
  static let lockName = ".lock"

  /// Opens the data folder at a path and makes sure that there is a province in it.
  ///
  /// - Throws: `noFolder`, `notAFolder`, `unreadable`, `emptyFolder`, `notAProvince`.
  public static func open(_ path: String) throws(StorageError) -> Store {
    try open(path, probe: nil)
  }

  static func open(_ path: String, probe: FileProbe?) throws(StorageError) -> Store {
    let root = try folder(path, probe: probe)
    let names: [String]
    do throws(FileFailure) { names = try root.names() } catch { throw .unreadable(path, error) }
    guard names.contains(RecordPath.province) else {
      throw names.isEmpty ? .emptyFolder : .notAProvince
    }
    return Store(root: root)
  }

  static func folder(_ path: String, probe: FileProbe?) throws(StorageError) -> Folder {
    do throws(FileFailure) {
      return try Folder.open(root: path, probe: probe)
    } catch {
      switch error.code {
      case ENOENT: throw .noFolder(path)
      case ENOTDIR: throw .notAFolder(path)
      default: throw .unreadable(path, error)
      }
    }
  }
}
