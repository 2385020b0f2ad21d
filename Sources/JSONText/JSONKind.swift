/// The six kinds of JSON values.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  case null, bool, number, string, array, object
}
