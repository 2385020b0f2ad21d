import Glibc
import Synchronization

/// Tells that a line was written to one of a data folder's journals, by this or by another program, and that another
/// program has opened something else.
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
    watchFolders()
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
        news.formUnion(self.news(in: UnsafeRawBufferPointer(rebasing: bytes[..<count]), watched))
      }
    }
    watchFolders()
    return news
  }

  private func news(in bytes: UnsafeRawBufferPointer, _ watched: Int32) -> News {
    var news: News = []
    var place = 0
    let head = MemoryLayout<inotify_event>.size
    while place + head <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let name = bytes[(place + head)..<min(bytes.count, place + head + Int(event.len))].prefix { $0 != 0 }
      place += head + Int(event.len)
      if event.wd != watched || event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        news.insert(.journal)
      } else if !name.elementsEqual((ownName ?? "").utf8) {
        news.insert(.presence)
      }
    }
    return news
  }

  /// A folder that is watched already only stays so.
  private func watchFolders() {
    let news = UInt32(IN_CREATE | IN_MODIFY | IN_MOVED_TO)
    let tree = FolderTree(root: store.root)
    var folders = [store.root]
    if let journal = try? store.root.folder(Store.journalFolder) { folders = [journal] }
    folders += ((try? Journal(tree: tree).machines()) ?? []).map(\.folder)
    for folder in folders {
      _ = add(folder, folder === store.root ? UInt32(IN_CREATE | IN_MOVED_TO) : news)
    }
    guard let folder = try? store.root.folder(Store.presenceFolder) else { return }
    let watched = add(folder, UInt32(IN_MOVED_TO | IN_DELETE))
    presence.withLock { $0 = watched }
  }

  /// By the open folder, so that moving the data folder away does not lead the watch elsewhere.
  private func add(_ folder: Folder, _ mask: UInt32) -> Int32 {
    inotify_add_watch(descriptor, "/proc/self/fd/\(folder.descriptor)", mask)
  }
}

extension Store {
  /// Watches the journals of the folder, and what other programs have open.
  ///
  /// - Parameter ownName: the name of this program's own file among those, which is no news.
  public func watch(ownName: String? = nil) -> JournalWatch? { JournalWatch(self, ownName: ownName) }
}
