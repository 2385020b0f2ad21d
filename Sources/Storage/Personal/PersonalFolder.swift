import Emulation
import Glibc

/// The personal files of a data folder: reads them, and finishes what a program that died has begun.
///
/// The journal has no content of theirs. So an act writes a temporary file, makes its name safe too, and only then its
/// line: whoever finds a temporary file beside a personal one asks the journal whether the act was done.
struct PersonalFolder {
  private(set) var tree: FolderTree

  init(tree: FolderTree) {
    self.tree = tree
  }

  /// The data of a recipient; nil where there are none.
  mutating func read(_ recipient: RecipientKey) throws(PersonalFailure) -> PersonalFile? {
    let path = PersonalPath(recipient)
    let folder: Folder
    do throws(FileFailure) {
      guard let found = try tree.folder(path.folders), try found.contains(path.file) else { return nil }
      folder = found
    } catch {
      throw PersonalFailure(error)
    }
    return try PersonalFile(Self.bytes(path.file, in: folder), recipient)
  }

  private static func bytes(_ name: String, in folder: Folder) throws(PersonalFailure) -> [UInt8] {
    do throws(ReadFailure) {
      return try folder.read(name, limit: PersonalPath.fileLimit)
    } catch {
      if case .failed(let failure) = error { throw PersonalFailure(failure) }
      throw .unreadable(error)
    }
  }

  /// Whether there is a file of a recipient, whatever is in it.
  mutating func contains(_ recipient: RecipientKey) throws(PersonalFailure) -> Bool {
    let path = PersonalPath(recipient)
    do throws(FileFailure) { return try tree.folder(path.folders)?.contains(path.file) ?? false } catch {
      throw PersonalFailure(error)
    }
  }

  /// Whether a program has left something beside the file of a recipient.
  mutating func hasTemporary(_ recipient: RecipientKey) throws(FileFailure) -> Bool {
    let path = PersonalPath(recipient)
    return try tree.folder(path.folders)?.contains(path.temporary) ?? false
  }

  /// The recipients beside whose files programs have left something.
  mutating func temporaries() throws(FileFailure) -> [RecipientKey] {
    var found: [RecipientKey] = []
    for year in try tree.folder([PersonalPath.folder])?.names() ?? [] where DataPath.year(year) != nil {
      for name in try tree.folder([PersonalPath.folder, year])?.names() ?? [] {
        guard name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) else { continue }
        let file = name.dropFirst().dropLast(RecordPath.temporarySuffix.count)
        if let recipient = PersonalPath.recipient(at: "\(PersonalPath.folder)/\(year)/\(file)") {
          found.append(recipient)
        }
      }
    }
    return found
  }

  /// What is left to do of the last act on the data of a recipient.
  enum Rest {
    case nothing
    /// The new file waits for its name.
    case rename
    /// The file is to go.
    case remove
  }

  /// - Parameter last: the last act that changed the data; nil where there was none.
  mutating func rest(_ recipient: RecipientKey, after last: JournalPersonal?) throws(FileFailure) -> Rest {
    let path = PersonalPath(recipient)
    guard let last, let folder = try tree.folder(path.folders) else { return .nothing }
    let isThere = try folder.contains(path.file)
    let now = isThere ? try revision(path.file, recipient, in: folder) : nil
    switch last.deed {
    case .seen: return .nothing
    case .erased: return isThere && now == last.before ? .remove : .nothing
    case .saved:
      // A file that was damaged since gives way: the new one is what the act left.
      let isBefore = isThere ? now == nil || now == last.before : last.before == nil
      guard isBefore, try folder.contains(path.temporary) else { return .nothing }
      return try revision(path.temporary, recipient, in: folder) == last.revision ? .rename : .nothing
    }
  }

  /// Makes the file what it is after the last act on it and takes away what is left beside it; the folders are synced
  /// in any case.
  mutating func settle(_ recipient: RecipientKey, after last: JournalPersonal?) throws(FileFailure) {
    let path = PersonalPath(recipient)
    guard let folder = try tree.folder(path.folders) else { return }
    switch try rest(recipient, after: last) {
    case .nothing: break
    case .rename: try folder.rename(path.temporary, to: path.file)
    case .remove: try folder.remove(path.file)
    }
    // The file itself is safe on the disk first, so that what is left of an erasure is found until it is done.
    try folder.sync()
    guard try folder.contains(path.temporary) else { return }
    try folder.remove(path.temporary)
    try folder.sync()
  }

  /// The number of saved changes in a file; nil where it cannot be told.
  private func revision(_ name: String, _ recipient: RecipientKey, in folder: Folder) throws(FileFailure) -> Int? {
    let bytes: [UInt8]
    do throws(ReadFailure) { bytes = try folder.read(name, limit: PersonalPath.fileLimit) } catch {
      if case .failed(let failure) = error { throw failure }
      return nil
    }
    return try? PersonalFile(bytes, recipient).record.revision
  }
}
