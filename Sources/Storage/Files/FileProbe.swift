/// Stands before every call on files: it sees the call and may make it fail.
///
/// This is where tests watch the order of the calls, let each of them fail in turn, and write down what the calls do.
/// The program itself has none.
struct FileProbe: Sendable {
  /// Called with the operation and the path below the data folder; a number it returns is the error of the call,
  /// which is then not made.
  var willCall: @Sendable (FileOperation, String) -> Int32?
  /// Whether the call is not made and answered as done: a store that is weaker than the real one.
  var pretends: @Sendable (FileOperation, String) -> Bool = { _, _ in false }
  /// How many bytes a call takes that writes to a file, at most; nil for all.
  var longestWrite: @Sendable (FileOperation, String) -> Int? = { _, _ in nil }
  /// Told what a call that was made has done.
  var didHappen: @Sendable (FileEffect) -> Void = { _ in }
}
