/// Stands before every call on files: it sees the call and may make it fail.
///
/// This is where tests watch the order of the calls and let each of them fail in turn.
struct FileProbe: Sendable {
  /// Called with the operation and the path below the data folder; a number it returns is the error of the call,
  /// which is then not made.
  var willCall: @Sendable (FileOperation, String) -> Int32?
}
