import Emulation

/// Why a data folder cannot be put into an archive or be made from one. Nothing is left half done.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The data folder itself is in the way.
  case storage(StorageError)
  /// Whoever watches the work has stopped it.
  case stopped
  /// There is a file of the name already.
  case exists
  /// The archive would stand in the data folder itself, where it could take the place of data.
  case insideData
  /// Another program is just making a file of the name.
  case beingWritten
  /// The archive cannot be written.
  case cannotWrite(FileFailure)
  /// A file of the data folder cannot be read; an archive without it would be no copy.
  case cannotReadData(FileFailure)
  /// The account may not read personal data; a backup without them has to be asked for.
  case personalForbidden(FileFailure)
  /// A file of the data folder is larger than what is read again; an archive with it could not be restored.
  case tooLargeToRestore(path: String)
  /// Others put in many records at once, again and again while the archive was made.
  case neverAtRest
  /// The archive cannot be read.
  case cannotRead(FileFailure)
  /// The path is not that of an ordinary file.
  case notAFile
  /// The file is no archive of this program.
  case foreign
  /// The archive ends before its end.
  case truncated
  /// The bytes are others than were written.
  case damaged
  /// The archive has something that no data folder has: another name, a link, a device, or a name twice.
  case unfit(path: String)
  /// The archive has a file, or so many files, that no data folder has.
  case tooLarge
  /// A file is other than the archive's list of sums says, or is missing there or here.
  case differs(path: String)
  /// A machine's journal does not end as the archive says.
  case otherHead(Machine.ID)
  /// A newer version of the program made the archive.
  case newer(Int)
  /// A file of the data folder to be made cannot be written.
  case cannotRestore(FileFailure)
}
