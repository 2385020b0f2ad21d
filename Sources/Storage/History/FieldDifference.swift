import JSONText

/// One field that two versions of a record have differently.
public struct FieldDifference: Hashable, Sendable {
  /// From the record down to the field.
  public var path: [FieldStep]
  /// Nil where the field was not there.
  public var before: JSONValue?
  /// Nil where the field is there no more.
  public var after: JSONValue?
}

/// One step on the way to a field.
public enum FieldStep: Hashable, Sendable {
  /// A member of an object.
  case member(String)
  /// An element of a list: by what it calls itself, else by its place, counted from 1.
  case element(String)
}

extension FieldDifference {
  /// What differs between two versions of a record, in the order of the file; the header is left out.
  ///
  /// Elements of a list are compared by what they call themselves, so that one put in does not change all after it. A
  /// list of plain values is one field.
  public static func between(_ before: JSONValue?, _ after: JSONValue?) -> [FieldDifference] {
    var found: [FieldDifference] = []
    compare(before.map(withoutHeader), after.map(withoutHeader), at: [], into: &found)
    return found
  }

  private static let header = ["schema", "kind", "id", "rev", "sum"]
  /// The members by which elements of a list call themselves.
  private static let names = ["number", "code", "unit", "kind", "step", "award", "band", "dossier", "day", "clause"]

  private static func withoutHeader(_ value: JSONValue) -> JSONValue {
    guard case .object(var object) = value else { return value }
    for key in header { object[key] = nil }
    return .object(object)
  }

  private static func compare(
    _ before: JSONValue?, _ after: JSONValue?, at path: [FieldStep], into found: inout [FieldDifference]
  ) {
    guard before != after else { return }
    switch (before, after) {
    case (.object(let old)?, .object(let new)?): compare(members(old), members(new), at: path, into: &found)
    case (nil, .object(let new)?): compare([], members(new), at: path, into: &found)
    case (.object(let old)?, nil): compare(members(old), [], at: path, into: &found)
    case (.array(let old)?, .array(let new)?): compare(old, new, at: path, into: &found)
    case (nil, .array(let new)?): compare([], new, at: path, into: &found)
    case (.array(let old)?, nil): compare(old, [], at: path, into: &found)
    default: found.append(FieldDifference(path: path, before: before, after: after))
    }
  }

  private static func compare(
    _ before: [JSONValue], _ after: [JSONValue], at path: [FieldStep], into found: inout [FieldDifference]
  ) {
    guard (before + after).contains(where: { $0.plain == nil }) else {
      if before != after {
        found.append(FieldDifference(path: path, before: .array(before), after: .array(after)))
      }
      return
    }
    // By one member on both sides, or all elements would seem to be others.
    let name = names.first { name in (before + after).allSatisfy { $0[name]?.plain != nil } }
    compare(elements(before, by: name), elements(after, by: name), at: path, into: &found)
  }

  private static func compare(
    _ before: [(step: FieldStep, value: JSONValue)], _ after: [(step: FieldStep, value: JSONValue)],
    at path: [FieldStep], into found: inout [FieldDifference]
  ) {
    let old = Dictionary(before.map { ($0.step, $0.value) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.step, $0.value) }) { first, _ in first }
    for (step, value) in before { compare(value, new[step], at: path + [step], into: &found) }
    for (step, value) in after where old[step] == nil { compare(nil, value, at: path + [step], into: &found) }
  }

  private static func members(_ object: JSONObject) -> [(step: FieldStep, value: JSONValue)] {
    object.members.map { (.member($0.key), $0.value) }
  }

  /// Elements by what they call themselves; a second one of that name is `receive (2)`.
  private static func elements(_ list: [JSONValue], by name: String?) -> [(step: FieldStep, value: JSONValue)] {
    var seen: [String: Int] = [:]
    return list.enumerated().map { index, element in
      let own = name.flatMap { element[$0]?.plain } ?? String(index + 1)
      let count = seen[own, default: 0] + 1
      seen[own] = count
      return (.element(count == 1 ? own : "\(own) (\(count))"), element)
    }
  }
}

extension JSONValue {
  fileprivate subscript(member: String) -> JSONValue? {
    if case .object(let object) = self { object[member] } else { nil }
  }

  /// The text of a string, a number or a truth value; nil for lists, objects and nothing.
  public var plain: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let flag): String(flag)
    case .null, .array, .object: nil
    }
  }

  /// What a field says in plain texts: one of a single value, several of a list; of an object what its members say.
  public var plainTexts: [String] {
    switch self {
    case .string, .number, .bool: plain.map { [$0] } ?? []
    case .null: []
    case .array(let list): list.flatMap(\.plainTexts)
    case .object(let object): object.members.flatMap(\.value.plainTexts)
    }
  }
}
