import Glibc
import Synchronization

/// Tells that a line was written to one of a data folder's journals, by this or by another program, and that another
/// program has opened something else. It also tells when a program has given the lock back: what it wrote can be read
/// only then.
///
/// Nothing runs while nothing is written: the descriptor becomes readable.
public final class JournalWatch: Sendable {
  /// Wait for this to become readable, then call `drain`.
  public let descriptor: Int32
  private let store: Store
  /// The file of this program in the folder of what is open; its own changes are no news.
  private let ownName: String?
  /// The watch of the folder of what is open.
  private let presence = Mutex<Int32>(-1)

  /// What has happened since the last time.
  public struct News: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// A journal was written to.
    public static let journal = News(rawValue: 1)
    /// Another program has opened something else, or has ended.
    public static let presence = News(rawValue: 2)
  }

  /// - Returns: nil when the system has no watch left to give; changes of others are then seen when read anew.
  init?(_ store: Store, ownName: String?) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.store = store
    self.ownName = ownName
    guard watchFolders() else { return nil }
  }

  deinit { close(descriptor) }

  /// Takes in what has happened, and watches machines that have begun to write.
  @discardableResult
  public func drain() -> News {
    let watched = presence.withLock { $0 }
    var news: News = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      buffer.withUnsafeBytes { bytes in
        news.formUnion(
          Self.news(in: UnsafeRawBufferPointer(rebasing: bytes[..<count]), presence: watched, ownName: ownName))
      }
    }
    _ = watchFolders()
    return news
  }

  /// What some events of the system say.
  ///
  /// - Parameters:
  ///   - watched: the watch of the folder of what is open.
  ///   - ownName: the file of this program in it.
  static func news(in bytes: UnsafeRawBufferPointer, presence watched: Int32, ownName: String?) -> News {
    var news: News = []
    var place = 0
    let head = MemoryLayout<inotify_event>.size
    while place + head <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let name = bytes[(place + head)..<min(bytes.count, place + head + Int(event.len))].prefix { $0 != 0 }
      place += head + Int(event.len)
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        // Events were lost, and nobody knows which.
        news.formUnion([.journal, .presence])
      } else if event.wd != watched {
        news.insert(.journal)
      } else if ownName.map({ !name.elementsEqual($0.utf8) }) ?? true {
        news.insert(.presence)
      }
    }
    return news
  }

  /// A folder that is watched already only stays so.
  ///
  /// - Returns: whether the journals of all machines are watched.
  private func watchFolders() -> Bool {
    let news = UInt32(IN_CREATE | IN_MODIFY | IN_MOVED_TO)
    let tree = FolderTree(root: store.root)
    var folders = [store.root]
    if let journal = try? store.root.folder(Store.journalFolder) { folders = [journal] }
    folders += ((try? Journal(tree: tree).machines()) ?? []).map(\.folder)
    var isComplete = true
    for folder in folders {
      let wanted = folder === store.root ? UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVE_SELF) : news
      isComplete = add(folder, wanted) >= 0 && isComplete
    }
    // Moving the folder away is told too: who follows the journal then finds the path leading elsewhere.
    if folders.first !== store.root { add(store.root, UInt32(IN_MOVE_SELF)) }
    // Where nothing was ever written, there is none.
    inotify_add_watch(descriptor, path(of: store.root) + "/" + Store.lockName, UInt32(IN_CLOSE_WRITE | IN_DONT_FOLLOW))
    guard let folder = try? store.root.folder(Store.presenceFolder) else { return isComplete }
    let watched = add(folder, UInt32(IN_MOVED_TO | IN_DELETE))
    presence.withLock { $0 = watched }
    return isComplete
  }

  /// By the open folder, so that moving the data folder away does not lead the watch elsewhere.
  @discardableResult
  private func add(_ folder: Folder, _ mask: UInt32) -> Int32 {
    inotify_add_watch(descriptor, path(of: folder), mask)
  }

  private func path(of folder: Folder) -> String { "/proc/self/fd/\(folder.descriptor)" }
}

extension Store {
  /// Watches the journals of the folder, and what other programs have open.
  ///
  /// - Parameter ownName: the name of this program's own file among those, which is no news.
  public func watch(ownName: String? = nil) -> JournalWatch? { JournalWatch(self, ownName: ownName) }
}
