import Emulation

/// Stands before every call on files: it sees the call and may make it fail.
///
/// This is where tests watch the order of the calls, let each of them fail in turn, and write down what the calls do.
/// The program itself has none.
package struct FileProbe: Sendable {
  /// Called with the operation and the path below the data folder; a number it returns is the error of the call,
  /// which is then not made.
  var willCall: @Sendable (FileOperation, String) -> Int32?
  /// Whether the call is not made and answered as done: a store that is weaker than the real one.
  var pretends: @Sendable (FileOperation, String) -> Bool = { _, _ in false }
  /// How many bytes a call takes that writes to a file, at most; nil for all.
  var longestWrite: @Sendable (FileOperation, String) -> Int? = { _, _ in nil }
  /// Told what a call that was made has done.
  var didHappen: @Sendable (FileEffect) -> Void = { _ in }
  /// Whether the folder's lock is had without waiting for those who have it.
  var ignoresLocks = false
}

extension FileProbe {
  /// The probe of a store that leaves something out.
  ///
  /// - Parameter willCall: called before each call.
  package init(
    pretends: @escaping @Sendable (FileOperation, String) -> Bool, ignoresLocks: Bool,
    willCall: @escaping @Sendable (FileOperation) -> Void = { _ in }
  ) {
    self.init(
      willCall: { operation, _ in
        willCall(operation)
        return nil
      }, pretends: pretends, ignoresLocks: ignoresLocks)
  }
}

extension Store {
  /// Opens a data folder as the program does, with a probe: for the programs that tests harm.
  package static func open(
    _ path: String, machine: Machine.ID, probedBy probe: FileProbe
  ) throws(StorageError) -> Store {
    try open(path, machine: machine, probe: probe)
  }
}
