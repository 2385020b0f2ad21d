import Emulation
import JSONText

/// What leads a record's file of one version of the format to the next: a pure function on its members.
struct Migration: Sendable {
  /// The version it starts from.
  var from: Int
  var apply: @Sendable (RecordKind, JSONObject) -> JSONObject

  /// Every step there is, one a version, in order. A file is led through them when it is read, and written in the
  /// newest version when its record is next saved, not before.
  static let all: [Migration] = [
    // Version 2 brought the check sum, which a file gets when it is saved.
    Migration(from: 1) { _, object in object }
  ]
}

extension [Migration] {
  /// The version they lead to.
  var newest: Int { (last?.from ?? 0) + 1 }

  /// A record as the newest version has it; the same where it is of that version, of a newer one, or no record.
  func current(_ json: JSONValue, kind: RecordKind) -> JSONValue {
    guard case .object(var object) = json, case .number(let text) = object["schema"] ?? .null,
      let schema = Int(text), schema >= 1, schema < newest
    else { return json }
    for step in self where step.from >= schema {
      object = step.apply(kind, object)
      object["schema"] = .number(String(step.from + 1))
    }
    return .object(object)
  }
}
