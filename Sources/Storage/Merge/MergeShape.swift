import JSONText

/// What a three-way merge has to know of the format: which elements of lists are the same, and what is one value.
struct MergeShape: Sendable {
  /// The members that name an element of a list, by the member that holds the list.
  var identities: [String: [String]] = [:]
  /// Lists that are only ever appended to, with the member that gives their order.
  var appended: [String: String] = [:]
  /// Objects whose members may all be gone: one that is not there is one without members.
  var sparse: Set<String> = []
  /// Members of the elements of a list that are one value together; a conflict names the first of them.
  var groups: [String: [String]] = [:]
  /// Objects that are one value.
  var whole: Set<String> = []

  /// The shape of records as they are stored.
  static let records = MergeShape(
    identities: [
      "lines": ["number"], "parts": ["kind"], "members": ["unit"], "sections": ["code"], "criteria": ["code"],
      "duties": ["code"], "recipients": ["dossier", "line"],
    ],
    appended: ["steps": "day"], sparse: ["cells"], groups: ["lines": ["verdict", "note"]],
    whole: ["vote", "basis", "rule"])
}

/// A step on the way from a record down to a field.
public enum MergeStep: Hashable, Sendable {
  /// A member of an object.
  case member(String)
  /// The element of a list with these values of the members that name it: `3`, or `HS-2025-0001 2`.
  case element(String)
}

/// A field that both sides changed, to different values.
public struct MergeConflict: Hashable, Sendable {
  public var path: [MergeStep]
  /// The field as it was for both; nil where it was not there.
  public var base: JSONValue?
  public var theirs: JSONValue?
  public var mine: JSONValue?
}
