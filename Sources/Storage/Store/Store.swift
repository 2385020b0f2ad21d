import Emulation
import Glibc
import Synchronization

/// A data folder of one province, open for reading and writing records.
///
/// The folder stays open as long as the store lives, so moving it away does not lead writes elsewhere; they are refused
/// then, because nobody would look for them there. Values of this type may be used by several threads; other programs are kept out of a write by a lock on the folder.
public final class Store: Sendable {
  let root: Folder
  /// The path by which the folder was opened; nil where nobody asks for it by a path.
  let path: String?
  /// The machine whose journal acts are written to.
  let machine: Machine.ID
  /// Set by loading, when the folder may only be looked at, and by a journal that cannot be written any more.
  let readOnly = Mutex<ReadOnlyReason?>(nil)
  /// The sums of files that rights rest on, known to be what the journal's last acts left.
  let knownSums = Mutex<[RecordKey: Digest]>([:])

  init(root: Folder, machine: Machine.ID, path: String? = nil) {
    self.root = root
    self.path = path
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
  /// A province whose making was cut off after its act was done is finished first.
  ///
  /// - Throws: `noFolder`, `notAFolder`, `unreadable`, `emptyFolder`, `creationUnfinished`, `restoreUnfinished`,
  ///   `notAProvince`, and what finishing throws.
  public static func open(_ path: String, machine: Machine.ID) throws(StorageError) -> Store {
    try open(path, machine: machine, probe: nil)
  }

  static func open(_ path: String, machine: Machine.ID, probe: FileProbe?) throws(StorageError) -> Store {
    let store = Store(root: try folder(path, probe: probe), machine: machine, path: path)
    let names: [String]
    do throws(FileFailure) { names = try store.root.names() } catch { throw .unreadable(path, error) }
    if names.contains(RecordPath.province) { return store }
    if try store.finishCreation(names) { return store }
    let found = try store.unfinished(path)
    // Whoever makes it just now has not been cut off.
    if [.creation, .restore].contains(found), store.isLocked { throw .busy }
    switch found {
    case .nothing: throw .emptyFolder
    case .creation: throw .creationUnfinished(path)
    case .restore: throw .restoreUnfinished(path)
    case .other:
      // Where acts were done there was a province.
      guard names.contains(journalFolder) else { throw .notAProvince }
      let missing = FileFailure(.open, "", code: ENOENT)
      throw .provinceDamaged(RecordProblem(path: RecordPath.province, reason: .unreadable(.failed(missing))))
    }
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
