/// What the operating system was asked to do with a file or a folder.
public enum FileOperation: Hashable, Sendable {
  case open, list, read, create, write, append, truncate, sync, rename, remove, makeFolder, syncFolder, lock,
    checkAccess
}

/// A call to the operating system that failed.
public struct FileFailure: Error, Hashable, Sendable {
  /// What was tried.
  public var operation: FileOperation
  /// Below the data folder; empty for the folder itself.
  public var path: String
  /// The error number of the system (`errno`).
  public var code: Int32

  /// Keeps what a call to the system answered.
  public init(_ operation: FileOperation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
