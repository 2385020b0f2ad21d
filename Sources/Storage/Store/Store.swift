import Emulation
import Glibc
import Synchronization

/// A data folder of one province, open for reading and writing records.
///
/// The folder stays open as long as the store lives, so moving it away does not lead writes elsewhere. Values of this
/// type may be used by several threads; other programs are kept out of a write by a lock on the folder.
public final class Store: Sendable {
  let root: Folder
  /// The machine whose journal acts are written to.
  let machine: Machine.ID
  /// Set by loading, when the folder may only be looked at, and by a journal that cannot be written any more.
  let readOnly = Mutex<ReadOnlyReason?>(nil)

  init(root: Folder, machine: Machine.ID) {
    self.root = root
    self.machine = machine
  }

  /// The largest file that is read, in bytes.
  static let fileLimit = 16 << 20
  /// How long a write waits for another program, in seconds.
  static let lockSeconds = 5
  static let lockName = ".lock"
  static let journalFolder = "journal"

  /// Opens the data folder at a path and makes sure that there is a province in it.
  ///
  /// - Parameter machine: the machine the program runs on, by its own name as a rule.
  /// - Throws: `noFolder`, `notAFolder`, `unreadable`, `emptyFolder`, `notAProvince`.
  public static func open(_ path: String, machine: Machine.ID) throws(StorageError) -> Store {
    try open(path, machine: machine, probe: nil)
  }

  static func open(_ path: String, machine: Machine.ID, probe: FileProbe?) throws(StorageError) -> Store {
    let root = try folder(path, probe: probe)
    let names: [String]
    do throws(FileFailure) { names = try root.names() } catch { throw .unreadable(path, error) }
    guard names.contains(RecordPath.province) else {
      throw names.isEmpty ? .emptyFolder : .notAProvince
    }
    return Store(root: root, machine: machine)
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
