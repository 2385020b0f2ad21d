import Emulation
import Glibc

/// What stands in a folder without a province, as far as the program itself may have left it there.
enum UnfinishedFolder: Hashable {
  /// Nothing at all.
  case nothing
  /// Left by a program that ended while it made a province: nothing of it was ever told to be done.
  case creation
  /// Left by a program that ended while it restored a backup.
  case restore
  /// A province, or something else that is not the program's to touch.
  case other

  /// Stands in a folder while a backup is restored into it.
  static let mark = RecordPath.temporary(for: "restore")

  /// Looks at a folder; nothing is changed in it.
  init(_ root: Folder) throws(FileFailure) {
    let names = try root.names()
    if names.isEmpty {
      self = .nothing
      return
    }
    let walk = names.contains(RecordPath.province) ? nil : try FolderWalk(root)
    if let walk, walk.foreign.isEmpty {
      let isBeforeAnyAct = walk.files.allSatisfy(Self.isBeforeAnyAct)
      self = names.contains(Self.mark) ? .restore : isBeforeAnyAct ? .creation : .other
    } else {
      self = .other
    }
  }

  /// Whether a file is there before a province has its first act.
  private static func isBeforeAnyAct(_ file: WalkedFile) -> Bool {
    switch file.kind {
    case .besideJournal: return true
    case .journal:
      // A journal that cannot be read has something in it.
      guard let end = try? JournalFile(folder: file.folder, name: file.name).end() else { return false }
      return end.entry == nil
    case .record, .personal, .personalLeftOut, .sealed, .sealedSums: return false
    }
  }
}

extension Store {
  /// Takes away what a program that ended has left in a folder that is no province, while the lock is held.
  ///
  /// The mark of a restoring stays until the end, so that whoever is cut off here leaves no less than was found.
  static func clear(_ root: Folder, _ lock: borrowing FolderLock) throws(FileFailure) {
    let walk = try FolderWalk(root)
    guard walk.foreign.isEmpty else { throw FileFailure(.remove, walk.foreign[0], code: EEXIST) }
    var tree = FolderTree(root: root)
    var folders: Set<[String]> = []
    for path in walk.files.map(\.path) + walk.temporaries where path != UnfinishedFolder.mark {
      let names = path.split(separator: "/").map(String.init)
      let place = Array(names.dropLast())
      for count in place.indices { folders.insert(Array(place[...count])) }
      try tree.folder(place)?.remove(names[names.count - 1])
    }
    for path in folders.sorted(by: { $0.count > $1.count }) {
      try tree.folder(Array(path.dropLast()))?.removeFolder(path[path.count - 1])
    }
    if !lock.marks().isEmpty { lock.write([:]) }
    try root.sync()
  }
}
