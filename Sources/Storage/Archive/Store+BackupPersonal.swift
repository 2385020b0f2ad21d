import Emulation
import Glibc

extension Store {
  /// Finishes what programs that died have left beside personal files: what is in there is nowhere else.
  func settlePersonal() throws(ArchiveError) {
    do throws(StorageError) {
      if root.isWritable {
        let calm = SignalHold()
        defer { _ = calm }
        var session = try WriteSession(try takeLock(), self)
        return try session.settlePersonal()
      }
      // Where nothing may be written, an act that waits for its file cannot be copied.
      var folder = PersonalFolder(tree: FolderTree(root: root))
      do throws(FileFailure) {
        for recipient in try folder.temporaries() {
          let last = try? Journal(tree: FolderTree(root: root)).lastChange(of: recipient)?.personal
          guard case .nothing = try folder.rest(recipient, after: last) else {
            throw FileFailure(.rename, PersonalPath(recipient).text, code: EROFS)
          }
        }
      } catch {
        throw error.code == EROFS ? .waiting(error) : .failed(error, .nothingWritten)
      }
    } catch {
      throw .reading(error)
    }
  }
}

extension ArchiveError {
  /// A call that failed on the data folder; an account without the rights to personal data is told what to do.
  static func reading(_ failure: FileFailure) -> ArchiveError {
    let isPersonal = failure.path.split(separator: "/").first.map(String.init) == PersonalPath.folder
    return isPersonal && failure.isForbidden ? .personalForbidden(failure) : .cannotReadData(failure)
  }

  static func reading(_ error: StorageError) -> ArchiveError {
    switch error {
    case .failed(let failure, _), .waiting(let failure), .personal(_, .forbidden(let failure)):
      if case .personalForbidden(let failure) = reading(failure) { return .personalForbidden(failure) }
      return .storage(error)
    default: return .storage(error)
    }
  }
}
