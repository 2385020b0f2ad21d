import Glibc

/// Every file of a data folder that belongs to it, and the paths of what does not.
struct FolderWalk {
  private(set) var files: [WalkedFile] = []
  /// Links, foreign files and folders, and files too large to be read, by path.
  private(set) var foreign: [String] = []

  /// Left behind by programs that ended in the middle of a write; they belong to nothing.
  private(set) var temporaries: [String] = []

  private let isLasting: Bool
  private let hasPersonal: Bool

  /// - Parameters:
  ///   - isLasting: whether folders of records are passed over, so that journals and sealed years are seen.
  ///   - hasPersonal: whether personal data are looked at too.
  init(_ root: Folder, isLasting: Bool = false, hasPersonal: Bool = true) throws(FileFailure) {
    (self.isLasting, self.hasPersonal) = (isLasting, hasPersonal)
    try walk(root)
  }

  /// The folders that have files that never change.
  private static let lasting = [Store.journalFolder, SealedYear.folder, PersonalPath.folder]

  private mutating func walk(_ folder: Folder) throws(FileFailure) {
    for name in try folder.names() {
      let path = folder.path(of: name)
      if path == Store.lockName || path == Store.presenceFolder { continue }
      if path == PersonalPath.folder, !hasPersonal { continue }
      if isLasting, folder.path.isEmpty, !Self.lasting.contains(name) { continue }
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        temporaries.append(path)
      } else if DataPath.isFolder(path) {
        guard let inner = try folder.folderUnlessOther(name) else {
          foreign.append(path)
          continue
        }
        try walk(inner)
      } else if let kind = DataPath(path) {
        files.append(WalkedFile(folder: folder, name: name, kind: kind))
      } else {
        foreign.append(path)
      }
    }
  }
}

/// A file of the data folder.
struct WalkedFile: Sendable {
  var folder: Folder
  var name: String
  var kind: DataPath

  var path: String { folder.path(of: name) }
}

extension Folder {
  /// Opens a folder in this one; nil when something else has the name, a link too.
  func folderUnlessOther(_ name: String) throws(FileFailure) -> Folder? {
    do throws(FileFailure) { return try folder(name) } catch {
      if error.code == ENOTDIR || error.code == ELOOP { return nil }
      throw error
    }
  }
}
