import Glibc

/// Tells that a line was written to one of a data folder's journals, by this or by another program.
///
/// Nothing runs while nothing is written: the descriptor becomes readable.
public final class JournalWatch: Sendable {
  /// Wait for this to become readable, then call `drain`.
  public let descriptor: Int32
  private let store: Store

  /// - Returns: nil when the system has no watch left to give; changes of others are then seen when read anew.
  init?(_ store: Store) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.store = store
    watchFolders()
  }

  deinit { close(descriptor) }

  /// Takes in what has happened, and watches machines that have begun to write.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    watchFolders()
  }

  /// A folder that is watched already only stays so.
  private func watchFolders() {
    let news = UInt32(IN_CREATE | IN_MODIFY | IN_MOVED_TO)
    let tree = FolderTree(root: store.root)
    var folders = [store.root]
    if let journal = try? store.root.folder(Store.journalFolder) { folders = [journal] }
    folders += ((try? Journal(tree: tree).machines()) ?? []).map(\.folder)
    for folder in folders {
      let mask = folder === store.root ? UInt32(IN_CREATE | IN_MOVED_TO) : news
      // By the open folder, so that moving the data folder away does not lead the watch elsewhere.
      _ = inotify_add_watch(descriptor, "/proc/self/fd/\(folder.descriptor)", mask)
    }
  }
}

extension Store {
  /// Watches the journals of the folder.
  public func watch() -> JournalWatch? { JournalWatch(self) }
}
