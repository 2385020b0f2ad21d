import Emulation

/// A file of the data folder that is not loaded, or not as it should be. The file is left as it is.
public struct RecordProblem: Error, Hashable, Sendable {
  /// Below the data folder: `dossiers/2026/HS-2026-0001.json`.
  public var path: String
  /// Why it is not as it should be.
  public var reason: Reason

  /// Puts a problem together.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Why a file is not loaded, or not as it should be.
  public enum Reason: Error, Hashable, Sendable {
    /// The bytes cannot be had.
    case unreadable(ReadFailure)
    /// The folder's list of files cannot be had.
    case unlistable(FileFailure)
    /// The name of the file is not an identifier and `.json`.
    case badName
    case format(FormatError)
    /// The record calls itself otherwise than its file.
    case otherName(String)
    /// The record is of another year than its folder.
    case otherYear(Int, folder: Int)
    /// The record is loaded, but its file was changed without the program; nothing is saved on it until it is adopted.
    case editedOutside
    /// The journal knows so many accounts, and the file of not one is there.
    case accountsLost(Int)
    /// A file of a sealed year is not what its sum says.
    case wrongSum
    /// Written by a newer version of the program; `isLoaded` says whether this version can show it all the same.
    case newerSchema(found: Int, known: Int, isLoaded: Bool)
  }
}
