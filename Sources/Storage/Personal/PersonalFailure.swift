import Emulation
import Glibc

/// Why personal data cannot be shown or written. Nothing in it tells a value of theirs, nor a piece of their file.
public enum PersonalFailure: Error, Hashable, Sendable {
  /// The account may not read or write them.
  case forbidden(FileFailure)
  /// The bytes of the file cannot be had.
  case unreadable(ReadFailure)
  /// The file is not what it should be, from here on.
  case damaged(line: Int, column: Int)
  /// The file calls itself otherwise than its path.
  case otherName
  /// Written by a newer version of the program.
  case newerSchema(found: Int, known: Int)
  /// The file was changed without the program, and nobody has adopted that yet.
  case editedOutside
  /// Somebody else saved or erased them in the meantime.
  case changed
  /// Somebody else gave these fields other values in the meantime; none where the data are already as they were to be.
  case changedToo([PersonalField])
  /// The dossier has no such line, or it is not that of an individual.
  case noRecipient
  /// The line is to be taken away, and its personal data are still there.
  case leftBehind
}

extension FileFailure {
  /// Whether the account lacks the rights.
  var isForbidden: Bool { code == EACCES || code == EPERM }
}

extension PersonalFailure {
  /// A failed call on a personal file.
  init(_ failure: FileFailure) {
    self = failure.isForbidden ? .forbidden(failure) : .unreadable(.failed(failure))
  }
}
